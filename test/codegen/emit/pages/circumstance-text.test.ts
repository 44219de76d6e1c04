import { expect, test } from 'vitest';
import { circumstanceText } from '../../../../codegen/emit/pages/circumstance-text.ts';
import type { Plan } from '../../../../codegen/plan/plan.ts';
import type { Circumstance } from '../../../../src/tool.ts';

const plan = {
  inputs: [
    { argument: 'name', schema: { type: 'string' } },
    { argument: 'slug', schema: { type: 'string' } },
    { argument: 'tags', schema: { type: 'array', items: { type: 'string' } } },
    { argument: 'metadata', schema: { type: 'object', additionalProperties: true } },
  ],
  clear: { values: { slug: null }, description: '' },
} as unknown as Plan;

test.each<[circumstance: Circumstance, want: string]>([
  [{}, 'every call'],
  [{ argument: 'items.role' }, 'when `items.role` is given'],
  [{ argument: 'verified', is: [true] }, 'when `verified` is true'],
  [{ argument: 'mode', is: ['a', 'b'] }, 'when `mode` is `a` or `b`'],
  [{ argument: 'mode', isNot: ['a'] }, 'when `mode` is not `a`'],
  [{ argument: 'mode', isNot: ['a', 'b'] }, 'when `mode` is neither `a` nor `b`'],
  [{ argument: 'role', isNotFact: 'default_role' }, 'when `role` is not the default role'],
  [{ argument: 'role', changes: 'role' }, 'when `role` changes'],
  [{ argument: 'name', overwrites: 'name' }, 'when `name` replaces a present one'],
  [{ argument: 'slug', overwrites: 'slug' }, 'when `slug` replaces or empties a present one'],
  [{ argument: 'tags', overwrites: 'tags' }, 'when `tags` replaces the present ones'],
  [{ argument: 'metadata', overwrites: 'public_metadata' }, 'when `metadata` replaces or removes a present key'],
  [{ argument: 'saml.entity', overwrites: 'saml.entity' }, 'when `saml.entity` replaces a present one'],
])('%j', (circumstance, want) => {
  expect(circumstanceText(circumstance, plan)).toBe(want);
});
