import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../support/process/cli.ts';
import { startHttpCli } from '../../support/process/http-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'http-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const RULES = join(folder, 'access.yaml');
writeFileSync(RULES, 'rules:\n  - name: all\n    who: { organization: org_456 }\n');
const ENV = { CLERK_SECRET_KEY: 'sk_test_0123456789', CLERK_PUBLISHABLE_KEY: 'pk_test_Y2xlcmsuZXhhbXBsZS5jb20k' };

/** Starts what answers every request with this status in place of Clerk, and counts them. */
async function startClerk(status: number) {
  const seen = { count: 0 };
  const server = createServer((_, response) => {
    seen.count += 1;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"keys":[],"errors":[]}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test.each([
  [200, 200, { status: 'ready', clerk: 'reachable' }],
  [401, 503, { status: 'not ready', clerk: 'refuses the secret key' }],
  [400, 200, { status: 'ready', clerk: 'unreachable' }],
])('with a Clerk that answers %i, /readyz answers %i, and Clerk is asked once', async (clerkSays, status, body) => {
  const clerk = await startClerk(clerkSays);
  const { at } = await startHttpCli({ args: ['--access', RULES, '--api-url', clerk.url], env: ENV });
  await expect.poll(async () => (await fetch(at('/readyz'))).json()).toEqual(body);
  for (let i = 0; i < 5; i++) expect((await fetch(at('/readyz'))).status).toBe(status);
  expect((await fetch(at('/healthz'), { method: 'HEAD' })).status).toBe(200);
  expect(clerk.seen.count).toBe(1);
});

test('a key that Clerk refuses is told in the log, and nobody has to ask', async () => {
  const clerk = await startClerk(401);
  const { out } = await startHttpCli({ args: ['--access', RULES, '--api-url', clerk.url], env: ENV });
  await expect.poll(() => out.stderr).toMatch(/"event":"error","message":"Clerk refuses the secret key: nobody/);
  expect(out.stderr).not.toContain(ENV.CLERK_SECRET_KEY);
});

test('an audit log that cannot be written is told at the start', async () => {
  const { out } = await startHttpCli({ args: ['--sandbox', '--audit', join(folder, 'missing', 'audit.jsonl')] });
  await expect
    .poll(() => out.stderr)
    .toMatch(/"event":"notice","message":"The audit log .* can't be written: its folder is missing/);
});

test('a proxy in front: the address of the outside, whatever is listened on', async () => {
  const flags = ['--access', RULES, '--url', 'https://mcp.example.com/clerk/mcp'];
  const { out, log } = await startHttpCli({ args: flags, env: ENV });
  const [, port] = /"port":(\d+)/.exec(out.stderr) ?? [];
  const at = `http://127.0.0.1:${port}`;
  expect((await fetch(`${at}/healthz`)).status).toBe(200);
  expect(await (await fetch(`${at}/`)).text()).toContain('https://mcp.example.com/clerk/mcp');
  // Other names than the endpoint's own are refused.
  expect((await fetch(`${at}/clerk/mcp`)).status).toBe(421);
  await expect.poll(log).toContainEqual(expect.objectContaining({ event: 'request', status: 421, why: 'host' }));
  expect(log().filter(({ event }) => event === 'error')).toEqual([
    expect.objectContaining({ message: expect.stringContaining('for mcp.example.com, and the request was for') }),
  ]);
  // A probe that found everything in order is no news.
  expect(out.stderr).not.toContain('/healthz');
});

test('a browser at the endpoint is shown the way, and a client its challenge', async () => {
  const { url, at } = await startHttpCli();
  const page = await fetch(url, { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect(page.status).toBe(401);
  expect(page.headers.get('www-authenticate')).toContain('resource_metadata=');
  expect(await page.text()).toContain('<a href="/">');
  const client = await fetch(url, { headers: { accept: 'text/event-stream' } });
  expect([client.status, client.headers.get('content-type')]).toEqual([401, 'application/json']);
  const home = await fetch(at('/'));
  expect(home.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(Object.fromEntries(home.headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test('a port in use, and rules with mistakes, end it with words', async () => {
  const { url } = await startHttpCli();
  const { port } = new URL(url);
  const inUse = await runCli({ args: ['serve', '--http', `127.0.0.1:${port}`, '--sandbox'] });
  expect(inUse).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `clerk-agent-toolkit: --http 127.0.0.1:${port}: another program listens on port ${port}. End it, or give another port; 0 is any that is free.\n`,
  });
  const broken = join(folder, 'broken.yaml');
  writeFileSync(broken, 'rules:\n  - name: all\n');
  const rules = await runCli({ args: ['serve', '--http', '127.0.0.1:0', '--sandbox', '--access', broken] });
  expect(rules.code).toBe(1);
  expect(rules.stderr).toContain(`${broken}:2`);
  const away = await runCli({
    args: ['serve', '--http', '203.0.113.7:0', '--access', RULES, '--url=https://a.example/mcp'],
    env: ENV,
  });
  expect(away).toMatchObject({ code: 1, stderr: expect.stringContaining('this machine has no address 203.0.113.7') });
});

test.each<[string[], Record<string, string>, RegExp]>([
  [['--access', RULES], { CLERK_PUBLISHABLE_KEY: ENV.CLERK_PUBLISHABLE_KEY }, /needs the secret key of the instance/],
  [['--access', RULES], { ...ENV, CLERK_PUBLISHABLE_KEY: 'sk_test_0123456789' }, /The publishable key must be/],
  [['--access', RULES], { ...ENV, CLERK_SECRET_KEY: 'sk_live_0123456789' }, /secret key is of a live instance/],
  [['--access', RULES, '--url=https://a.example/mcp/'], ENV, /--url ends in a slash/],
  [['--access', RULES, '--url=http://a.example/mcp'], ENV, /--url must begin with https/],
  [['--access', RULES], { ...ENV, CLERK_JWT_KEY: 'hush0123456789' }, /CLERK_JWT_KEY must be the public key/],
  [['--access', RULES, '--jwt-key-file=/nowhere'], ENV, /There is no key file/],
])('%j is refused before anything is served', async (args, env, want) => {
  const { code, stdout, stderr } = await runCli({ args: ['serve', '--http', '127.0.0.1:0', ...args], env });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(want);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/0123456789/);
});
