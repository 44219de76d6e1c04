import { describe, expect, it } from 'vitest';
import type { Document, Schema } from '../../codegen/openapi.ts';
import { normalise } from '../../codegen/schema.ts';

const loop: Schema = { type: 'object', properties: { child: { $ref: '#/components/schemas/Loop' } } };
const document: Document = {
  openapi: '3.0.3',
  info: { title: 'Fixture', version: '1' },
  paths: {},
  components: { schemas: { Name: { type: 'string', maxLength: 9 }, Loop: loop } },
};

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
  it.each(refused)('%s', (_, given, want) => {
    expect(() => normalise(document, given, '#/x')).toThrow(want);
  });
});
