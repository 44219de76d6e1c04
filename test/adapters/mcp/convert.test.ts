import { expect, test } from 'vitest';
import { toMcpResult, toMcpTool } from '../../../src/adapters/mcp/convert.ts';
import type { ToolDefinition } from '../../../src/tool.ts';

const tool: ToolDefinition = {
  name: 'users.getUser',
  wireName: 'users_getUser',
  title: 'Get a user',
  description: 'One user.',
  tier: 'read',
  endpoint: 'GET /users/{user_id}',
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  inputSchema: { type: 'object', properties: { user_id: { type: 'string' } }, required: ['user_id'] },
};

test.each([
  ['underscore', 'users_getUser'],
  ['dotted', 'users.getUser'],
] as const)('lists a tool with %s names', (toolNames, name) => {
  expect(toMcpTool(tool, toolNames)).toEqual({
    name,
    title: 'Get a user',
    description: 'One user.',
    annotations: {
      title: 'Get a user',
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: true,
    },
    inputSchema: { type: 'object', properties: { user_id: { type: 'string' } }, required: ['user_id'] },
  });
});

test('spells the tools that a description names as the list does, and nothing else', () => {
  const description = 'From users_getUserList; user_id, not_a_tool.';
  const properties = { user_id: { type: 'string', description } };
  const dotted = toMcpTool({ ...tool, description, inputSchema: { type: 'object', properties } }, 'dotted');
  const want = 'From users.getUserList; user_id, not_a_tool.';
  expect(dotted.description).toBe(want);
  expect(dotted.inputSchema.properties).toEqual({ user_id: { type: 'string', description: want } });
});

test('holds the same data twice, and says isError only when it is one', () => {
  expect(toMcpResult({ isError: false, data: { id: 'a' }, text: '{"id":"a"}' })).toEqual({
    content: [{ type: 'text', text: '{"id":"a"}' }],
    structuredContent: { id: 'a' },
  });
  expect(toMcpResult({ isError: true, data: {}, text: '{}' })).toEqual({
    content: [{ type: 'text', text: '{}' }],
    structuredContent: {},
    isError: true,
  });
});
