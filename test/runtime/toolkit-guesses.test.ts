import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { createGuessLimit } from '../../src/runtime/policy/guess-limit.ts';
import type { ToolkitOptions } from '../../src/runtime/toolkit.ts';
import { logFolder, serve } from '../support/catalogue/audited-toolkit.ts';

afterAll(() => rmSync(logFolder, { recursive: true }));

const password = { user_id: 'user_1', password: 'guess' };
const code = { user_id: 'user_1', code: '123456' };

/** Serves with a limit of its own, unless the options have none. */
const open = (options: ToolkitOptions = {}) => serve({ guesses: createGuessLimit(), ...options }, 422);
const kinds = async (calls: Promise<{ data: Record<string, unknown> }>[]) =>
  (await Promise.all(calls)).map(({ data }) => (data.error as { kind: string } | undefined)?.kind ?? 'none');

test('passwords and codes are counted together, and what is refused is not sent', async () => {
  const { toolkit, sent, lines } = await open();
  const results: string[] = [];
  for (const [tool, args] of [
    ['users_verifyPassword', password],
    ['users_verifyTOTP', code],
    ['users.verifyPassword', password],
    ['users.verifyTOTP', code],
    ['users_verifyPassword', password],
    ['users_verifyTOTP', code],
    ['users_verifyPassword', password],
  ] as const)
    results.push(...(await kinds([toolkit.call(tool, args)])));
  expect(results).toEqual([...Array(5).fill('bad_arguments'), 'rate_limited', 'rate_limited']);
  expect(sent).toHaveLength(5);
  expect(lines().slice(-2)).toMatchObject([
    { event: 'call', tool: 'users.verifyTOTP', decision: 'refused', why: 'guesses', error: 'rate_limited' },
    { event: 'call', tool: 'users.verifyPassword', decision: 'refused', why: 'guesses', error: 'rate_limited' },
  ]);
  expect(lines().filter(({ event }) => event === 'intent')).toHaveLength(5);
});

test('calls side by side do not slip through', async () => {
  const { toolkit, sent } = await open();
  const calls = Array.from({ length: 40 }, () => toolkit.call('users_verifyPassword', password));
  expect((await kinds(calls)).filter((kind) => kind === 'rate_limited')).toHaveLength(35);
  expect(sent).toHaveLength(5);
});

test('two toolkits of a process share the limit', async () => {
  const user_id = 'user_of_two_toolkits';
  const both = [await open({ guesses: undefined }), await open({ guesses: undefined })];
  for (let i = 0; i < 4; i++)
    for (const { toolkit } of both) await toolkit.call('users_verifyPassword', { ...password, user_id });
  expect(both.map(({ sent }) => sent.length)).toEqual([3, 2]);
});

test('a pinned user has five, named or not', async () => {
  const { toolkit, sent } = await open({ pins: { user_id: 'user_1' } });
  for (let i = 0; i < 4; i++) {
    await toolkit.call('users_verifyPassword', { password: 'guess' });
    await toolkit.call('users_verifyPassword', password);
  }
  expect(sent).toHaveLength(5);
});

test.each<{ why: string; options: ToolkitOptions; call: [string, object]; kind: string }>([
  { why: 'rehearsed', options: { dryRun: true }, call: ['users_verifyPassword', password], kind: 'none' },
  { why: 'refused', options: { readOnly: true }, call: ['users_verifyPassword', password], kind: 'refused' },
  { why: 'wrong', options: {}, call: ['users_verifyPassword', { user_id: 'user_1' }], kind: 'bad_arguments' },
  { why: 'no guess', options: {}, call: ['users_getUser', { user_id: 'user_1' }], kind: 'bad_arguments' },
])('a call that is $why is not counted', async ({ options, call, kind }) => {
  const guesses = createGuessLimit();
  const before = await open({ ...options, guesses });
  for (let i = 0; i < 9; i++) expect(await kinds([before.toolkit.call(...call)])).toEqual([kind]);
  const after = await open({ guesses });
  for (let i = 0; i < 9; i++) await after.toolkit.call('users_verifyPassword', password);
  expect(after.sent).toHaveLength(5);
});

test('under --read-only no guess is served', async () => {
  const { toolkit } = await open({ tools: ['*'], readOnly: true });
  expect(toolkit.tools.map(({ name }) => name).filter((name) => name.startsWith('users.verify'))).toEqual([]);
});
