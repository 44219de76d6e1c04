import { expect, test } from 'vitest';
import { credentialNames } from '../../../../src/runtime/result/secrets/credential-names.ts';
import { type MaskOptions, mask } from '../../../../src/runtime/result/secrets/mask.ts';
import { ownKeyPattern } from '../../../../src/runtime/result/secrets/own-key-pattern.ts';

const usual: MaskOptions = { ownKey: ownKeyPattern('sk_1'), fields: ['url', 'codes'], allowSecrets: false };
const metadata = { url: 'u', list: [{ url: 'u' }], codes: ['c'] };

test.each<{ value: unknown; want: unknown }>([
  { value: { url: 'u' }, want: { url: '[masked]' } },
  {
    value: { data: [{ invitation: { url: 'u', id: 'i' } }] },
    want: { data: [{ invitation: { url: '[masked]', id: 'i' } }] },
  },
  { value: { codes: ['a', 'b'] }, want: { codes: '[masked]' } },
  { value: { url: { href: 'u' } }, want: { url: '[masked]' } },
  { value: { url: null, codes: [] }, want: { url: null, codes: [] } },
  { value: { url: '', codes: {} }, want: { url: '', codes: {} } },
  { value: { url: true, codes: 5 }, want: { url: true, codes: 5 } },
  { value: { image_url: 'u', URL: 'u' }, want: { image_url: 'u', URL: 'u' } },
  { value: { public_metadata: metadata }, want: { public_metadata: metadata } },
  { value: { unsafe_metadata: { a: metadata } }, want: { unsafe_metadata: { a: metadata } } },
  { value: { private_metadata: metadata, url: 'u' }, want: { private_metadata: metadata, url: '[masked]' } },
  { value: { public_metadata: { a: 'sk_1' } }, want: { public_metadata: { a: '[masked]' } } },
  { value: { a: ['x sk_1', 5, null, true] }, want: { a: ['x [masked]', 5, null, true] } },
  { value: { sk_1: 'v' }, want: { '[masked]': 'v' } },
  { value: { sk_live_abc: ['sk_live_abc'] }, want: { '[masked]': ['[masked]'] } },
  { value: null, want: null },
])('$value becomes $want', ({ value, want }) => {
  expect(mask(value, usual)).toEqual(want);
});

test.each<{ value: unknown; want: unknown }>([
  { value: { data: [{ x: { client_secret_v2: 'a' } }] }, want: { data: [{ x: { client_secret_v2: '[masked]' } }] } },
  { value: { tokens: ['a', { b: 'c' }] }, want: { tokens: '[masked]' } },
  { value: { token: { value: 'a' } }, want: { token: '[masked]' } },
  {
    value: { token: 5, secret: true, nonce: null, cookie: '' },
    want: { token: 5, secret: true, nonce: null, cookie: '' },
  },
  {
    value: { public_metadata: { token: 'a', b: { token: 'c' } } },
    want: { public_metadata: { token: 'a', b: { token: 'c' } } },
  },
  { value: { token_url: 'a' }, want: { token_url: 'a' } },
  {
    value: { error: { parameter: 'password', hint: 'token', candidates: ['secret'] } },
    want: { error: { parameter: 'password', hint: 'token', candidates: ['secret'] } },
  },
  { value: { truncated: { fields: ['api_key'], hint: 'a' } }, want: { truncated: { fields: ['api_key'], hint: 'a' } } },
])('by its name: $value becomes $want', ({ value, want }) => {
  expect(mask(value, { isCredential: credentialNames('users.getUser'), allowSecrets: false })).toEqual(want);
  expect(mask(value, { isCredential: credentialNames('users.getUser'), allowSecrets: true })).toEqual(value);
});

test('what is allowed is shown, but for our own key', () => {
  const value = { url: 'u', codes: ['c'], text: 'sk_live_abc and sk_1' };
  expect(mask(value, { ...usual, allowSecrets: true })).toEqual({
    url: 'u',
    codes: ['c'],
    text: 'sk_live_abc and [masked]',
  });
});

test('without a key and without fields there are still shapes', () => {
  expect(mask({ url: 'u', a: 'sk_live_abc' }, { allowSecrets: false })).toEqual({ url: 'u', a: '[masked]' });
});

test('keys of prototypes are keys like any other', () => {
  const text = '{"__proto__":{"key":"sk_1"},"constructor":"sk_1","toString":1}';
  expect(JSON.stringify(mask(JSON.parse(text), usual))).toBe(text.replaceAll('sk_1', '[masked]'));
});
