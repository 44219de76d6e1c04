import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../../codegen/json-schema.ts';
import type { Document, Schema } from '../../codegen/openapi.ts';
import { normalise } from '../../codegen/schema.ts';
import { zodSource } from '../../codegen/zod-source.ts';

const loop: Schema = { type: 'object', properties: { child: { $ref: '#/components/schemas/Loop' } } };
const document: Document = {
  openapi: '3.0.3',
  info: { title: 'Fixture', version: '1' },
  paths: {},
  components: { schemas: { Name: { type: 'string', maxLength: 9 }, Loop: loop } },
};

/** One input schema of the spec, and what each stage makes of it. */
const table: { what: string; given: Schema; json: unknown; zod: string }[] = [
  { what: 'a string', given: { type: 'string' }, json: { type: 'string' }, zod: 'z.string()' },
  {
    what: 'a default is words, never a value',
    given: { type: 'boolean', default: false },
    json: { type: 'boolean' },
    zod: 'z.boolean()',
  },
  {
    what: 'a nullable string',
    given: { type: 'string', nullable: true },
    json: { type: ['string', 'null'] },
    zod: 'z.string().nullable()',
  },
  {
    what: 'a nullable enum that does not list null',
    given: { type: 'string', nullable: true, enum: ['a', 'b'] },
    json: { type: ['string', 'null'], enum: ['a', 'b', null] },
    zod: 'z.enum(["a","b"]).nullable()',
  },
  {
    what: 'a nullable enum that lists null',
    given: { type: 'string', nullable: true, enum: ['a', null] },
    json: { type: ['string', 'null'], enum: ['a', null] },
    zod: 'z.literal("a").nullable()',
  },
  {
    what: 'an enum with the empty string',
    given: { type: 'string', enum: ['', 'x'] },
    json: { type: 'string', enum: ['', 'x'] },
    zod: 'z.enum(["","x"])',
  },
  {
    what: 'an object that does not speak of other keys is closed, not stripped',
    given: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
    json: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false },
    zod: 'z.object({ "a": z.string() }).strict()',
  },
  {
    what: 'a closed object below another',
    given: { type: 'object', properties: { in: { type: 'object', properties: { a: { type: 'string' } } } } },
    json: {
      type: 'object',
      properties: { in: { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false } },
      additionalProperties: false,
    },
    zod: 'z.object({ "in": z.object({ "a": z.string().optional() }).strict().optional() }).strict()',
  },
  {
    what: 'a free-form object',
    given: { type: 'object', additionalProperties: true },
    json: { type: 'object' },
    zod: 'z.record(z.string(), z.unknown())',
  },
  {
    what: 'a bare object is free-form',
    given: { type: 'object', nullable: true },
    json: { type: ['object', 'null'] },
    zod: 'z.record(z.string(), z.unknown()).nullable()',
  },
  {
    what: 'named properties beside any others',
    given: { type: 'object', properties: { sub: { type: 'string' } }, required: ['sub'], additionalProperties: true },
    json: { type: 'object', properties: { sub: { type: 'string' } }, required: ['sub'] },
    zod: 'z.object({ "sub": z.string() }).catchall(z.unknown())',
  },
  {
    what: 'a typed map',
    given: { type: 'object', additionalProperties: { type: 'integer' } },
    json: { type: 'object', additionalProperties: { type: 'integer' } },
    zod: 'z.record(z.string(), z.number().int())',
  },
  {
    what: 'anything at all, null included',
    given: { nullable: true },
    json: {},
    zod: 'z.unknown()',
  },
  {
    what: 'bounds, and draft 4 exclusive ones',
    given: { type: 'integer', minimum: 0, exclusiveMinimum: true, maximum: 9, format: 'int64' },
    json: { type: 'integer', exclusiveMinimum: 0, maximum: 9 },
    zod: 'z.number().int().gt(0).lte(9)',
  },
  {
    what: 'a date as zod 4 spells it',
    given: { type: 'string', format: 'date-time' },
    json: { type: 'string', format: 'date-time' },
    zod: 'z.iso.datetime({ offset: true })',
  },
  {
    what: 'a reference is followed, never any',
    given: { type: 'array', items: { $ref: '#/components/schemas/Name' } },
    json: { type: 'array', items: { type: 'string', maxLength: 9 } },
    zod: 'z.array(z.string().max(9))',
  },
  {
    what: 'allOf of one schema with a word beside it',
    given: { allOf: [{ $ref: '#/components/schemas/Name' }], nullable: true },
    json: { type: ['string', 'null'], maxLength: 9 },
    zod: 'z.string().max(9).nullable()',
  },
];

describe('an input schema', () => {
  it.each(table)('$what', ({ given, json, zod }) => {
    const schema = normalise(document, given, '#/x');
    expect(toJsonSchema(schema)).toEqual(json);
    expect(zodSource(schema, '#/x')).toBe(zod);
  });

  it('carries words where it is an argument', () => {
    expect(toJsonSchema({ type: 'string' }, 'Some id')).toEqual({ type: 'string', description: 'Some id' });
  });
});

describe('what is not supported is refused at its JSON pointer', () => {
  const refused: [string, Schema, string][] = [
    ['oneOf', { oneOf: [{ type: 'string' }] }, '#/x: "oneOf" is not supported in an input'],
    [
      'anyOf at the root',
      { type: 'object', anyOf: [{ required: ['a'] }] },
      '#/x: "anyOf" is not supported in an input',
    ],
    ['not', { type: 'string', not: { enum: ['a'] } }, '#/x: "not" is not supported in an input'],
    [
      'allOf of two',
      { allOf: [{ type: 'object' }, { type: 'object' }] },
      '#/x: "allOf" of 2 schemas is not supported in an input',
    ],
    [
      'a file',
      { type: 'object', properties: { f: { type: 'string', format: 'binary' } } },
      '#/x/properties/f: format "binary" is not supported in an input',
    ],
    ['below an array', { type: 'array', items: { oneOf: [] } }, '#/x/items: "oneOf" is not supported in an input'],
    ['an array of nothing', { type: 'array' }, '#/x: an array without "items" is not supported in an input'],
    [
      'a reference to nothing',
      { $ref: '#/components/schemas/No' },
      '#/x: $ref #/components/schemas/No leads nowhere: there is no "No"',
    ],
    [
      'a schema in itself',
      { $ref: '#/components/schemas/Loop' },
      '#/x/properties/child: a schema that contains itself is not supported in an input',
    ],
    [
      'a keyword of another version',
      { type: 'string', const: 'a' } as Schema,
      '#/x: "const" is not supported in an input',
    ],
  ];
  it.each(refused)('%s', (_, given, want) => {
    expect(() => normalise(document, given, '#/x')).toThrow(want);
  });
});
