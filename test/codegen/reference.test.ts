import { describe, expect, it } from 'vitest';
import type { Document, Reference } from '../../codegen/openapi.ts';
import { resolve } from '../../codegen/reference.ts';

const ref = (pointer: string): Reference => ({ $ref: pointer });
const document = {
  openapi: '3.0.3',
  info: { title: 'T', version: '1' },
  paths: { '/a~b': { get: { responses: {} } } },
  components: {
    schemas: {
      A: { type: 'string' },
      B: ref('#/components/schemas/A'),
      'With space': { type: 'integer' },
      '100%': { type: 'boolean' },
      Loop: ref('#/components/schemas/Pool'),
      Pool: ref('#/components/schemas/Loop'),
      Self: ref('#/components/schemas/Self'),
      Named: { properties: { $ref: { type: 'string' } } },
    },
  },
} as unknown as Document;

describe('resolve', () => {
  it.each<[string, object, object]>([
    ['gives a node that is no reference', { type: 'null' }, { type: 'null' }],
    ['follows a reference', ref('#/components/schemas/A'), { type: 'string' }],
    ['follows a reference to a reference', ref('#/components/schemas/B'), { type: 'string' }],
    ['reads ~0 and ~1', ref('#/paths/~1a~0b/get'), { responses: {} }],
    ['reads percent encoding', ref('#/components/schemas/With%20space'), { type: 'integer' }],
    ['reads a stray percent sign', ref('#/components/schemas/100%'), { type: 'boolean' }],
    ['leaves a property named $ref', { $ref: { type: 'string' } }, { $ref: { type: 'string' } }],
  ])('%s', (_, node, want) => {
    expect(resolve(document, node, '#/here')).toEqual(want);
  });

  it.each<[string, string, string]>([
    [
      'a missing target',
      '#/components/schemas/C',
      '#/here: $ref #/components/schemas/C leads nowhere: there is no "C"',
    ],
    [
      'an inherited name',
      '#/components/constructor',
      '#/here: $ref #/components/constructor leads nowhere: there is no "constructor"',
    ],
    ['a target that is a value', '#/openapi', '#/here: $ref #/openapi leads to a value, not to an object'],
    ['another file', 'other.yml#/A', '#/here: $ref other.yml#/A is external; only "#/..." is followed'],
    ['an address', 'https://a.test/', '#/here: $ref https://a.test/ is external; only "#/..." is followed'],
    ['a cycle of one', '#/components/schemas/Self', '#/here: $ref #/components/schemas/Self leads back to itself'],
    ['a cycle of two', '#/components/schemas/Loop', '#/here: $ref #/components/schemas/Loop leads back to itself'],
  ])('refuses %s', (_, pointer, message) => {
    expect(() => resolve(document, ref(pointer), '#/here')).toThrow(
      expect.objectContaining({ name: 'CodegenError', pointer: '#/here', message }),
    );
  });
});
