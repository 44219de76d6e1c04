import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startSilentClerk } from '../support/clerk/silent-clerk.ts';
import { parseLines, startCli } from '../support/process/cli.ts';
import { clients } from '../support/process/clients.ts';
import { WORLD } from '../support/sandbox/world.ts';

const KEY = 'sk_test_0123456789';
const HOSTILE = fileURLToPath(new URL('../support/process/print-to-stdout.cjs', import.meta.url));
const getUser = { method: 'tools/call', params: { name: 'users_getUser', arguments: { user_id: 'user_xyz' } } };

async function silentClerk() {
  const clerk = await startSilentClerk();
  onTestFinished(clerk.close);
  return clerk;
}

describe.each(clients)('%s', (_, connect) => {
  test('a call that the client cancels ends down to the socket', async () => {
    const clerk = await silentClerk();
    const connection = await connect({ args: ['--api-url', clerk.url], env: { CLERK_SECRET_KEY: KEY } });
    onTestFinished(() => connection.close());
    const controller = new AbortController();
    const call = connection.call('users_getUser', { user_id: 'user_xyz' }, controller.signal);
    call.catch(() => {});
    await clerk.received;
    controller.abort();
    await clerk.hungUp;
    await expect(call).rejects.toThrow();
    expect((await connection.list()).length).toBeGreaterThan(0);
  });
});

test('a call that takes too long ends with an error result, and its connection with it', async () => {
  const clerk = await silentClerk();
  const cli = startCli({ args: ['--timeout=0.5'], env: { CLERK_SECRET_KEY: KEY, CLERK_API_URL: clerk.url } });
  onTestFinished(() => void cli.child.kill('SIGKILL'));
  let asked = false;
  void clerk.received.then(() => {
    asked = true;
  });
  // On a busy machine time may be up before there is a request to end.
  for (let id = 1; !asked; id += 1) {
    cli.send({ id, ...getUser });
    expect(await cli.responseTo(id)).toMatchObject({
      result: {
        isError: true,
        structuredContent: { error: { kind: 'timeout', message: expect.stringMatching(/ within 0\.5 s\.$/) } },
      },
    });
  }
  await clerk.hungUp;
});

test('without a key it says so once, lists, and calls say how to set it', async () => {
  const cli = startCli();
  cli.send({ id: 1, method: 'tools/list' });
  cli.send({ id: 2, ...getUser });
  expect(await cli.responseTo(1)).toHaveProperty('result.tools.29');
  expect(await cli.responseTo(2)).toMatchObject({
    result: {
      isError: true,
      structuredContent: { error: { kind: 'unauthorized', message: 'No Clerk secret key is set.' } },
    },
  });
  cli.child.stdin.end();
  await cli.ended;
  expect(cli.out.stderr).toBe(
    'clerk-agent-toolkit: No secret key: tools are listed, but calls fail until CLERK_SECRET_KEY is set (or use --sandbox).\n',
  );
});

test('what a dependency prints never reaches the protocol', async () => {
  const cli = startCli({ args: ['--sandbox', WORLD], node: ['--require', HOSTILE] });
  for (const id of [1, 2, 3]) cli.send({ id, ...getUser });
  // For these the program would wait only half a second after its input ended.
  for (const id of [1, 2, 3]) await cli.responseTo(id);
  cli.child.stdin.end();
  await cli.ended;
  expect(parseLines(cli.out.stdout).map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(cli.out.stderr).toContain('noise: captured log');
  expect(cli.out.stderr).toContain('noise: stdout');
  expect(cli.out.stderr).toContain('noise: captured stdout');
});

test('a configuration of the old toolkit works as it is', async () => {
  const cli = startCli({ args: ['-p=local-mcp', '--tools=users.getUserCount', `--secret-key=${KEY}`] });
  cli.send({ id: 1, method: 'tools/list' });
  expect(await cli.responseTo(1)).toMatchObject({ result: { tools: [{ name: 'users_getUserCount' }] } });
  cli.child.stdin.end();
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  expect(cli.out.stderr).toBe('');
});

test('a client that closes standard error is served all the same', async () => {
  const cli = startCli();
  cli.child.stderr.destroy();
  cli.send({ id: 1, method: 'tools/list' });
  expect(await cli.responseTo(1)).toHaveProperty('result.tools.0');
  cli.child.stdin.end();
  expect(await cli.ended).toEqual({ code: 0, signal: null });
});

test('the list of the newest revision is one page that a client may keep for itself', async () => {
  const cli = startCli({ args: ['--tools', 'sessions'] });
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {},
  };
  cli.send({ id: 1, method: 'server/discover', params: { _meta } });
  cli.send({ id: 2, method: 'tools/list', params: { _meta } });
  expect(await cli.responseTo(1)).toHaveProperty('result.capabilities', { tools: { listChanged: false } });
  const { result } = await cli.responseTo(2);
  expect(result).toMatchObject({ ttlMs: 3_600_000, cacheScope: 'private' });
  expect(result).not.toHaveProperty('nextCursor');
  cli.child.stdin.end();
  await cli.ended;
});
