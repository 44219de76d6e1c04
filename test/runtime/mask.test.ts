import { expect, test } from 'vitest';
import { mask } from '../../src/runtime/mask.ts';

test.each([
  { value: 'Bearer sk_1 and sk_1', secrets: ['sk_1'], want: 'Bearer [masked] and [masked]' },
  { value: { a: ['x sk_1', 5, null, true] }, secrets: ['sk_1'], want: { a: ['x [masked]', 5, null, true] } },
  { value: { sk_1: 'v' }, secrets: ['sk_1'], want: { '[masked]': 'v' } },
  { value: 'sk_12 sk_1', secrets: ['sk_1', 'sk_12'], want: '[masked] [masked]' },
  { value: 'a.b$&', secrets: ['$&'], want: 'a.b[masked]' },
  { value: 'text', secrets: [''], want: 'text' },
  { value: 'text', secrets: [], want: 'text' },
  { value: null, secrets: ['sk_1'], want: null },
])('$value without $secrets is $want', ({ value, secrets, want }) => {
  expect(mask(value, secrets)).toEqual(want);
});

test('keys of prototypes are keys like any other', () => {
  const text = '{"__proto__":{"key":"sk_1"},"constructor":"sk_1","toString":1}';
  expect(JSON.stringify(mask(JSON.parse(text), ['sk_1']))).toBe(text.replaceAll('sk_1', '[masked]'));
});
