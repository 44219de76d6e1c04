import { createPublicKey } from 'node:crypto';
import { UsageError } from '../../runtime/shared/errors.ts';
import { readText } from '../../yaml/read-text.ts';
import type { HttpFlags } from '../command-line/http-flags.ts';

const MAX_BYTES = 100_000;

/**
 * Returns the public key that tokens are verified with; undefined where it is to be asked of Clerk.
 * @throws UsageError for a file that can't be read, and for what is no public key; it repeats nothing of that
 */
export function readJwtKey(given: HttpFlags['jwtKey']): string | undefined {
  if (given === undefined) return undefined;
  const [name, text] = 'file' in given ? ['--jwt-key-file', read(given.file)] : ['CLERK_JWT_KEY', given.key];
  // Many write a key of several lines on one, as they have to in a variable.
  const pem = text.replaceAll('\\n', '\n').trim();
  if (!/^-----BEGIN PUBLIC KEY-----\s/.test(pem) || !isRsa(pem))
    throw new UsageError(
      `${name} must be the public key of the instance in PEM, which begins with -----BEGIN PUBLIC KEY-----. Copy it from the Clerk dashboard (API keys, JWKS public key).`,
    );
  return pem;
}

function isRsa(pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

function read(path: string): string {
  try {
    return readText(path, { noun: 'key', one: 'a public key' }, MAX_BYTES);
  } catch (error) {
    throw new UsageError(`--jwt-key-file: ${(error as Error).message}`);
  }
}
