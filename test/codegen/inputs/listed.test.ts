import { expect, it } from 'vitest';
import { toJsonSchema } from '../../../codegen/inputs/json-schema.ts';
import { asListed, takesNull } from '../../../codegen/inputs/listed.ts';
import type { InputSchema } from '../../../codegen/inputs/normalise.ts';
import type { JsonSchema } from '../../../src/tool.ts';

it.each<[what: string, input: InputSchema, want: JsonSchema]>([
  ['null beside a type', { type: 'string', nullable: true, maxLength: 9 }, { type: 'string', maxLength: 9 }],
  ['null beside an enum', { type: 'string', nullable: true, enum: ['a', 'b'] }, { type: 'string', enum: ['a', 'b'] }],
  ['null in an enum without a type', { enum: ['a', null] }, { type: 'string', enum: ['a'] }],
  ['an empty string', { type: 'string', enum: ['a', ''] }, { type: 'string', enum: ['a'] }],
  ['nothing but an empty string', { type: 'string', enum: [''] }, { type: 'string' }],
  ['switches', { type: 'boolean', enum: [true] }, { type: 'boolean', description: 'only true' }],
  ['whole numbers', { type: 'integer', enum: [1, 2] }, { type: 'integer', description: 'only 1, 2' }],
  ['numbers without a type', { enum: [1, 2.5] }, { type: 'number', description: 'only 1, 2.5' }],
  ['values of several types', { enum: ['a', 1] }, { description: 'only "a", 1' }],
  [
    'null in items and properties',
    {
      type: 'array',
      nullable: true,
      items: {
        type: 'object',
        nullable: true,
        properties: { a: { type: 'boolean', nullable: true } },
        required: ['a'],
      },
    },
    {
      type: 'array',
      items: {
        type: 'object',
        properties: { a: { type: 'boolean' } },
        required: ['a'],
        additionalProperties: false,
      },
    },
  ],
  [
    'null in a map',
    { type: 'object', additionalProperties: { type: 'string', nullable: true } },
    { type: 'object', additionalProperties: { type: 'string' } },
  ],
  ['a map of anything', { type: 'object', additionalProperties: true }, { type: 'object' }],
])('%s', (_, input, want) => {
  const before = structuredClone(input);
  expect(toJsonSchema(asListed(input))).toEqual(want);
  expect(input).toEqual(before);
});

it('names unlisted values behind the description', () => {
  expect(toJsonSchema(asListed({ type: 'boolean', enum: [true] }), () => 'Satellite')).toEqual({
    type: 'boolean',
    description: 'Satellite; only true',
  });
});

it.each<[input: InputSchema, want: boolean]>([
  [{ type: 'string' }, false],
  [{ type: 'string', nullable: true }, true],
  [{ enum: ['a', null] }, true],
  [{ enum: ['a'] }, false],
  [{}, true],
])('%j takes null: %s', (input, want) => expect(takesNull(input)).toBe(want));
