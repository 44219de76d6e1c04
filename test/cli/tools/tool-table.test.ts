import { expect, test } from 'vitest';
import type { PricedTool } from '../../../src/cli/tools/tool-table.ts';
import { formatToolTable } from '../../../src/cli/tools/tool-table.ts';

const tools = [
  { name: 'users.getUser', tier: 'read', tokens: 60, endpoint: 'GET /users/{user_id}' },
  { name: 'users.getUserId', tier: 'destructive', tokens: 1052, endpoint: null },
] as PricedTool[];

test('a line each, in columns, and the total', () => {
  expect(formatToolTable(tools, { tools: 2, tokens: 1112 })).toBe(
    `
tool             tier         tokens  endpoint
users.getUser    read             60  GET /users/{user_id}
users.getUserId  destructive    1052  none
2 tools, 1,112 tokens`.trim(),
  );
});

test.each([
  [63, 'GET /users/{user_id}/trusted_devices'],
  [59, 'GET …/{user_id}/trusted_devices'],
  [55, 'GET …/trusted_devices'],
  [48, 'GET …/trusted_devices'],
  [47, 'GET …trusted_devices'],
  [20, 'GET …trusted_devices'],
])('within %d columns an endpoint is %j', (width, want) => {
  const tool = { name: 'a', tier: 'read', tokens: 60, endpoint: 'GET /users/{user_id}/trusted_devices' } as PricedTool;
  expect(formatToolTable([tool], { tools: 1, tokens: 60 }, width).split('\n')).toEqual([
    'tool  tier         tokens  endpoint',
    `a     read             60  ${want}`,
    '1 tool, 60 tokens',
  ]);
});
