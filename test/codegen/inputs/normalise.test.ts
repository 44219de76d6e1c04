import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../../../codegen/inputs/json-schema.ts';
import { normalise } from '../../../codegen/inputs/normalise.ts';
import { zodSource } from '../../../codegen/inputs/zod.ts';
import type { Document, Schema } from '../../../codegen/openapi/types.ts';

const document: Document = {
  openapi: '3.0.3',
  info: { title: 'Fixture', version: '1' },
  paths: {},
  components: { schemas: { Name: { type: 'string', maxLength: 9 } } },
};

/** Input schemas of the spec, each with the output of every stage. */
const table: { what: string; given: Schema; json: unknown; zod: string }[] = [
  { what: 'a string', given: { type: 'string' }, json: { type: 'string' }, zod: 'z.string()' },
  {
    what: 'a default is a description, never a value',
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
    what: 'an enum that lists null and may not be it',
    given: { type: 'string', enum: ['a', 'b', null] },
    json: { type: 'string', enum: ['a', 'b'] },
    zod: 'z.enum(["a","b"])',
  },
  {
    what: 'an enum of null alone',
    given: { type: 'string', nullable: true, enum: [null] },
    json: { type: ['string', 'null'], enum: [null] },
    zod: 'z.never().nullable()',
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
    zod: 'z.unknown().refine((map) => !Object.hasOwn(Object(map), "__proto__") || z.number().int().safeParse(Object(map)["__proto__"]).success).pipe(z.record(z.string(), z.number().int()))',
  },
  {
    what: 'a map of anything',
    given: { type: 'object', additionalProperties: { nullable: true } },
    json: { type: 'object' },
    zod: 'z.record(z.string(), z.unknown())',
  },
  {
    what: 'an object of nothing',
    given: { type: 'object', additionalProperties: false },
    json: { type: 'object', additionalProperties: false },
    zod: 'z.object({}).strict()',
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
  ...[0, 1].map((minimum) => ({
    what: `that an integer is at least ${minimum} goes without saying`,
    given: { type: 'integer', minimum, maximum: 9 } as Schema,
    json: { type: 'integer', maximum: 9 },
    zod: 'z.number().int().lte(9)',
  })),
  {
    what: 'that it is at least 2 does not',
    given: { type: 'integer', minimum: 2 },
    json: { type: 'integer', minimum: 2 },
    zod: 'z.number().int().gte(2)',
  },
  {
    what: 'nor what a number is at least: Clerk takes fractions of one',
    given: { type: 'number', minimum: 1 },
    json: { type: 'number', minimum: 1 },
    zod: 'z.number().gte(1)',
  },
  {
    what: 'a step',
    given: { type: 'number', multipleOf: 3, maximum: 9 },
    json: { type: 'number', multipleOf: 3, maximum: 9 },
    zod: 'z.number().lte(9).refine((value) => Number.isInteger(value / 3))',
  },
  {
    what: 'a pattern and lengths, by characters',
    given: { type: 'string', pattern: '^\\S$', minLength: 1 },
    json: { type: 'string', pattern: '^\\S$', minLength: 1 },
    zod: 'z.string().regex(new RegExp("^\\\\S$", "u")).min(1)',
  },
  {
    what: 'a length of more than one, by characters',
    given: { type: 'string', minLength: 3 },
    json: { type: 'string', minLength: 3 },
    zod: 'z.string().refine((text) => text.length >= 6 || [...text].length >= 3)',
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
    zod: 'z.array(z.string().refine((text) => text.length <= 18 && [...text].length <= 9))',
  },
  {
    what: 'allOf of one schema with a keyword beside it',
    given: { allOf: [{ $ref: '#/components/schemas/Name' }], nullable: true },
    json: { type: ['string', 'null'], maxLength: 9 },
    zod: 'z.string().refine((text) => text.length <= 18 && [...text].length <= 9).nullable()',
  },
];

describe('an input schema', () => {
  it.each(table)('$what', ({ given, json, zod }) => {
    const schema = normalise(document, given, '#/x');
    expect(toJsonSchema(schema)).toEqual(json);
    expect(zodSource(schema, '#/x')).toBe(zod);
  });
});
