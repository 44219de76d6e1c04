import { expect, test } from 'vitest';
import { coerceArguments } from '../../../src/runtime/arguments/coerce.ts';
import type { JsonSchema } from '../../../src/tool.ts';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    metadata: { type: 'object' },
    profile: { type: 'object', properties: { name: { type: 'string' }, of: { type: 'object' } } },
    mapping: { type: 'object', additionalProperties: { type: 'string' } },
    ids: { type: 'array', items: { type: 'string' } },
    rows: { type: 'array', items: { type: 'object', properties: { tags: { type: 'array' } } } },
    note: { type: 'string' },
    either: { type: ['string', 'object'] },
    any: {},
    limit: { type: 'integer' },
    banned: { type: 'boolean' },
    must: { type: 'boolean' },
  },
  required: ['must'],
};

test.each<{ given: unknown; want: unknown }>([
  { given: { metadata: '{"plan":"pro"}' }, want: { metadata: { plan: 'pro' } } },
  { given: { metadata: ' {"a":{"b":"[1]"}} ' }, want: { metadata: { a: { b: '[1]' } } } },
  { given: { metadata: '[1]' }, want: { metadata: '[1]' } },
  { given: { metadata: '{plan:pro}' }, want: { metadata: '{plan:pro}' } },
  { given: { metadata: 'null' }, want: { metadata: 'null' } },
  { given: { ids: '["a","[1]"]' }, want: { ids: ['a', '[1]'] } },
  { given: { ids: '{}' }, want: { ids: '{}' } },
  { given: { ids: 'a' }, want: { ids: ['a'] } },
  { given: { ids: '[a' }, want: { ids: '[a' } },
  { given: { ids: '5' }, want: { ids: ['5'] } },
  { given: { rows: 'a' }, want: { rows: 'a' } },
  { given: { limit: '5', banned: 'true' }, want: { limit: 5, banned: true } },
  { given: { limit: 'five', banned: '1' }, want: { limit: 'five', banned: '1' } },
  { given: { limit: null, ids: null, metadata: null }, want: {} },
  { given: { must: null, profile: null, any: null }, want: {} },
  { given: { other: null }, want: { other: null } },
  { given: { ids: ['a', null, 'b', null] }, want: { ids: ['a', 'b'] } },
  // Without its null it would be an empty list, which empties what is there.
  { given: { ids: [null] }, want: {} },
  { given: { ids: '[null,null]' }, want: {} },
  { given: { ids: [] }, want: { ids: [] } },
  { given: { rows: [null, { tags: null }] }, want: { rows: [{}] } },
  { given: { rows: '[{"tags":null},null]' }, want: { rows: [{}] } },
  { given: { profile: { name: null, of: null } }, want: { profile: {} } },
  { given: { profile: { of: { a: null } } }, want: { profile: { of: { a: null } } } },
  {
    given: { metadata: { plan: null, list: [null, { a: null }] } },
    want: { metadata: { plan: null, list: [null, { a: null }] } },
  },
  { given: { metadata: '{"plan":null}' }, want: { metadata: { plan: null } } },
  { given: { mapping: { email: null } }, want: { mapping: { email: null } } },
  { given: { rows: '[{"tags":"[1,2]"},5]' }, want: { rows: [{ tags: [1, 2] }, 5] } },
  { given: { note: '{"a":1}' }, want: { note: '{"a":1}' } },
  { given: { either: '{"a":1}' }, want: { either: '{"a":1}' } },
  { given: { any: '{"a":1}' }, want: { any: '{"a":1}' } },
  { given: { unknown: '{"a":1}' }, want: { unknown: '{"a":1}' } },
  { given: { toString: '{"a":1}', constructor: '[1]' }, want: { toString: '{"a":1}', constructor: '[1]' } },
  { given: '{"metadata":"{\\"plan\\":\\"pro\\"}"}', want: { metadata: { plan: 'pro' } } },
  { given: 'hello', want: 'hello' },
  { given: null, want: null },
  { given: undefined, want: undefined },
  { given: 7, want: 7 },
])('$given', ({ given, want }) => {
  expect(coerceArguments(given, schema)).toEqual(want);
});

test('a key named __proto__ stays a key', () => {
  const opened = coerceArguments({ metadata: '{"__proto__":{"admin":true}}' }, schema);
  expect(JSON.stringify(opened)).toBe('{"metadata":{"__proto__":{"admin":true}}}');
  expect(JSON.stringify(coerceArguments(JSON.parse('{"__proto__":{"admin":true}}'), schema))).toBe(
    '{"__proto__":{"admin":true}}',
  );
});

test('what is nested 10,000 deep is opened without running out of stack', () => {
  const text = '['.repeat(10_000) + ']'.repeat(10_000);
  expect(coerceArguments({ ids: text }, schema)).toHaveProperty('ids.0.0.0.0');
});
