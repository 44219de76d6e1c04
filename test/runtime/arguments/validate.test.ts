import { expect, test } from 'vitest';
import * as z from 'zod';
import { validate } from '../../../src/runtime/arguments/validate.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';
import type { ToolDefinition } from '../../../src/tool.ts';

const input = z.strictObject({
  user_id: z.string(),
  limit: z.number().int().gte(1).lte(500).optional(),
  status: z.enum(['on', 'off']).optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  rows: z.array(z.strictObject({ email: z.string() })).optional(),
  either: z.string().nullable().optional(),
  slug: z.string().min(1).max(5).optional(),
  ids: z.array(z.string()).min(2).max(3).optional(),
});
const definition: ToolDefinition = {
  name: 'users.tryUser',
  wireName: 'users_tryUser',
  title: 'Try',
  description: 'Tries.',
  tier: 'read',
  endpoint: 'GET /try',
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  inputSchema: {
    type: 'object',
    properties: {
      user_id: { type: 'string' },
      limit: { type: 'integer', minimum: 1, maximum: 500 },
      status: { type: 'string', enum: ['on', 'off'] },
      metadata: { type: 'object' },
      rows: { type: 'array', items: { type: 'object', properties: { email: { type: 'string' } } } },
      either: { type: ['string', 'null'] },
      slug: { type: 'string', minLength: 1, maxLength: 5 },
      ids: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 3 },
    },
    required: ['user_id'],
  },
};
const value = 'Correct the value and call again.';
const names = 'users_tryUser takes: user_id, limit?, status?, metadata?, rows?, either?, slug?, ids? (`?`: optional).';

test.each([
  '{"user_id":"user_1"}',
  '{"user_id":"user_1","limit":5,"metadata":{"__proto__":{"a":1},"constructor":2,"toString":null}}',
])('%s passes, nothing added or lost', (text) => {
  expect(JSON.stringify(validate(JSON.parse(text), { input }, definition))).toBe(text);
});

test.each([
  { args: {}, parameter: 'user_id', message: '`user_id` is required.', hint: names },
  { args: null, parameter: 'user_id', message: '`user_id` is required.', hint: names },
  { args: { user_id: 5 }, parameter: 'user_id', message: '`user_id` must be a string.', hint: value },
  { args: { user_id: null }, parameter: 'user_id', message: '`user_id` must be a string.', hint: value },
  {
    args: { user_id: 'u', limit: 900 },
    parameter: 'limit',
    message: '`limit` must be a whole number, at least 1, at most 500.',
    hint: value,
  },
  {
    args: { user_id: 'u', status: 'x' },
    parameter: 'status',
    message: '`status` must be one of "on", "off".',
    hint: value,
  },
  { args: { user_id: 'u', rows: 'x' }, parameter: 'rows', message: '`rows` must be a list.', hint: value },
  {
    args: { user_id: 'u', rows: [{}] },
    parameter: 'rows.0.email',
    message: '`rows.0.email` is required.',
    hint: names,
  },
  {
    args: { user_id: 'u', either: 5 },
    parameter: 'either',
    message: '`either` must be a string or null.',
    hint: value,
  },
  {
    args: { user_id: 'u', slug: '' },
    parameter: 'slug',
    message: '`slug` must be a string, at least 1 character, at most 5 characters.',
    hint: value,
  },
  {
    args: { user_id: 'u', ids: [] },
    parameter: 'ids',
    message: '`ids` must be a list of strings, such as ["a", "b"], at least 2 items, at most 3 items.',
    hint: value,
  },
  {
    args: { userId: 'u', user_id: 'u' },
    parameter: 'userId',
    candidates: ['user_id'],
    message: 'Unknown argument `userId`. Did you mean `user_id`?',
    hint: names,
  },
  {
    args: { user_id: 'u', public_metadata: {} },
    parameter: 'public_metadata',
    candidates: ['metadata'],
    message: 'Unknown argument `public_metadata`. Did you mean `metadata`?',
    hint: names,
  },
  {
    args: { user_id: 'u', rows: [{ email: 'e', Email: 'e' }] },
    parameter: 'rows.0.Email',
    candidates: ['email'],
    message: 'Unknown argument `rows.0.Email`. Did you mean `email`?',
    hint: names,
  },
  ...['zzz', '__proto__', 'constructor', 'toString'].map((key) => ({
    args: JSON.parse(`{"user_id":"u","${key}":1}`) as unknown,
    parameter: key,
    message: `Unknown argument \`${key}\`.`,
    hint: names,
  })),
])('$message', ({ args, ...details }) => {
  expect(refusal(args).details).toEqual({ kind: 'bad_arguments', ...details });
});

test.each([[[]], ['x']])('arguments that are not an object are refused: %j', (args) => {
  const message = 'The arguments must be an object.';
  expect(refusal(args).details).toEqual({ kind: 'bad_arguments', message, hint: value });
});

test('every problem is named, up to ten', () => {
  expect(refusal({ limit: 0, status: 1 }).message).toBe(
    '`user_id` is required. `limit` must be a whole number, at least 1, at most 500. `status` must be one of "on", "off".',
  );
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`q${index}`, 1]));
  const { message } = refusal({ user_id: 'u', ...many });
  expect(message).toMatch(/^Unknown argument `q0`\. .* And 9990 more\.$/);
  expect(message.length).toBeLessThan(400);
});

test('of many unknown names only those are looked up that the message names', () => {
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => ['first_name'.repeat(8) + index, 1]));
  const looked: PropertyKey[] = [];
  const renamed = new Proxy<Record<string, string>>(
    {},
    {
      getOwnPropertyDescriptor: (_, name) => {
        looked.push(name);
        return undefined;
      },
    },
  );
  expect(() => validate({ user_id: 'u', ...many }, { input, renamed }, definition)).toThrow(/ And 19990 more\.$/);
  expect(looked).toEqual(Object.keys(many).slice(0, 10));
});

test('a name as long as a book is not said back', () => {
  expect(refusal({ user_id: 'u', ['x'.repeat(100_000)]: 1 }).message.length).toBeLessThan(300);
});

test('a tool without arguments says so', () => {
  const empty = { ...definition, inputSchema: { type: 'object' as const } };
  expect(() => validate({ a: 1 }, { input: z.strictObject({}) }, empty)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ hint: 'users_tryUser takes no arguments.' }) }),
  );
});

function refusal(args: unknown): ToolError {
  try {
    validate(args, { input, renamed: { public_metadata: 'metadata' } }, definition);
  } catch (error) {
    if (error instanceof ToolError) return error;
    throw error;
  }
  throw new Error('was accepted');
}
