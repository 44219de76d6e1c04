import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readJwtKey } from '../../../../src/adapters/http/tokens/read-jwt-key.ts';
import { UsageError } from '../../../../src/runtime/shared/errors.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString().trim();
const PRIVATE = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();

test.each([PEM, `${PEM}\n`, PEM.replaceAll('\n', '\r\n'), PEM.replaceAll('\n', '\\n')])('reads %.60j', (given) => {
  expect(readJwtKey(given)).toBe(PEM);
});

test.each(['', 'abc', '{"kty":"RSA"}', PRIVATE, EC, PEM.slice(0, 100), PEM.slice(30), PEM + PEM])(
  'refuses %.60j, and repeats nothing of it',
  (given) => {
    expect(() => readJwtKey(given)).toThrow(UsageError);
    expect(() => readJwtKey(given)).toThrow(
      /^The JWT key must be the public key of your instance in PEM, from [^M]*: copy/,
    );
  },
);
