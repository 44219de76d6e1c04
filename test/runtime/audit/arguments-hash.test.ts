import { expect, test } from 'vitest';
import { argumentsHash } from '../../../src/runtime/audit/arguments-hash.ts';

const KEY = 'sk_test_0123456789';
const hash = argumentsHash(KEY);

// Worked out with openssl: dgst -sha256 -hmac KEY for the derived key, then -mac HMAC -macopt hexkey:… for the hash.
test('HMAC-SHA-256, by a key that is derived from the secret key', () => {
  expect(hash({ user_id: 'user_123' })).toBe('8476bc36825304fdc0f00a4ebdd01c966134e76e070269682658c0a92a716352');
});

test.each([
  { why: 'the same arguments in another order', args: { b: 1, a: 2 }, other: { a: 2, b: 1 }, same: true },
  { why: 'another process', args: { a: 1 }, other: { a: 1 }, by: argumentsHash(KEY), same: true },
  { why: 'other arguments', args: { a: 1 }, other: { a: '1' }, same: false },
  { why: 'another key', args: { a: 1 }, other: { a: 1 }, by: argumentsHash('sk_test_0123456788'), same: false },
  { why: 'no key', args: { a: 1 }, other: { a: 1 }, by: argumentsHash(undefined), same: false },
])('$why: same is $same', ({ args, other, by = hash, same }) => {
  expect(hash(args) === by(other)).toBe(same);
});

test('without a secret key the hash is that of one process', () => {
  const [one, two] = [argumentsHash(undefined), argumentsHash(undefined)];
  expect(one({ a: 1 })).toBe(one({ a: 1 }));
  expect(one({ a: 1 })).not.toBe(two({ a: 1 }));
});
