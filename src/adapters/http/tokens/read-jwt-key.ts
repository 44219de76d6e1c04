import { UsageError } from '../../../runtime/shared/errors.ts';

/** The first bytes of a 2048-bit public key in PEM: `@clerk/backend` takes all after them for the modulus. */
const FORM =
  /^-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA[\w+/=\n]+\n?-----END PUBLIC KEY-----$/;

/**
 * Reads the public key with which tokens are verified, as the environment or a dashboard gives it: line breaks may be written
 * as \n. With any other key, every token would be refused.
 * @throws UsageError for what is no such key; it repeats nothing of it, since it may be a secret
 */
export function readJwtKey(given: string): string {
  const pem = given.trim().replaceAll('\\n', '\n').replaceAll('\r', '');
  if (FORM.test(pem)) return pem;
  throw new UsageError(
    'The JWT key must be the public key of your instance in PEM, from "-----BEGIN PUBLIC KEY-----" to "-----END PUBLIC KEY-----": copy it from the Clerk dashboard (API keys), or leave it out, and it is read from Clerk.',
  );
}
