import { expect, test } from 'vitest';
import { catalogue } from '../../../src/runtime/catalogue/catalogue.ts';
import { argumentsOf, choiceOf, flagsOf } from '../../../src/tools-page/choice/choice-flags.ts';
import { judge } from '../../../src/tools-page/choice/judge.ts';
import { choose, toolsOf } from '../../support/tools-page/choices.ts';

type Steps = Parameters<typeof choose>[0];

function lineOf(steps: Steps): string {
  const choice = choose(steps);
  return argumentsOf(flagsOf(choice, judge(choice, catalogue), catalogue)).join(' ');
}

test.each<[Steps, string]>([
  [{ from: 'default' }, ''],
  [{ from: 'everything' }, '--tools *'],
  [{ from: 'everything', discover: true }, '--discover'],
  [{ from: 'default', discover: true }, '--tools default --discover'],
  [{ on: ['users.getUser'] }, '--tools users.getUser'],
  [{ on: ['users', 'billing'] }, '--tools billing users'],
  [{ on: ['users'], off: ['users.deleteUser'] }, '--tools users --exclude-tools users.deleteUser'],
  [{ from: 'default', on: ['billing'] }, '--tools default billing'],
  [{ from: 'default', off: ['users.updateUser'] }, '--exclude-tools users.updateUser'],
  [{ from: 'default', off: ['sessions', 'invitations'] }, '--exclude-tools invitations sessions'],
  [{ from: 'everything', off: ['users'] }, '--tools * --exclude-tools users'],
  [{ on: ['jwks'] }, '--tools jwks'],
])('%j is %s', (steps, want) => {
  expect(lineOf(steps)).toBe(want);
});

test('what was ticked one by one and makes up a category is the category', () => {
  const names = toolsOf('billing').map(({ name }) => name);
  expect(lineOf({ on: names })).toBe('--tools billing');
});

test('tools that return a credential are named, and need their flag', () => {
  const on = ['signInTokens'];
  expect(lineOf({ on })).toBe('--tools signInTokens');
  const bounds = { allowSecrets: true };
  expect(lineOf({ on, bounds })).toBe('--tools signInTokens signInTokens.createSignInToken --allow-secrets');
  expect(lineOf({ on: ['users.getUser'], bounds })).toBe('--tools users.getUser');
});

test('a bound leaves a category its name, and what was unticked stays out', () => {
  const bounds = { readOnly: true };
  expect(lineOf({ on: ['users'], bounds })).toBe('--tools users --read-only');
  expect(lineOf({ on: ['users'], off: ['users.deleteUser'], bounds })).toBe(
    '--tools users --exclude-tools users.deleteUser --read-only',
  );
});

test('under a pin, the default set brings no more than it does in the program, unless it is ticked', () => {
  const bounds = { user: 'user_1' };
  const beyond = judge(choose({ from: 'default', bounds }), catalogue).beyondDefault;
  const [[name = '', why] = []] = beyond;
  expect(why).toMatch(/^with --user alone, the default set leaves out what could give user user_1 more rights/);
  expect(lineOf({ from: 'default', bounds })).toBe('--user user_1');
  expect(lineOf({ from: 'default', on: [name], bounds })).toBe(`--tools default ${name} --user user_1`);
});

test.each([
  [{ user: '' }, '--user user_...'],
  [{ user: 'user_1', organization: 'org_1', union: true }, '--user user_1 --organization org_1 --pins union'],
  [{ user: 'user_1', union: true }, '--user user_1'],
  [{ safe: true, dryRun: true, sandbox: true, confirm: 'always' }, '--safe --confirm always --dry-run --sandbox'],
] as const)('bounds %j are %s', (bounds, want) => {
  expect(lineOf({ from: 'default', bounds })).toBe(want);
});

test('with nothing ticked there is nothing to serve', () => {
  const choice = choose({});
  expect(flagsOf(choice, judge(choice, catalogue), catalogue).tools).toEqual([]);
});

test('what left out is said with the reason of the program', () => {
  const { leftOut, served } = judge(choose({ on: ['users'], bounds: { readOnly: true } }), catalogue);
  expect(leftOut.get('users.deleteUser')).toBe('--read-only serves only reads.');
  expect(served).toContain('users.getUser');
  expect(served).not.toContain('users.deleteUser');
  expect(leftOut.get('actorTokens.create')).toBe('--read-only serves only reads.');
  expect(judge(choose({}), catalogue).leftOut.get('lists.export')).toMatch(
    /only into the folder that --exports DIR names/,
  );
});

test('a pattern that matches nothing is said, and the others are ticked', () => {
  const flags = { tools: ['billing', 'usres'], excludeTools: [], discover: false, bounds: choose({}).bounds };
  const { choice, problems } = choiceOf(flags, catalogue);
  expect(problems).toEqual([expect.stringMatching(/^No tool matches "usres"\. Did you mean "users"\?/)]);
  expect([...choice.named]).toEqual(toolsOf('billing').map(({ name }) => name));
});
