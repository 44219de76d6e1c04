import { expect, test } from 'vitest';
import { pin, withoutPinned } from '../../src/runtime/pin.ts';
import type { ToolDefinition } from '../../src/runtime/tool.ts';

const single = { type: 'object' as const, properties: { user_id: { type: 'string' } } };
const list = { type: 'object' as const, properties: { user_id: { type: 'array', items: { type: 'string' } } } };
const none = { type: 'object' as const, properties: { name: { type: 'string' } } };
const pins = { user_id: 'user_1' };

test.each([
  { args: {}, pins, schema: single, want: { user_id: 'user_1' } },
  { args: null, pins, schema: single, want: { user_id: 'user_1' } },
  { args: undefined, pins, schema: single, want: { user_id: 'user_1' } },
  { args: { user_id: 'user_1', a: 1 }, pins, schema: single, want: { user_id: 'user_1', a: 1 } },
  { args: { user_id: ['user_2'] }, pins, schema: list, want: { user_id: ['user_2'] } },
  { args: { name: 'x' }, pins, schema: none, want: { name: 'x' } },
  { args: { user_id: 'user_2' }, pins: {}, schema: single, want: { user_id: 'user_2' } },
  { args: [1], pins, schema: single, want: [1] },
  { args: 'text', pins, schema: single, want: 'text' },
])('$args with $pins becomes $want', ({ args, pins, schema, want }) => {
  expect(pin(args, pins, { inputSchema: schema })).toEqual(want);
});

test.each(['user_2', '', 5, null])('another value than the pinned one is refused: %j', (user_id) => {
  expect(() => pin({ user_id }, pins, { inputSchema: single })).toThrow(
    expect.objectContaining({
      details: {
        kind: 'refused',
        message: '`user_id` is fixed to user_1 here.',
        parameter: 'user_id',
        hint: 'Leave `user_id` out.',
      },
    }),
  );
});

test('arguments are not changed in place, and a key named __proto__ stays a key', () => {
  const args = JSON.parse('{"__proto__":{"a":1}}') as Record<string, unknown>;
  expect(JSON.stringify(pin(args, pins, { inputSchema: single }))).toBe('{"__proto__":{"a":1},"user_id":"user_1"}');
  expect(Object.keys(args)).toEqual(['__proto__']);
});

test('the model is not asked for what is pinned', () => {
  const inputSchema = {
    type: 'object' as const,
    properties: { user_id: { type: 'string' }, name: { type: 'string' } },
    required: ['user_id', 'name'],
    additionalProperties: false,
  };
  const definition = { name: 'users.getUser', inputSchema } as Partial<ToolDefinition> as ToolDefinition;
  expect(withoutPinned(definition, pins).inputSchema).toEqual({
    type: 'object',
    properties: { name: { type: 'string' } },
    required: ['name'],
    additionalProperties: false,
  });
  expect(withoutPinned(definition, {})).toBe(definition);
});
