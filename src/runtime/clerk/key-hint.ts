import { instanceOf } from './secret-key.ts';

/** Characters of a key that are shown, so that a person can find it among others. */
const SHOWN = 4;

/** Shortest key that shows any, in characters without its prefix: what is not shown has to be far too much to guess. */
const MIN_LENGTH = 24;

/** Describes a key to whoever has it, and reveals nothing to anyone else: `The key ending in a1b2 (test instance)`. */
export function keyHint(secretKey: string): string {
  const instance = instanceOf(secretKey);
  if (instance === 'sandbox') return "The sandbox's key (it opens only the sandbox that it came from)";
  const secret = secretKey.replace(/^(?:sk_)?(?:live|test)_/, '');
  const ending = secret.length >= MIN_LENGTH ? ` ending in ${secret.slice(-SHOWN)}` : '';
  return `The key${ending} (${instance} instance)`;
}
