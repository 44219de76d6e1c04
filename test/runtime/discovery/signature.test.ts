import { expect, test } from 'vitest';
import { signatureOf } from '../../../src/runtime/discovery/signature.ts';
import type { JsonSchema } from '../../../src/tool.ts';

const many = Object.fromEntries('abcdefghijklm'.split('').map((name) => [name, { type: 'string' }]));

test.each<{ why: string; properties: Record<string, JsonSchema>; required?: string[]; want: string }>([
  { why: 'nothing', properties: {}, want: '' },
  { why: 'a string, without its type', properties: { id: { type: 'string' } }, required: ['id'], want: 'id' },
  {
    why: 'what is required first',
    properties: { limit: { type: 'integer' }, user_id: { type: 'string' } },
    required: ['user_id'],
    want: 'user_id, limit?: integer',
  },
  {
    why: 'lists, also of several types',
    properties: { a: { type: 'array', items: { type: 'string' } }, b: { type: 'array', items: { enum: ['x', 'y'] } } },
    want: 'a?: string[], b?: ("x"|"y")[]',
  },
  {
    why: 'values, unless there are too many',
    properties: { a: { type: 'string', enum: ['x'] }, b: { type: 'string', enum: '123456789'.split('') } },
    want: 'a?: "x", b?',
  },
  {
    why: 'the keys of an object and of the items of a list, and an object of any',
    properties: {
      a: {
        type: 'array',
        items: { type: 'object', properties: { x: { type: 'string' }, y: { type: 'integer' } }, required: ['y'] },
      },
      b: { type: 'object' },
    },
    want: 'a?: {y: integer, x?}[], b?: object',
  },
  {
    why: 'one of several types',
    properties: { a: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }, b: {} },
    want: 'a?: string|string[], b?: any',
  },
  {
    why: 'ten optional ones beside all that are required, and never `fields`',
    properties: { ...many, fields: { type: 'array', items: { type: 'string' } } },
    required: ['m', 'l'],
    want: 'l, m, a?, b?, c?, d?, e?, f?, g?, h?, i?, j?, +1',
  },
])('$why', ({ properties, required, want }) => {
  expect(signatureOf({ type: 'object', properties, ...(required && { required }) })).toBe(want);
});
