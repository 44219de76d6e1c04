import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startSilentClerk } from '../support/clerk/silent-clerk.ts';
import { LONG_TIMEOUT, parseLines, SLOW_CLOCK, startCli } from '../support/process/cli.ts';
import { FULL_DEVICE, linux } from '../support/process/platform.ts';
import { WORLD } from '../support/sandbox/world.ts';

const root = mkdtempSync(join(tmpdir(), 'audit-e2e-'));
afterAll(() => rmSync(root, { recursive: true }));

function start(file: string) {
  const cli = startCli({
    args: [
      '--sandbox',
      WORLD,
      '--audit',
      file,
      '--confirm',
      'never',
      '--tools',
      'users',
      'organizations',
      LONG_TIMEOUT,
    ],
  });
  onTestFinished(() => void cli.child.kill('SIGKILL'));
  return cli;
}

const call = (id: number, name: string, args: object) => ({
  id,
  method: 'tools/call',
  params: { name, arguments: args },
});

test('the file tells what was done, in order, and nothing of whom', async () => {
  const file = join(root, 'done.jsonl');
  const cli = start(file);
  const calls: [string, object][] = [
    ['users_getUser', { user_id: 'user_123' }],
    ['users_updateUser', { user_id: 'user_123', first_name: 'Marguerite' }],
    ['organizations_deleteOrganization', { organization_id: 'org_321' }],
    ['organizations_deleteOrganization', { organization_id: 'org_321' }],
    ['sessions_revokeSession', { session_id: 'sess_1' }],
    ['users_deleteEveryone', {}],
  ];
  for (const [index, [name, args]] of calls.entries()) {
    cli.send(call(index, name, args));
    await cli.responseTo(index);
  }
  cli.child.stdin.end();
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  const text = readFileSync(file, 'utf8');
  const base = { instance: 'sandbox' };
  expect(parseLines(text)).toMatchObject([
    { ...base, event: 'call', tool: 'users.getUser', decision: 'allowed', status: 200, targets: ['user_123'] },
    { ...base, event: 'intent', tool: 'users.updateUser', tier: 'write', targets: ['user_123'] },
    { ...base, event: 'call', tool: 'users.updateUser', tier: 'write', decision: 'allowed', status: 200 },
    { ...base, event: 'intent', tool: 'organizations.deleteOrganization', tier: 'destructive', targets: ['org_321'] },
    { ...base, event: 'call', tool: 'organizations.deleteOrganization', decision: 'allowed', status: 200 },
    { ...base, event: 'intent', tool: 'organizations.deleteOrganization' },
    { ...base, event: 'call', tool: 'organizations.deleteOrganization', error: 'not_found', status: 404 },
    { ...base, event: 'call', tool: 'sessions.revokeSession', decision: 'refused', why: 'not_served' },
    { ...base, event: 'call', tool: null, decision: 'refused', why: 'unknown_tool' },
  ]);
  expect(text).not.toMatch(/Marguerite|sk_test|Everyone/);
  expect(cli.out.stderr).not.toContain('audit');
});

test.runIf(linux)('with a full disk reads go on, writes are refused, and standard error says so once', async () => {
  const file = join(root, 'full.jsonl');
  symlinkSync(FULL_DEVICE, file);
  const cli = start(file);
  for (const id of [1, 2]) {
    cli.send(call(id, 'users_getUser', { user_id: 'user_123' }));
    expect(await cli.responseTo(id)).toHaveProperty('result.structuredContent.id', 'user_123');
    cli.send(call(id + 10, 'users_updateUser', { user_id: 'user_123', first_name: 'A' }));
    const error = { kind: 'refused', message: expect.stringContaining('the disk is full (ENOSPC). It was not sent.') };
    expect(await cli.responseTo(id + 10)).toMatchObject({ result: { isError: true, structuredContent: { error } } });
  }
  cli.send({ id: 99, method: 'tools/list' });
  expect(await cli.responseTo(99)).toHaveProperty('result.tools.0');
  cli.child.stdin.end();
  await cli.ended;
  expect(cli.out.stderr.match(/audit log/g)).toHaveLength(1);
  expect(cli.out.stderr).toContain(`clerk-agent-toolkit: The audit log "${file}" can't be written: the disk is full`);
});

test('a client that leaves in the middle of a call: the call has its end in the file', async () => {
  const clerk = await startSilentClerk();
  onTestFinished(clerk.close);
  const file = join(root, 'left.jsonl');
  const env = { CLERK_SECRET_KEY: 'sk_test_0123456789', CLERK_API_URL: clerk.url };
  // The half second that it has to write the end down passes slowly.
  const cli = startCli({
    args: ['--audit', file, '--tools', 'users.banUser', LONG_TIMEOUT],
    env: { ...env, SLOW: 'callbacks' },
    node: SLOW_CLOCK,
  });
  cli.send(call(1, 'users_banUser', { user_id: 'user_123' }));
  await clerk.received;
  cli.child.stdin.end();
  expect(await cli.ended).toEqual({ code: 0, signal: null });
  expect(parseLines(readFileSync(file, 'utf8'))).toMatchObject([
    { event: 'intent', tool: 'users.banUser', targets: ['user_123'] },
    { event: 'call', tool: 'users.banUser', decision: 'allowed', error: 'cancelled' },
  ]);
});

test('an audit log that can not be made is told at the start, and no failure to start', async () => {
  const cli = start(join(root, 'missing', 'audit.jsonl'));
  cli.send({ id: 1, method: 'tools/list' });
  expect(await cli.responseTo(1)).toHaveProperty('result.tools.0');
  await cli.waitForStderr('its folder is missing (ENOENT)');
});

test('two processes share a file: every line is whole', async () => {
  const file = join(root, 'shared.jsonl');
  const both = [start(file), start(file)];
  const ids = Array.from({ length: 60 }, (_, index) => index);
  for (const cli of both) {
    for (const id of ids) cli.send(call(id, 'users_updateUser', { user_id: 'user_123', first_name: 'A' }));
  }
  await Promise.all(
    both.map(async (cli) => {
      for (const id of ids) await cli.responseTo(id);
    }),
  );
  const written = parseLines(readFileSync(file, 'utf8'));
  const calls = new Map<unknown, unknown[]>();
  for (const { call: id, event } of written) calls.set(id, [...(calls.get(id) ?? []), event]);
  expect(calls.size).toBe(120);
  expect([...calls.values()].filter((events) => String(events) !== 'intent,call')).toEqual([]);
});
