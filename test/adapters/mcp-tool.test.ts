import { expect, test } from 'vitest';
import { answered, listed } from '../../src/adapters/mcp/tool.ts';
import type { ToolDefinition } from '../../src/runtime/tool.ts';

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
  expect(listed(tool, toolNames)).toEqual({
    name,
    title: 'Get a user',
    description: 'One user.',
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
    inputSchema: { type: 'object', properties: { user_id: { type: 'string' } }, required: ['user_id'] },
  });
});

test('answers with the same data twice, and says isError only when it is one', () => {
  expect(answered({ isError: false, data: { id: 'a' }, text: '{"id":"a"}' })).toEqual({
    content: [{ type: 'text', text: '{"id":"a"}' }],
    structuredContent: { id: 'a' },
  });
  expect(answered({ isError: true, data: {}, text: '{}' })).toEqual({
    content: [{ type: 'text', text: '{}' }],
    structuredContent: {},
    isError: true,
  });
});
