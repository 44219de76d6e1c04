import { expect, test } from 'vitest';
import { hidePrivateMetadata } from '../../../../src/runtime/result/secrets/private-metadata.ts';

const usual = { allowPrivateMetadata: false };

test.each([
  { value: { id: 'u', private_metadata: { a: 1 } }, options: usual, want: { id: 'u' } },
  {
    value: { data: [{ organization: { private_metadata: 1, public_metadata: { private_metadata: 2, b: 3 } } }] },
    options: usual,
    want: { data: [{ organization: { public_metadata: { b: 3 } } }] },
  },
  { value: [{ private_metadata: 1 }, null, 'private_metadata'], options: usual, want: [{}, null, 'private_metadata'] },
  { value: { private_metadata: 1 }, options: { allowPrivateMetadata: true }, want: { private_metadata: 1 } },
  { value: null, options: usual, want: null },
  { value: 'text', options: usual, want: 'text' },
])('$value is seen as $want', ({ value, options, want }) => {
  expect(hidePrivateMetadata(value, options)).toEqual(want);
});

test('keys of prototypes are keys like any other', () => {
  const text = '{"__proto__":{"a":1},"constructor":2,"toString":3}';
  expect(JSON.stringify(hidePrivateMetadata(JSON.parse(text), usual))).toBe(text);
});
