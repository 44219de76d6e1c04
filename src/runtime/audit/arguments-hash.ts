import { createHmac, randomBytes } from 'node:crypto';
import { canonicalJson } from '../shared/canonical-json.ts';

/** Purpose that the key is derived for, so that nothing else that is derived from a secret key is the same. */
const PURPOSE = 'clerk-agent-toolkit audit arguments v1';

/**
 * Creates a keyed hash of arguments: the same for the same arguments, in every process with the same secret key, and
 * without that key no guess at an argument can be tried out. Without a secret key it is this process's alone.
 * @returns a function from arguments to the HMAC-SHA-256 of their canonical JSON, in hexadecimal
 */
export function argumentsHash(secretKey: string | undefined): (args: object) => string {
  const key = createHmac('sha256', secretKey ?? randomBytes(32))
    .update(PURPOSE)
    .digest();
  return (args) => createHmac('sha256', key).update(canonicalJson(args)).digest('hex');
}
