import { cpSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { installPackage } from '../support/process/install-package.ts';
import { windows } from '../support/process/platform.ts';
import { installRuntimes, type Runtime } from '../support/runtimes/install-runtimes.ts';
import { runProgram, runWorker, type Way } from '../support/runtimes/run-program.ts';
import { WORLD } from '../support/sandbox/world.ts';

const PROGRAMS = 'test/support/runtimes/programs';
const PEERS = ['ai', '@clerk/backend', '@langchain/core', '@modelcontextprotocol/server'];

const ASKING = {
  list: ['organizations_deleteOrganization', 'users_getUser', 'users_updateUser'],
  read: 'Okafor',
  write: 'Mia',
  questions: ['Delete organization Acme Corp (org_456, 3 members, 1 pending invitation). SANDBOX (made-up data).'],
  refused: 'refused',
};

/** The sizes of each entry point's program. */
const ENTRIES: [entry: string, want: unknown][] = [
  ['tools', ASKING],
  ['ai-sdk', ASKING],
  [
    'ai-sdk/picked',
    {
      list: ['users_getUser', 'users_updateUser'],
      read: 'Okafor',
      write: 'Mia',
      named:
        '`tools` must be an array of tools that are imported, such as `users_getUser` of clerk-agent-toolkit/tools/users. An entry point without /picked takes names.',
    },
  ],
  ['http', { unsigned: 401, ...ASKING }],
  ['langchain', ASKING],
  ['modelcontextprotocol', ASKING],
  ['client', { list: ['Brandt', 'Okafor'], read: 'Okafor', write: 'Mia', failed: 'not_found' }],
  ['sandbox', { users: 10 }],
];

const WAYS: Way[] = [
  { runtime: 'node', module: 'esm' },
  { runtime: 'node', module: 'bundled' },
  { runtime: 'node22', module: 'cjs' },
  { runtime: 'node22', module: 'bundled' },
  { runtime: 'node24', module: 'cjs' },
  { runtime: 'bun', module: 'esm' },
  { runtime: 'bun', module: 'cjs' },
  { runtime: 'deno', module: 'esm' },
  { runtime: 'deno', module: 'cjs' },
];

let paths: Record<Runtime, string>;
let full: Installation;
let bare: Installation;
let sandbox: Sandbox;
/** Responds to everything with a redirect to itself, and remembers where requests went. */
let redirecting: Server;
const visited: string[] = [];

beforeAll(async () => {
  if (windows) return;
  paths = installRuntimes();
  full = installPackage(Object.fromEntries(PEERS.map((name) => [name, name])));
  bare = installPackage({});
  for (const { folder } of [full, bare]) {
    cpSync(PROGRAMS, join(folder, 'programs'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'program', private: true }));
  }
  sandbox = await startSandbox({ world: WORLD });
  redirecting = createServer(({ url }, response) => {
    visited.push(url ?? '');
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  redirecting?.close();
  await sandbox?.close();
  full?.remove();
  bare?.remove();
});

const connection = () => JSON.stringify({ secretKey: sandbox.secretKey, apiUrl: sandbox.url });
/** Input of an entry point's program. */
const givenTo = (entry: string) => {
  const { secretKey, publishableKey, url: apiUrl } = sandbox;
  if (entry !== 'http') return connection();
  const token = sandbox.oauthToken({ userId: 'user_123', audience: 'http://localhost:3000/mcp' });
  return JSON.stringify({ secretKey, publishableKey, apiUrl, token });
};
const HANDLER = {
  url: 'https://mcp.example.com/mcp',
  publishableKey: 'pk_test_Y2xlcmsuZXhhbXBsZS5jb20k',
  access: { rules: [{ name: 'operators', who: { user: 'user_123' } }] },
};
const redirected = () =>
  JSON.stringify({ secretKey: 'sk_test_1', apiUrl: `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}` });

describe.skipIf(windows).each(WAYS)('$runtime, $module', (way) => {
  test.each(ENTRIES)('%s lists, reads, writes and asks', async (entry, want) => {
    const got = await runProgram(full.folder, way, paths, (importAll) =>
      [
        importAll('entry', `clerk-agent-toolkit/${entry}`),
        importAll('program', `./programs/${entry}.cjs`),
        'const run = program.default ?? program;',
        `run(entry, ${givenTo(entry)}).then((result) => console.log(JSON.stringify(result)));`,
      ].join('\n'),
    );
    expect({ ...got, stdout: got.stdout && JSON.parse(got.stdout) }).toEqual({ stdout: want, stderr: '', code: 0 });
  });

  test('a redirect is not followed', async () => {
    visited.length = 0;
    const { stdout } = await runProgram(full.folder, way, paths, (importAll) =>
      [
        importAll('entry', 'clerk-agent-toolkit/client'),
        `const clerk = entry.createClerkClient(${redirected()});`,
        'clerk.users.getUser({ user_id: "user_1" }).catch((error) => console.log(error.message));',
      ].join('\n'),
    );
    expect(stdout.trim()).toBe('Clerk responded with a redirect, which is not followed: it would take the key along.');
    expect(visited).toEqual(['/v1/users/user_1']);
  });

  test.each([
    ['ai-sdk', 'clerk-agent-toolkit/ai-sdk needs ai, which is not installed: npm install ai'],
    [
      'http',
      'clerk-agent-toolkit/http needs @modelcontextprotocol/server, which is not installed: npm install @modelcontextprotocol/server',
    ],
    [
      'langchain',
      'clerk-agent-toolkit/langchain needs @langchain/core, which is not installed: npm install @langchain/core',
    ],
    [
      'modelcontextprotocol',
      'clerk-agent-toolkit/modelcontextprotocol needs @modelcontextprotocol/server, which is not installed: npm install @modelcontextprotocol/server',
    ],
  ])('%s without its framework says so, in front of any line of ours', async (entry, sentence) => {
    const calls: Record<string, string> = {
      http: `createClerkMcpHandler(${JSON.stringify({ ...HANDLER, secretKey: sandbox.secretKey })}).ready()`,
      modelcontextprotocol: `createClerkMcpServer(${connection()})`,
    };
    const call = calls[entry] ?? `createClerkToolkit(${connection()})`;
    const { stderr, code } = await runProgram(bare.folder, way, paths, (importAll) =>
      [
        importAll('entry', `clerk-agent-toolkit/${entry}`),
        `const main = async () => await entry.${call};`,
        'main();',
      ].join('\n'),
    );
    expect(code).not.toBe(0);
    expect(stderr).toContain(`UsageError: ${sentence}`);
    const [before = ''] = stderr.split(sentence);
    expect(before).not.toContain('/dist/');
    expect(before.length).toBeLessThan(400);
  });
});

describe.skipIf(windows)('workerd', () => {
  const worker = (entry: string, body: string) => `import * as entry from 'clerk-agent-toolkit/${entry}';
import program from './programs/${entry}.cjs';
export default {
  async fetch() {
    try {
      return Response.json(await (${body}));
    } catch (error) {
      return Response.json({ error: error.message });
    }
  },
};`;

  test.each(ENTRIES.filter(([entry]) => entry !== 'sandbox'))(
    '%s lists, reads, writes and asks',
    async (entry, want) => {
      const text = worker(entry, `program(entry, ${givenTo(entry)})`);
      // LangChain itself imports what workerd has only lately.
      const date = entry === 'langchain' ? '2026-11-01' : undefined;
      expect(await runWorker(full.folder, paths.workerd, text, date)).toEqual(want);
    },
  );

  test('a toolkit can be created before the first request', async () => {
    const text = `import { createClerkToolkit } from 'clerk-agent-toolkit/ai-sdk';
const toolkit = await createClerkToolkit(${connection()});
export default { fetch: async () => Response.json(await toolkit.tools().users_getUserCount.execute({}, {})) };`;
    expect(await runWorker(full.folder, paths.workerd, text)).toMatchObject({ total_count: expect.any(Number) });
  });

  test('a redirect is not followed', async () => {
    visited.length = 0;
    const call = `entry.createClerkClient(${redirected()}).users.getUser({ user_id: 'user_1' })`;
    expect(await runWorker(full.folder, paths.workerd, worker('client', call))).toEqual({
      error: 'Clerk responded with a redirect, which is not followed: it would take the key along.',
    });
    expect(visited).toEqual(['/v1/users/user_1']);
  });

  test.each([
    [{ audit: '/tmp/log' }, '`audit` needs a disk, and Cloudflare Workers have none: leave it out.'],
    [{ files: ['/tmp'] }, '`files` needs a disk, and Cloudflare Workers have none: leave it out.'],
    [{ exports: '/tmp' }, '`exports` needs a disk, and Cloudflare Workers have none: leave it out.'],
  ])('%j is refused', async (options, error) => {
    const call = `entry.createClerkToolkit({ ...${connection()}, ...${JSON.stringify(options)} })`;
    expect(await runWorker(full.folder, paths.workerd, worker('ai-sdk', call))).toEqual({ error });
  });

  test('the sandbox is refused', async () => {
    expect(await runWorker(full.folder, paths.workerd, worker('sandbox', 'entry.startSandbox()'))).toEqual({
      error: "The sandbox listens on a socket of this machine, which Cloudflare Workers can't.",
    });
  });
});
