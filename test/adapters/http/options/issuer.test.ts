import { expect, test } from 'vitest';
import { checkKinds, issuerOf } from '../../../../src/adapters/http/options/issuer.ts';
import { UsageError } from '../../../../src/runtime/shared/errors.ts';

const key = (host: string, kind = 'test') => `pk_${kind}_${Buffer.from(host).toString('base64')}`;

test.each([
  [key('clerk.example.com$', 'live'), 'https://clerk.example.com'],
  [key('apt-lynx-7.clerk.accounts.dev$'), 'https://apt-lynx-7.clerk.accounts.dev'],
  [` ${key('clerk.example.com$')}\n`, 'https://clerk.example.com'],
  [key('clerk.example.com$').replaceAll('=', ''), 'https://clerk.example.com'],
  [key('127.0.0.1:4000$'), 'http://127.0.0.1:4000'],
  [key('localhost:4000$'), 'http://localhost:4000'],
])('%s', (given, want) => expect(issuerOf(given)).toBe(want));

test.each([
  '',
  'pk_test_',
  'pk_test_!!!!',
  'pk_prod_Y2xlcmsuZXhhbXBsZS5jb20k',
  'sk_test_Y2xlcmsuZXhhbXBsZS5jb20k',
  key('clerk.example.com'),
  key('$'),
  key('clerk.example.com/path$'),
  key('user@clerk.example.com$'),
  key('clerk.example.com?x$'),
  key('clerk.example.com#$'),
  key('CLERK.example.com$'),
  key('clerk.example.com\n$'),
  key('a b$'),
  `pk_test_${'A'.repeat(10_000)}`,
])('refuses %j, and repeats nothing of it', (given) => {
  expect(() => issuerOf(given)).toThrow(UsageError);
  const said = String(
    (() => {
      try {
        return issuerOf(given);
      } catch (error) {
        return error;
      }
    })(),
  );
  if (given.length > 12) expect(said).not.toContain(given.slice(8));
});

test.each([
  ['sk_test_1', 'pk_live_a', /secret key is of a test instance .* publishable key of a live one/],
  ['sk_live_1', ' pk_test_a', /secret key is of a live instance .* publishable key of a test one/],
  ['live_1', 'pk_test_a', /of a live instance/],
])('%s beside %s is refused', (secret, publishable, want) => {
  expect(() => checkKinds(publishable, secret)).toThrow(UsageError);
  expect(() => checkKinds(publishable, secret)).toThrow(want);
});

test.each([
  ['sk_test_1', 'pk_test_a'],
  ['sk_live_1', 'pk_live_a'],
  ['sk_test_sandbox_1', 'pk_live_a'],
  ['abc', 'pk_live_a'],
  [undefined, 'pk_live_a'],
])('%s goes with %s', (secret, publishable) => expect(checkKinds(publishable, secret)).toBeUndefined());
