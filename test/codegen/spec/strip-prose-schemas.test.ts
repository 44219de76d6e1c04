import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../codegen/openapi/types.ts';
import { stripProse } from '../../../codegen/spec/strip-prose.ts';

const schemaFacts = (schema: Schema) =>
  stripProse({
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { S: schema } },
  }).components?.schemas?.S;

const LIMITS = {
  type: 'integer',
  format: 'int64',
  nullable: true,
  pattern: '^a b$',
  minimum: 0,
  exclusiveMinimum: true,
  maxItems: 0,
  uniqueItems: false,
  readOnly: true,
  deprecated: true,
};

describe('a schema', () => {
  it.each<[string, object, object]>([
    [
      'loses its prose',
      { type: 'string', title: 'A', description: 'B', example: 'C', externalDocs: {} },
      { type: 'string' },
    ],
    [
      'keeps properties that have the name of a keyword',
      {
        properties: {
          title: { type: 'string', title: 'A' },
          description: { description: 'B' },
          example: { nullable: true },
        },
      },
      { properties: { description: {}, example: { nullable: true }, title: { type: 'string' } } },
    ],
    [
      'keeps a property named properties',
      { properties: { properties: { properties: { summary: { summary: 1, type: 'string' } } } } },
      { properties: { properties: { properties: { summary: { type: 'string' } } } } },
    ],
    [
      'keeps a property named x-y',
      { properties: { 'x-y': { type: 'string' } } },
      { properties: { 'x-y': { type: 'string' } } },
    ],
    ['keeps a property named $ref', { properties: { $ref: { description: 'A' } } }, { properties: { $ref: {} } }],
    [
      'keeps patternProperties',
      { patternProperties: { '^title$': { title: 'A' } } },
      { patternProperties: { '^title$': {} } },
    ],
    ['keeps enum values', { enum: ['description', null, '', 'title'] }, { enum: ['description', null, '', 'title'] }],
    [
      'keeps a default as it is',
      { default: { title: 'A', 'x-b': [{ example: 1 }] } },
      { default: { title: 'A', 'x-b': [{ example: 1 }] } },
    ],
    ['keeps required names', { required: ['title', 'description'] }, { required: ['title', 'description'] }],
    ['keeps limits, formats and flags', LIMITS, LIMITS],
    [
      'loses prose at any depth',
      {
        items: { allOf: [{ title: 'A' }, { not: { description: 'B' } }] },
        additionalProperties: { example: 1, nullable: true },
      },
      { items: { allOf: [{}, { not: {} }] }, additionalProperties: { nullable: true } },
    ],
    ['keeps additionalProperties: false', { additionalProperties: false }, { additionalProperties: false }],
    [
      'loses prose beside a $ref',
      { $ref: '#/components/schemas/S', description: 'A' },
      { $ref: '#/components/schemas/S' },
    ],
    [
      'keeps a discriminator',
      { discriminator: { propertyName: 'type', mapping: { title: '#/components/schemas/S' } } },
      { discriminator: { propertyName: 'type', mapping: { title: '#/components/schemas/S' } } },
    ],
    [
      'loses extensions but for the names of the SDK',
      { 'x-speakeasy-name-override': 'n', 'x-speakeasy-unknown-values': 'allow', 'x-other': 1 },
      { 'x-speakeasy-name-override': 'n' },
    ],
  ])('%s', (_, given, want) => {
    expect(schemaFacts(given)).toEqual(want);
  });
});
