import { expect, test } from 'vitest';
import { select } from '../../src/runtime/selection.ts';
import type { Catalogue, Category } from '../../src/runtime/tool.ts';

const category: Category = { definitions: async () => [], implementations: async () => ({}) };
const catalogue: Catalogue = {
  apiVersion: '2026-01-01',
  defaultSelection: ['users.getUser', 'teams.getTeam'],
  tools: {
    teams_getTeam: { name: 'teams.getTeam', tier: 'read' },
    teams_deleteTeam: { name: 'teams.deleteTeam', tier: 'destructive' },
    users_getUser: { name: 'users.getUser', tier: 'read' },
    users_getUserList: { name: 'users.getUserList', tier: 'read' },
  },
  categories: { teams: category, users: category },
};
const all = ['teams.getTeam', 'teams.deleteTeam', 'users.getUser', 'users.getUserList'];

test.each([
  { patterns: undefined, want: ['teams.getTeam', 'users.getUser'] },
  { patterns: ['default'], want: ['teams.getTeam', 'users.getUser'] },
  { patterns: ['*'], want: all },
  { patterns: ['*.*'], want: all },
  { patterns: ['users'], want: ['users.getUser', 'users.getUserList'] },
  { patterns: ['user*'], want: ['users.getUser', 'users.getUserList'] },
  { patterns: ['users.*'], want: ['users.getUser', 'users.getUserList'] },
  { patterns: ['*.get*'], want: ['teams.getTeam', 'users.getUser', 'users.getUserList'] },
  { patterns: ['users.getUser'], want: ['users.getUser'] },
  { patterns: ['users_getUser'], want: ['users.getUser'] },
  { patterns: ['users.*List'], want: ['users.getUserList'] },
  { patterns: [' users.getUser '], want: ['users.getUser'] },
  { patterns: ['users', 'teams.getTeam', 'users'], want: ['teams.getTeam', 'users.getUser', 'users.getUserList'] },
])('$patterns selects $want', ({ patterns, want }) => {
  expect(select(patterns, catalogue)).toEqual(want);
});

const allowed = 'Give names (users.getUser), categories (teams, users), globs (users.get*), "default" or "*".';

test.each([
  { patterns: [], want: `No tools were named. ${allowed}` },
  { patterns: [''], want: `A tool pattern is empty. ${allowed}` },
  { patterns: ['users', ' '], want: `A tool pattern is empty. ${allowed}` },
  { patterns: ['user'], want: `No tool matches "user". Did you mean "users"? ${allowed}` },
  { patterns: ['users.getUsr'], want: `No tool matches "users.getUsr". Did you mean "users.getUser"? ${allowed}` },
  { patterns: ['users.getuser'], want: `No tool matches "users.getuser". Did you mean "users.getUser"? ${allowed}` },
  { patterns: ['users.'], want: `No tool matches "users.". Did you mean "users"? ${allowed}` },
  { patterns: ['users.get.User'], want: `No tool matches "users.get.User". Did you mean "users.getUser"? ${allowed}` },
  { patterns: ['billing'], want: `No tool matches "billing". ${allowed}` },
  { patterns: ['toString'], want: `No tool matches "toString". ${allowed}` },
  { patterns: ['__proto__'], want: `No tool matches "__proto__". ${allowed}` },
  { patterns: ['[a-z]+'], want: `No tool matches "[a-z]+". ${allowed}` },
])('$patterns is refused', ({ patterns, want }) => {
  expect(() => select(patterns, catalogue)).toThrow(expect.objectContaining({ name: 'UsageError', message: want }));
});
