import { expect, test } from 'vitest';
import { checkIntent } from '../../../src/runtime/arguments/validate.ts';
import type { JsonSchema } from '../../../src/tool.ts';

const inputSchema: JsonSchema & { type: 'object' } = {
  type: 'object',
  properties: { user_id: { type: 'string' }, name: { type: 'string' }, metadata: { type: 'object' } },
};
const only = { type: 'object' as const, properties: { user_id: { type: 'string' } } };
const reserved = { user_id: ['count'] };
const check =
  (endpoint: string | null, args: Record<string, unknown>, schema = inputSchema) =>
  () =>
    checkIntent(args, { reserved }, { endpoint, inputSchema: schema });

test.each([
  { endpoint: 'GET /users/{user_id}', args: { user_id: 'user_1' } },
  { endpoint: 'PATCH /users/{user_id}', args: { user_id: 'user_1', name: null } },
  { endpoint: 'PATCH /users/{user_id}', args: { user_id: 'user_1', metadata: {} } },
  { endpoint: 'POST /users/{user_id}/ban', args: { user_id: 'user_1' } },
  { endpoint: 'PATCH /users/{user_id}/touch', args: { user_id: 'user_1' }, schema: only },
  { endpoint: null, args: {} },
])('$endpoint with $args goes through', ({ endpoint, args, schema }) => {
  expect(check(endpoint, args, schema)).not.toThrow();
});

test('a value that stands for another operation is refused', () => {
  expect(check('GET /users/{user_id}', { user_id: 'count' })).toThrow('`user_id` can\'t be "count"');
});

test.each([{ user_id: 'user_1' }, { user_id: 'user_1', name: undefined }])(
  'an update with %j changes nothing',
  (args) => {
    expect(check('PATCH /users/{user_id}', args)).toThrow(
      expect.objectContaining({
        details: {
          kind: 'bad_arguments',
          message: 'Nothing to change was given.',
          candidates: ['name', 'metadata'],
          hint: 'Give at least one of: name, metadata.',
        },
      }),
    );
  },
);

test('an update that only picks fields of its result changes nothing', () => {
  const fields = { type: 'array', items: { type: 'string' } };
  const schema = { ...only, properties: { ...only.properties, name: { type: 'string' }, fields } };
  expect(check('PATCH /users/{user_id}', { user_id: 'user_1', fields: ['id'] }, schema)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ candidates: ['name'] }) }),
  );
});

test('an update that could have cleared something is told how', () => {
  const clear = { type: 'array', items: { type: 'string', enum: ['name'] } };
  const schema = { ...inputSchema, properties: { ...inputSchema.properties, clear } };
  expect(check('PATCH /users/{user_id}', { user_id: 'user_1' }, schema)).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({
        candidates: ['name', 'metadata', 'clear'],
        hint: 'Give at least one of: name, metadata, clear. Null counts as not given: to empty an input, name it in `clear`.',
      }),
    }),
  );
});
