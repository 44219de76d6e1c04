import { describe, expect, it } from 'vitest';
import { normalise } from '../../../codegen/inputs/normalise.ts';
import type { Document, Schema } from '../../../codegen/openapi/types.ts';
import { REFUSALS } from '../../../codegen/shared/unsupported.ts';

const loop: Schema = { type: 'object', properties: { child: { $ref: '#/components/schemas/Loop' } } };
const document: Document = {
  openapi: '3.0.3',
  info: { title: 'Fixture', version: '1' },
  paths: {},
  components: {
    schemas: {
      Name: { type: 'string', maxLength: 9 },
      Loop: loop,
      'a/b~c': { oneOf: [] },
      Self: { $ref: '#/components/schemas/Self' },
      All: { allOf: [{ $ref: '#/components/schemas/All' }] },
    },
  },
};

const refused: [string, Schema, string][] = [
  [
    'a bound without a type',
    { minimum: 1 },
    '#/x: "minimum" without type integer or number is not supported in an input',
  ],
  [
    'a length of an object',
    { type: 'object', maxLength: 1 },
    '#/x: "maxLength" without type string is not supported in an input',
  ],
  [
    'required of a string',
    { type: 'string', required: ['a'] },
    '#/x: "required" without type object is not supported in an input',
  ],
  [
    'the types of another version',
    { type: ['string', 'null'] } as unknown as Schema,
    '#/x: type "string,null" is not supported in an input',
  ],
  ['an enum of nothing', { type: 'string', enum: [] }, '#/x: an "enum" without values is not supported in an input'],
  [
    'an enum of a null that may not be',
    { type: 'string', enum: [null] },
    '#/x: an "enum" without values is not supported in an input',
  ],
  [
    'an enum of another type',
    { type: 'integer', enum: [1, 1.5] },
    '#/x: the "enum" value 1.5 is not supported in an input of type integer',
  ],
  ['an enum of objects', { enum: ['a', {}] }, '#/x: the "enum" value {} is not supported in an input of no type'],
  [
    'an enum that its type ignores',
    { type: 'array', items: {}, enum: [[]] },
    '#/x: the "enum" value [] is not supported in an input of type array',
  ],
  [
    'a bound beside an enum, which zod would drop',
    { type: 'string', enum: ['a'], maxLength: 9 },
    '#/x: "maxLength" beside "enum" is not supported in an input',
  ],
  [
    'a pattern that is none',
    { type: 'string', pattern: '[' },
    '#/x: pattern [ is not a regular expression in JavaScript with the flag "u"',
  ],
  [
    'an exclusive bound of another version',
    { type: 'integer', exclusiveMinimum: 1 } as unknown as Schema,
    '#/x: "exclusiveMinimum" is not supported in an input, except as true or false beside "minimum"',
  ],
  [
    'exclusive without a bound',
    { type: 'integer', exclusiveMaximum: true },
    '#/x: "exclusiveMaximum" is not supported in an input, except as true or false beside "maximum"',
  ],
  [
    'a step that floating point misses',
    { type: 'number', multipleOf: 0.1 },
    '#/x: "multipleOf" of 0.1 is not supported in an input: only a whole number above 0 is',
  ],
  [
    'a list of anything that must differ',
    { type: 'array', uniqueItems: true, items: {} },
    '#/x: "uniqueItems" of objects or arrays is not supported in an input',
  ],
  [
    'a required property of an object of none',
    { type: 'object', required: ['b'] },
    '#/x: requires "b", which is not among its properties',
  ],
  [
    'a property that every object has',
    { type: 'object', properties: Object.fromEntries([['toString', {}]]) },
    '#/x: a property called "toString" is not supported in an input: every JavaScript object has one',
  ],
  ['an external reference', { $ref: 'other.yml#/A' }, '#/x: $ref other.yml#/A is external; only "#/..." is followed'],
  ['a reference to a value', { $ref: '#/openapi' }, '#/x: $ref #/openapi leads to a value, not to an object'],
  [
    'a reference to itself',
    { $ref: '#/components/schemas/Self' },
    '#/components/schemas/Self: $ref #/components/schemas/Self leads back to itself; it is part of #/x',
  ],
  [
    'a schema in its own allOf',
    { $ref: '#/components/schemas/All' },
    '#/components/schemas/All/allOf/0: a schema that contains itself is not supported in an input; it is part of #/x',
  ],
  [
    'below names that pointers escape',
    { type: 'object', properties: { 'a/b~c': { type: 'array' } } },
    '#/x/properties/a~1b~0c: an array without "items" is not supported in an input',
  ],
  [
    'behind a reference that pointers escape',
    { type: 'array', items: { $ref: '#/components/schemas/a~1b~0c' } },
    '#/components/schemas/a~1b~0c: "oneOf" is not supported in an input; it is part of #/x',
  ],
  [
    'inside allOf',
    { allOf: [{ type: 'array' }] },
    '#/x/allOf/0: an array without "items" is not supported in an input',
  ],
  ['oneOf', { oneOf: [{ type: 'string' }] }, '#/x: "oneOf" is not supported in an input'],
  ['anyOf at the root', { type: 'object', anyOf: [{ required: ['a'] }] }, '#/x: "anyOf" is not supported in an input'],
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
  [
    'a list of objects that must differ',
    { type: 'array', uniqueItems: true, items: { type: 'object' } },
    '#/x: "uniqueItems" of objects or arrays is not supported in an input',
  ],
  [
    'a length beside a format, which zod would drop',
    { type: 'string', format: 'email', maxLength: 9 },
    '#/x: "maxLength" beside format "email" is not supported in an input',
  ],
  [
    'a bound beside allOf',
    { allOf: [{ $ref: '#/components/schemas/Name' }], maxLength: 3 },
    '#/x: "maxLength" beside "allOf" is not supported in an input',
  ],
  [
    'a required property that is not there',
    { type: 'object', properties: { a: { type: 'string' } }, required: ['b'] },
    '#/x: requires "b", which is not among its properties',
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
    '#/components/schemas/Loop/properties/child: a schema that contains itself is not supported in an input; it is part of #/x',
  ],
  [
    'a keyword of another version',
    { type: 'string', const: 'a' } as Schema,
    '#/x: "const" is not supported in an input',
  ],
];

describe('what is not supported is refused at its JSON pointer', () => {
  it.each(refused)('%s', (_, given, want) => {
    expect(() => normalise(document, given, '#/x')).toThrow(want);
  });

  it('in each of the messages that are documented', () => {
    const literal = (text: string) => text.replace(/[$.*+?^[\]{}()|]/g, '\\$&');
    const unseen = Object.values(REFUSALS).filter((message) => {
      const pattern = new RegExp(
        `^#/\\S+: ${message
          .split(/\{\w+\}/)
          .map(literal)
          .join('.+')}(; it is part of #/x)?$`,
      );
      return !refused.some(([, , want]) => pattern.test(want));
    });
    expect(unseen).toEqual([]);
  });
});
