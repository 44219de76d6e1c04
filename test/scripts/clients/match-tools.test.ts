import { expect, test } from 'vitest';
import { endsWithName, findNames, matchTools, readFound } from '../../../scripts/clients/offer/match-tools.ts';

const tool = (name: string) => ({ name, description: '', inputSchema: {} });
const LISTED = [tool('users_getUser'), tool('users_getUserList'), tool('lists_query')];

test.each([
  ['users_getUser', 'users_getUser', true],
  ['mcp__clerk-sandbox__users_getUser', 'users_getUser', true],
  ['mcp__clerk_sandbox::users_getUser', 'users_getUser', true],
  ['clerk-sandbox-users_getUser', 'users_getUser', true],
  ['superusers_getUser', 'users_getUser', false],
  ['users_getUserList', 'users_getUser', false],
])('%s is %s behind a prefix: %s', (long, name, want) => {
  expect(endsWithName(long, name)).toBe(want);
});

test('finds our tools among those of the client', () => {
  const offered = ['Read', 'clerk_users_getUserList', 'clerk_lists_query'].map((name) => ({
    name,
    description: '',
    schema: {},
  }));
  expect(matchTools(LISTED, offered).map(({ listed, offered: { name } }) => [listed.name, name])).toEqual([
    ['users_getUserList', 'clerk_users_getUserList'],
    ['lists_query', 'clerk_lists_query'],
  ]);
});

test.each([
  [
    'Tools: mcp__a__users_getUser, mcp__a__lists_query. See users_getUser.',
    ['mcp__a__users_getUser', 'mcp__a__lists_query'],
  ],
  ['{"text":"Bash\\nmcp__a__users_getUser\\nmcp__a__lists_query"}', ['mcp__a__users_getUser', 'mcp__a__lists_query']],
  ['x_users_getUser mcp__a__users_getUser mcp__a__lists_query', ['mcp__a__users_getUser', 'mcp__a__lists_query']],
  ['users_getUser, lists_query', []],
])('of "%s" the names are %j', (text, want) => {
  expect(findNames(text, LISTED)).toEqual(want);
});

test('reads the tools that a search found', () => {
  const result = `<functions>
<function>{"name":"a","description":"One.","parameters":{"type":"object"}}</function>
<function>{"name":"b","parametersJsonSchema":{"type":"object"}}</function>
</functions>`;
  expect(readFound(result)).toEqual([
    { name: 'a', description: 'One.', schema: { type: 'object' } },
    { name: 'b', description: '', schema: { type: 'object' } },
  ]);
  expect(readFound('Nothing was found.')).toEqual([]);
});
