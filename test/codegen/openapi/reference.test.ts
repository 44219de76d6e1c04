import { describe, expect, it } from 'vitest';
import { locate, resolve } from '../../../codegen/openapi/reference.ts';
import type { Document, Reference } from '../../../codegen/openapi/types.ts';

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
      Dead: ref('#/components/schemas/C'),
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
    [
      'a cycle of one',
      '#/components/schemas/Self',
      '#/components/schemas/Self: $ref #/components/schemas/Self leads back to itself',
    ],
    [
      'a cycle of two',
      '#/components/schemas/Loop',
      '#/components/schemas/Pool: $ref #/components/schemas/Loop leads back to itself',
    ],
    [
      'a missing target of a target',
      '#/components/schemas/Dead',
      '#/components/schemas/Dead: $ref #/components/schemas/C leads nowhere: there is no "C"',
    ],
  ])('refuses %s, where the reference stands', (_, pointer, message) => {
    expect(() => resolve(document, ref(pointer), '#/here')).toThrow(
      expect.objectContaining({ name: 'CodegenError', pointer: message.slice(0, message.indexOf(':')), message }),
    );
  });

  it.each([
    ['itself', { type: 'null' }, '#/here'],
    ['a target', ref('#/components/schemas/With%20space'), '#/components/schemas/With space'],
    ['the last of several', ref('#/components/schemas/B'), '#/components/schemas/A'],
    ['a name that is escaped', ref('#/paths/~1a~0b/get'), '#/paths/~1a~0b/get'],
  ])('says where it has led to: %s', (_, node, want) => {
    expect(locate<object>(document, node, '#/here').pointer).toBe(want);
  });
});
