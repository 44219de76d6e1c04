import { expect, test } from 'vitest';
import { describeRemoval, lookUpName } from '../../../src/runtime/catalogue/former-names.ts';
import { matchPattern } from '../../../src/runtime/catalogue/patterns.ts';
import { type SelectionOptions, selectTools } from '../../../src/runtime/catalogue/selection.ts';
import { catalogueOf } from '../../support/catalogue/small-catalogue.ts';

const old = { since: '0.3.0', use: 'users.getUser' };
const older = { since: '0.2.1', because: 'Clerk took it away' };
const catalogue = catalogueOf(
  { 'users.getToken': 'sensitive', 'users.getUser': 'read', 'users.setImage': 'write' },
  ['users.getUser'],
  { 'users.getUser': ['user_id'] },
  {
    aliases: {
      'users.fetch': 'users.getUser',
      'people.get': 'users.getUser',
      'users.token': 'users.getToken',
      'users.picture': 'users.setImage',
    },
    removed: { 'users.old': old, 'relics.older': older },
  },
);
const { tools } = catalogue;
const fetched = 'users.fetch is now called users.getUser; the old name stops working in a later version.';
const people = 'people.get is now called users.getUser; the old name stops working in a later version.';
const token = 'users.token is now called users.getToken; the old name stops working in a later version.';
const picture = 'users.picture is now called users.setImage; the old name stops working in a later version.';

