import { expect, test } from 'vitest';
import { issuerOf } from '../../../../src/adapters/http/options/issuer.ts';
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
