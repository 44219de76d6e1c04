import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { closedPort } from '../support/process/closed-port.ts';
import { installPackage } from '../support/process/install-package.ts';

// The hosted examples as somebody has them who installed the package, called by real clients with signed tokens.

const FOLDERS = ['express-mcp', 'hono-mcp', 'next-mcp-route'];
const PACKAGES = ['@modelcontextprotocol/server', '@clerk/backend', 'express', 'hono', '@hono/node-server'];
const [ADA, MIRA, THEO] = [
  'user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu',
  'user_38fYichBv3K7vAoKKzJoUF06m6x',
  'user_3X08dxPPJCmgkAvpj6JTD9beasV',
];
const [ACME, HARBOR] = ['org_3M2VS8ieIIbvTx7XipG4gYBfDnc', 'org_3tQ7THopBOXr2DOQnCKmhPXIRSL'];

let home: Installation;
beforeAll(() => {
  const packages = Object.fromEntries(PACKAGES.map((name) => [name, name]));
  home = installPackage(packages, { files: FOLDERS.map((folder) => `examples/${folder}`) });
  writeFileSync(join(home.folder, 'package.json'), '{ "type": "module", "private": true }');
});
afterAll(() => home.remove());

let sandbox: Sandbox;
let server: ChildProcess | undefined;
const clients: Client[] = [];
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close().catch(() => {});
  server?.kill('SIGKILL');
  server = undefined;
  await sandbox.close();
});

type Fetch = NonNullable<ConstructorParameters<typeof StreamableHTTPClientTransport>[1]>['fetch'];

/** Connects a client in somebody's name, who says no to what they are asked. */
async function connect(url: string, token: string, fetch?: Fetch) {
  const asked: string[] = [];
  const client = new Client({ name: 'test', version: '1.0.0' }, { capabilities: { elicitation: {} } });
  client.setRequestHandler('elicitation/create', async ({ params }) => {
    asked.push(params.message);
    return { action: 'decline' };
  });
  const requestInit = { headers: { authorization: `Bearer ${token}` } };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit, ...(fetch && { fetch }) }));
  clients.push(client);
  const { tools } = await client.listTools();
  const call = async (name: string, args: Record<string, unknown>) =>
    (await client.callTool({ name, arguments: args })).structuredContent as Record<string, unknown>;
  return { tools: tools.map(({ name }) => name), call, asked };
}

async function start(folder: string, file: string): Promise<string> {
  const port = await closedPort();
  const url = `http://127.0.0.1:${port}/mcp`;
  const args = file.endsWith('.ts') ? ['--import', import.meta.resolve('tsx'), file] : [file];
  const child = spawn(process.execPath, args, {
    cwd: join(home.folder, 'examples', folder),
    env: {
      PATH: process.env.PATH ?? '',
      CLERK_SECRET_KEY: sandbox.secretKey,
      CLERK_PUBLISHABLE_KEY: sandbox.publishableKey,
      CLERK_API_URL: sandbox.url,
      MCP_URL: url,
      PORT: String(port),
    },
  });
  server = child;
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${stderr}`);
    if (await fetch(url).then(Boolean, () => false)) return url;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test.each([
  ['express-mcp', 'server.mjs'],
  ['hono-mcp', 'server.ts'],
])('%s: an operator works, support reads, nobody else is let in', async (folder, file) => {
  const url = await start(folder, file);
  const tokenOf = (userId: string) => sandbox.oauthToken({ userId, audience: url });

  const metadata = await fetch(url.replace('/mcp', '/.well-known/oauth-protected-resource/mcp'));
  expect(await metadata.json()).toMatchObject({ resource: url, authorization_servers: [sandbox.url] });

  const operator = await connect(url, tokenOf(ADA));
  const args = { organization_id: ACME, user_id: MIRA, role: 'org:admin' };
  expect(await operator.call('organizations_updateOrganizationMembership', args)).toMatchObject({
    error: { kind: 'refused' },
  });
  expect(operator.asked).toEqual([expect.stringContaining('Acme Corp')]);

  const support = await connect(url, tokenOf(MIRA));
  expect(support.tools).toContain('users_getUserList');
  expect(support.tools).not.toContain('organizations_updateOrganizationMembership');
  expect(await support.call('users_getUser', { user_id: ADA })).toMatchObject({ first_name: 'Ada' });

  await expect(connect(url, tokenOf(THEO))).rejects.toThrow();
  await expect(
    connect(url, sandbox.oauthToken({ userId: ADA, audience: 'https://elsewhere.example/mcp' })),
  ).rejects.toThrow();
  expect((await fetch(url, { method: 'POST' })).headers.get('www-authenticate')).toContain('resource_metadata=');
});

test('next-mcp-route: an admin manages the organization that they chose, and everybody sees themselves', async () => {
  const url = 'http://127.0.0.1:3000/mcp';
  const env = {
    CLERK_SECRET_KEY: sandbox.secretKey,
    NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: sandbox.publishableKey,
    CLERK_API_URL: sandbox.url,
    MCP_URL: url,
  };
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    const app = pathToFileURL(join(home.folder, 'examples/next-mcp-route/app')).href;
    const route = await import(`${app}/mcp/route.ts`);
    const metadata = await import(`${app}/.well-known/oauth-protected-resource/[[...path]]/route.ts`);
    const told = await metadata.GET(new Request('http://127.0.0.1:3000/.well-known/oauth-protected-resource/mcp'));
    expect(await told.json()).toMatchObject({ resource: url, scopes_supported: ['user:org:read', 'profile'] });

    const byRoute: Fetch = async (input, init) => {
      const request = new Request(input, init as RequestInit);
      return route[request.method](request);
    };
    const scopes = ['profile', 'user:org:read'];
    const admin = await connect(url, sandbox.oauthToken({ userId: ADA, audience: url, scopes, orgId: ACME }), byRoute);
    expect(await admin.call('organizations_getOrganization', {})).toMatchObject({ id: ACME });
    expect(
      JSON.stringify(await admin.call('organizations_getOrganization', { organization_id: HARBOR })),
    ).not.toContain('Harbor');

    // A member, and no admin.
    const member = await connect(
      url,
      sandbox.oauthToken({ userId: MIRA, audience: url, scopes, orgId: ACME }),
      byRoute,
    );
    expect(member.tools).toContain('users_getUser');
    expect(member.tools).not.toContain('organizations_getOrganization');
    expect(await member.call('users_getUser', {})).toMatchObject({ id: MIRA });
    expect(JSON.stringify(await member.call('users_getUser', { user_id: ADA }))).not.toContain('Ada');
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before);
  }
});

test('a file of the user has at most 20 lines of code', () => {
  const files = [
    'express-mcp/server.mjs',
    'hono-mcp/server.ts',
    'next-mcp-route/app/mcp/route.ts',
    'next-mcp-route/app/.well-known/oauth-protected-resource/[[...path]]/route.ts',
  ];
  for (const file of files) expect(readFileSync(`examples/${file}`, 'utf8').trim().split('\n').length).toBeLessThan(21);
});
