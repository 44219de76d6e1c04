import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startLiveClerk } from '../../support/clerk/live-clerk.ts';
import { startSilentClerk } from '../../support/clerk/silent-clerk.ts';
import { LONG_TIMEOUT, runCli, startCli } from '../../support/process/cli.ts';
import { windows } from '../../support/process/platform.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

// One call from a shell: what it prints and how it exits, by its outcome.

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  return () => sandbox.close();
});

async function call(args: readonly string[], { stdin = '', env = {} } = {}) {
  const clerk = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
  const { child, out, ended } = startCli({ args: ['call', ...args, LONG_TIMEOUT], env: { ...clerk, ...env } });
  child.stdin.end(stdin);
  const { code } = await ended;
  expect(`${out.stdout}${out.stderr}`).not.toContain(sandbox.secretKey);
  return { code, ...out };
}

const USER = ['--user-id', 'user_123', '--fields', 'id', 'first_name'];

test.each<[name: string, args: string[], stdin: string]>([
  ['the dotted name', ['users.getUser', ...USER], ''],
  ['the name as on the wire', ['users_getUser', ...USER], ''],
  ['JSON', ['users.getUser', '--args', '{"user_id":"user_123","fields":["id","first_name"]}'], ''],
  ['JSON from a pipe', ['users.getUser', '--args', '-'], '{"user_id":"user_123","fields":["id","first_name"]}\n'],
  ['both', ['users.getUser', '--fields', 'id', 'first_name', '--args', '{"user_id":"user_123"}'], ''],
  [
    'the user that calls are confined to',
    ['users.getUser', '--user', 'user_123', '--fields=id', '--fields=first_name'],
    '',
  ],
])('%s: exit 0, and the result on one line', async (_, args, stdin) => {
  const { code, stdout, stderr } = await call(args, { stdin });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe('{"id":"user_123","first_name":"Mira"}\n');
});

test.each<[name: string, args: string[], result: object]>([
  ['a number', ['users.getUserList', '--limit', '1', '--fields', 'id'], { shown: 1 }],
  ['an object', ['lists.query', '--list=users_getUserList', '--where', '{"id":"user_123"}', '--limit=0'], { count: 1 }],
  ['a switch', ['users.getUserList', '--banned', '--limit=1', '--fields=id'], { data: [{ id: 'user_zoe' }] }],
  [
    'a dry run',
    ['users.banUser', '--user-id', 'user_123', '--dry-run'],
    { dry_run: 'Nothing was sent. This is the request that the call would have made.' },
  ],
])('%s: exit 0', async (_, args, result) => {
  const { code, stdout } = await call(args);
  expect([JSON.parse(stdout), code]).toMatchObject([result, 0]);
});

const BAN = ['users.banUser', '--user-id', 'user_123'];

test.each<[code: number, args: string[], kind: string, sentence: string]>([
  [2, ['users.getUser', '--user-id', 'user_none'], 'not_found', 'No user was found with id user_none.'],
  [2, ['users.getUser'], 'bad_arguments', 'user_id'],
  [2, ['users.getUserList', '--limit', 'many'], 'bad_arguments', 'limit'],
  [3, [...BAN, '--read-only'], 'refused', 'A person can allow it by running the command without --read-only.'],
  [3, [...BAN, '--safe'], 'refused', 'without --safe'],
  [3, [...BAN, '--confirm=always'], 'refused', 'and there is no terminal to ask on.'],
  [3, ['signInTokens.createSignInToken', '--user-id=user_123'], 'refused', 'returns a live credential'],
  [3, ['domains.list', '--user', 'user_123'], 'refused', "can't be limited to user user_123"],
  [3, [...BAN, '--exclude-tools', 'users.ban*'], 'refused', 'users.banUser is not served here.'],
  [3, [...BAN, '--tools', 'default'], 'refused', 'users.banUser is not served here.'],
])('exit %i, the error as JSON, and a sentence: %j', async (code, args, kind, sentence) => {
  const ended = await call(args);
  expect(ended.code).toBe(code);
  expect(JSON.parse(ended.stdout)).toMatchObject({ error: { kind } });
  expect(ended.stderr).toMatch(/^clerk-agent-toolkit: .*\n$/);
  expect(ended.stderr).toContain(sentence);
});

test.each<[args: string[], env: Record<string, string>, sentence: string]>([
  [['users.getUsr'], {}, 'There is no tool "users.getUsr". Did you mean "users.getUser"?'],
  [['users'], {}, '"users" stands for several tools, and call makes one'],
  [['users.get*'], {}, '"users.get*" stands for several tools, and call makes one'],
  [['users.getUser', '--usr-id', 'a'], {}, 'users.getUser has no input --usr-id. Did you mean --user-id?'],
  [['users.updateUserProfileImage', '--user-id=user_123'], {}, "can't be called without --files DIR: it sends a file."],
  [['users.getUser'], { CLERK_SECRET_KEY: '' }, 'No secret key is set: set CLERK_SECRET_KEY, or add'],
  [['users.getUser', '--timeout=0'], {}, '--timeout takes one value'],
  [['users.getUser', '--user', 'nobody'], {}, '--user'],
])('exit 1 and nothing but a sentence: %j', async (args, env, sentence) => {
  const { code, stdout, stderr } = await call(args, { env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(sentence);
});

test('on a live instance it refuses without a terminal, and does it with --confirm never', async () => {
  const { secretKey, url, changes, sandbox } = await startLiveClerk();
  const env = { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: url };
  const args = ['organizations.deleteOrganization', '--organization-id', 'org_321'];
  expect(await call(args, { env, stdin: 'y\nyes\n' })).toMatchObject({ code: 3 });
  expect([changes, sandbox.state.all(organizations).has('org_321')]).toEqual([[], true]);
  expect(await call([...args, '--confirm', 'never'], { env })).toMatchObject({ code: 0 });
  expect(sandbox.state.all(organizations).has('org_321')).toBe(false);
});

test.skipIf(windows)('exit 4 when it ends while Clerk has the request of a change, 2 when it was a read', async () => {
  for (const [tool, code] of [
    ['users.banUser', 4],
    ['users.getUser', 2],
  ] as const) {
    const clerk = await startSilentClerk();
    onTestFinished(clerk.close);
    const cli = startCli({
      args: ['call', tool, '--user-id=user_123', LONG_TIMEOUT],
      env: { CLERK_SECRET_KEY: 'sk_test_0123456789', CLERK_API_URL: clerk.url },
    });
    await clerk.received;
    cli.child.kill('SIGINT');
    expect(await cli.ended).toEqual({ code, signal: null });
    expect(JSON.parse(cli.out.stdout)).toMatchObject({ error: { kind: 'cancelled', sent: true } });
  }
});

test('a reader that is gone does not change the exit code', async () => {
  const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
  const cli = startCli({ args: ['call', 'users.getUser', '--user-id=user_none', LONG_TIMEOUT], env });
  cli.child.stdout.destroy();
  expect(await cli.ended).toEqual({ code: 2, signal: null });
});

test('the help of a tool lists its inputs as flags, without those that are filled in', async () => {
  const help = async (...args: string[]) =>
    (await runCli({ args: ['call', 'users.banUserBulk', '--help', ...args] })).stdout;
  expect(await help()).toMatch(
    /^Usage: clerk-agent-toolkit call users.banUserBulk --user-ids <values...> \[inputs\] \[flags\]\n/,
  );
  expect(await help()).toContain('--user-ids <values...>  required; user_…\n');
  expect(await help('--user=user_123')).not.toContain('--user-ids');
});
