import { expect, test } from 'vitest';
import { judge, reasonsOf } from '../../../src/runtime/judge/judge.ts';
import type { Effect, Question } from '../../../src/tool.ts';

const PASSWORD: Effect = { kind: 'lets_in', argument: 'password', because: 'whoever knows the password can sign in' };
const USERNAME: Effect = {
  kind: 'loses',
  argument: 'username',
  overwrites: 'username',
  because: 'somebody can take it',
};
const ROLE: Effect = { kind: 'lets_in', argument: 'role', isNotFact: 'default_role', because: 'the role is another' };
const BAN: Effect = { kind: 'loses', argument: 'banned', is: [true], because: 'the user is locked out' };
const effects = [PASSWORD, USERNAME, ROLE, BAN];

const question: Question = {
  phrases: [{ say: 'Change {user_id}' }],
  targets: { user_id: { read: '/users/{user_id}', name: [] } },
  facts: { default_role: [{ read: '/role', at: 'key' }] },
};
const CLERK: Record<string, unknown> = { '/users/{user_id}': { username: 'ann' }, '/role': { key: 'org:member' } };

/** Judges a call; returns the reasons and what was read of Clerk, which has none of what `fails` says. */
async function judged(args: object, { some = effects, fails = [] as string[] } = {}) {
  const asked: string[] = [];
  const read = async (template: string) => {
    asked.push(template);
    if (fails.includes(template)) throw new Error('500');
    return CLERK[template];
  };
  const found = await judge({ effects: some, question }, { user_id: 'user_1', ...args }, read);
  return { because: found.map(({ because }) => because), asked };
}

const USER = '/users/{user_id}';
test.each<{ args: object; because: string[]; asked: string[]; fails?: string[] }>([
  { args: {}, because: [], asked: [] },
  { args: { first_name: 'Ann' }, because: [], asked: [] },
  { args: { banned: false }, because: [], asked: [] },
  { args: { password: 'a' }, because: [PASSWORD.because], asked: [] },
  { args: { banned: true, password: 'a' }, because: [PASSWORD.because, BAN.because], asked: [] },
  // What the arguments decide needs no read.
  { args: { password: 'a', username: 'eve', role: 'org:admin' }, because: [PASSWORD.because], asked: [] },
  { args: { username: 'ann' }, because: [], asked: [USER] },
  { args: { username: 'eve' }, because: [USERNAME.because], asked: [USER] },
  { args: { role: 'org:member' }, because: [], asked: ['/role'] },
  { args: { role: 'org:admin', username: 'eve' }, because: [USERNAME.because, ROLE.because], asked: [USER, '/role'] },
  // What can't be read counts against the call.
  { args: { username: 'ann' }, because: [USERNAME.because], asked: [USER], fails: [USER] },
  { args: { role: 'org:member' }, because: [ROLE.because], asked: ['/role'], fails: ['/role'] },
])('$args has the effects $because', async ({ args, because, asked, fails }) => {
  expect(await judged(args, { fails })).toEqual({ because, asked });
});

test('a tool without effects reads nothing', async () => {
  expect(await judged({ username: 'eve' }, { some: [] })).toEqual({ because: [], asked: [] });
  expect(await judge({}, {}, () => Promise.reject(new Error('read')))).toEqual([]);
});

test('an effect of every call holds without arguments', async () => {
  const always: Effect = { kind: 'loses', because: 'the account is gone' };
  expect(await judged({}, { some: [always, USERNAME] })).toEqual({ because: ['the account is gone'], asked: [] });
});

test('reasons are given once each', () => {
  expect(reasonsOf([])).toBe('');
  expect(reasonsOf([BAN, PASSWORD, { ...PASSWORD, kind: 'loses' }])).toBe(
    'the user is locked out; whoever knows the password can sign in',
  );
});
