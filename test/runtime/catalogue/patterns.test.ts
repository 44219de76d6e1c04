import { expect, test } from 'vitest';
import { matchPattern } from '../../../src/runtime/catalogue/patterns.ts';
import { catalogueOf } from '../../support/catalogue/small-catalogue.ts';

const catalogue = catalogueOf(
  { 'teams.getTeam': 'read', 'teams.deleteTeam': 'destructive', 'users.getUser': 'read', 'users.getUserList': 'read' },
  ['users.getUser', 'teams.getTeam'],
);
const all = ['teams.getTeam', 'teams.deleteTeam', 'users.getUser', 'users.getUserList'];

test.each([
  { pattern: 'default', want: ['users.getUser', 'teams.getTeam'] },
  { pattern: '*', want: all },
  { pattern: '*.*', want: all },
  { pattern: 'users', want: ['users.getUser', 'users.getUserList'] },
  { pattern: 'user*', want: ['users.getUser', 'users.getUserList'] },
  { pattern: '*s', want: all },
  { pattern: `t${'*'.repeat(1_000)}s`, want: ['teams.getTeam', 'teams.deleteTeam'] },
  { pattern: 'users.*', want: ['users.getUser', 'users.getUserList'] },
  { pattern: '*.get*', want: ['teams.getTeam', 'users.getUser', 'users.getUserList'] },
  { pattern: 't*s.*e*T*m', want: ['teams.getTeam', 'teams.deleteTeam'] },
  { pattern: 'users.*List', want: ['users.getUserList'] },
  { pattern: 'users.getUser*', want: ['users.getUser', 'users.getUserList'] },
])('$pattern means $want', ({ pattern, want }) => {
  expect(matchPattern(pattern, catalogue)).toEqual({ names: want, exact: false, notices: [], removed: [] });
});

test.each(['users.getUser', 'users_getUser', ' users.getUser\n'])('"%s" names one tool exactly', (pattern) => {
  expect(matchPattern(pattern, catalogue)).toEqual({ names: ['users.getUser'], exact: true, notices: [], removed: [] });
});

const allowed =
  'Give names (users.getUser), categories (users), globs (users.get*), "default" or "*"; `clerk-agent-toolkit tools "*"` lists them.';

test.each([
  { pattern: '', want: `A tool pattern is empty. ${allowed}` },
  { pattern: 'x'.repeat(1_000), want: `No tool matches "${'x'.repeat(200)}". ${allowed}` },
  { pattern: ' ', want: `A tool pattern is empty. ${allowed}` },
  { pattern: 'user', want: `No tool matches "user". Did you mean "users"? ${allowed}` },
  { pattern: 'defualt', want: `No tool matches "defualt". Did you mean "default"? ${allowed}` },
  { pattern: 'users.getUsr', want: `No tool matches "users.getUsr". Did you mean "users.getUser"? ${allowed}` },
  { pattern: 'users.getuser', want: `No tool matches "users.getuser". Did you mean "users.getUser"? ${allowed}` },
  { pattern: 'users_get*', want: `No tool matches "users_get*". Did you mean "users.getUser"? ${allowed}` },
  { pattern: 'users.', want: `No tool matches "users.". Did you mean "users"? ${allowed}` },
  { pattern: '.getUser', want: `No tool matches ".getUser". Did you mean "users.getUser"? ${allowed}` },
  { pattern: 'users.get.User', want: `No tool matches "users.get.User". Did you mean "users.getUser"? ${allowed}` },
  { pattern: 'billing', want: `No tool matches "billing". ${allowed}` },
  { pattern: 'toString', want: `No tool matches "toString". ${allowed}` },
  { pattern: '__proto__', want: `No tool matches "__proto__". ${allowed}` },
  { pattern: '[a-z]+', want: `No tool matches "[a-z]+". ${allowed}` },
  { pattern: 'u?ers', want: `No tool matches "u?ers". Did you mean "users"? ${allowed}` },
])('"$pattern" is refused', ({ pattern, want }) => {
  expect(() => matchPattern(pattern, catalogue)).toThrow(
    expect.objectContaining({ name: 'UsageError', message: want }),
  );
});

test('a thousand stars are no more work than one', () => {
  // A backtracking pattern would not come to an end.
  for (const stars of ['*'.repeat(1000), '*e'.repeat(1000)]) {
    expect(() => matchPattern(`${stars}zzz`, catalogue)).toThrow('No tool matches');
  }
});