test.each([
  ['users.getUser', { tool: tools.users_getUser }],
  ['users_getUser', { tool: tools.users_getUser }],
  ['users.fetch', { tool: tools.users_getUser, notice: fetched }],
  ['users_fetch', { tool: tools.users_getUser, notice: fetched }],
  ['people.get', { tool: tools.users_getUser, notice: people }],
  ['users.old', { removed: { name: 'users.old', ...old } }],
  ['relics_older', { removed: { name: 'relics.older', ...older } }],
  ['users.Fetch', undefined],
  ['fetch', undefined],
  ['users', undefined],
  ['users.fetch ', undefined],
  ['users.fetch.', undefined],
  ['users_fet_ch', undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['', undefined],
])('"%s" means %j', (spelling, want) => {
  expect(lookUpName(spelling, catalogue)).toEqual(want);
});

test('an alias of no tool means nothing', () => {
  expect(lookUpName('users.fetch', { ...catalogue, tools: {} })).toBe(undefined);
});

test.each([
  [{ name: 'a.b', ...old }, 'a.b was removed in 0.3.0. Use users.getUser.'],
  [{ name: 'a.b', ...older }, 'a.b was removed in 0.2.1: Clerk took it away.'],
  [{ name: 'a.b', ...older, ...old }, 'a.b was removed in 0.3.0: Clerk took it away. Use users.getUser.'],
])('describes %j', (removed, want) => {
  expect(describeRemoval(removed)).toBe(want);
});

test.each([
  [' users.fetch\n', { names: ['users.getUser'], exact: true, notices: [fetched], removed: [] }],
  ['users_old', { names: [], exact: true, notices: [], removed: [{ name: 'users.old', ...old }] }],
  // A category and a glob mean the tools of now, and former names only where nothing is called so any more.
  ['users', { names: ['users.getToken', 'users.getUser', 'users.setImage'], exact: false, notices: [], removed: [] }],
  ['users.*', { names: ['users.getToken', 'users.getUser', 'users.setImage'], exact: false, notices: [], removed: [] }],
  ['users.fetch*', { names: ['users.getUser'], exact: false, notices: [fetched], removed: [] }],
  ['users.t*', { names: ['users.getToken'], exact: false, notices: [token], removed: [] }],
  ['people', { names: ['users.getUser'], exact: false, notices: [people], removed: [] }],
  ['people.*', { names: ['users.getUser'], exact: false, notices: [people], removed: [] }],
])('the pattern "%s"', (pattern, want) => {
  expect(matchPattern(pattern, catalogue)).toEqual(want);
});

test.each([
  // A tool that was excluded under a former name stays out.
  ['users.*tch', { names: ['users.getUser'], exact: false, notices: [fetched], removed: [] }],
  [
    'users.*et*',
    { names: ['users.getToken', 'users.getUser', 'users.setImage'], exact: false, notices: [fetched], removed: [] },
  ],
])('the pattern "%s" of what not to serve', (pattern, want) => {
  expect(matchPattern(pattern, catalogue, 'exclude')).toEqual(want);
});

test.each(['users.o*', 'relics', 'users.FETCH'])(
  'the pattern "%s" matches nothing: of tools that are gone there is only the name',
  (pattern) => {
    expect(() => matchPattern(pattern, catalogue)).toThrow(`No tool matches "${pattern}".`);
  },
);

test.each<{ options: SelectionOptions; names: string[]; notices: string[] }>([
  { options: { tools: ['users.fetch'] }, names: ['users.getUser'], notices: [fetched] },
  { options: { tools: ['users.fetch', 'users_fetch', 'users.getUser'] }, names: ['users.getUser'], notices: [fetched] },
  { options: { tools: ['users.fetch', 'people_get'] }, names: ['users.getUser'], notices: [fetched, people] },
  { options: { tools: ['users.fetch'], readOnly: true }, names: ['users.getUser'], notices: [fetched] },
  { options: { tools: ['users.fetch'], pins: { user_id: 'user_1' } }, names: ['users.getUser'], notices: [fetched] },
  // Named exactly, as by the name of now.
  { options: { tools: ['users.token'], allowSecrets: true }, names: ['users.getToken'], notices: [token] },
  { options: { tools: ['users.picture'], files: ['images'] }, names: ['users.setImage'], notices: [picture] },
  {
    options: { tools: ['users.getUser', 'users.setImage'], excludeTools: ['users_picture'], files: ['images'] },
    names: ['users.getUser'],
    notices: [picture],
  },
  // A glob that matched it goes on matching it.
  {
    options: { tools: ['users.getUser', 'users.setImage'], excludeTools: ['users.pict*'], files: ['images'] },
    names: ['users.getUser'],
    notices: [picture],
  },
  {
    options: { excludeTools: ['relics.*'] },
    names: ['users.getUser'],
    notices: ['relics.older was removed in 0.2.1: {--exclude-tools} need not name it.'],
  },
  {
    options: { excludeTools: ['users.old', 'relics.older'] },
    names: ['users.getUser'],
    notices: [
      'users.old was removed in 0.3.0: {--exclude-tools} need not name it. Its replacement, users.getUser, is not excluded by it.',
      'relics.older was removed in 0.2.1: {--exclude-tools} need not name it.',
    ],
  },
])('$options serves $names', ({ options, names, notices }) => {
  expect(selectTools(options, catalogue)).toEqual({ names, leftOut: [], notices });
});

test.each<{ options: SelectionOptions; want: string }>([
  { options: { tools: ['users.getUser', 'users.old'] }, want: 'users.old was removed in 0.3.0. Use users.getUser.' },
  {
    options: { tools: ['relics_older'] },
    want: 'relics.older was removed in 0.2.1: Clerk took it away. Remove it from {--tools}.',
  },
  // It is not there whatever else is chosen, and whether or not it would have been excluded.
  {
    options: { tools: ['users.old'], excludeTools: ['users.old'] },
    want: 'users.old was removed in 0.3.0. Use users.getUser.',
  },
  {
    options: { tools: ['users.token'] },
    want: `${token} users.getToken is not served without {--allow-secrets}: it returns a live credential.`,
  },
  {
    options: { tools: ['users.picture'], allowSecrets: true },
    want: `${picture} users.setImage is not served without {--files DIR}: it sends a file.`,
  },
  {
    options: { tools: ['users.token'], allowSecrets: true, pins: { user_id: 'user_1' } },
    want: `${token} users.getToken is not served with {--user}: it can't be limited to user user_1.`,
  },
  {
    options: { tools: ['users.fetch'], excludeTools: ['people.get'] },
    want: 'No tool is left to serve: {--exclude-tools} excludes every tool that {--tools} names.',
  },
])('refuses $options', ({ options, want }) => {
  expect(() => selectTools(options, catalogue)).toThrow(expect.objectContaining({ name: 'UsageError', message: want }));
});
