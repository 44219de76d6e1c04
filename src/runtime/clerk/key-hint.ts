import { instanceOf } from './secret-key.ts';

/** How many characters of a key are told, so that a person can find it among others. */
const TOLD = 4;

/** A key with less of its own than this tells nothing: what is left untold has to be far too much to guess. */
const LONG_ENOUGH = 24;

/** Describes a key to whoever has it, and reveals nothing to anyone else: `The key ending in a1b2 (test instance)`. */
export function keyHint(secretKey: string): string {
  const secret = secretKey.replace(/^(?:sk_)?(?:live|test)_/, '');
  const ending = secret.length >= LONG_ENOUGH ? ` ending in ${secret.slice(-TOLD)}` : '';
  return `The key${ending} (${instanceOf(secretKey)} instance)`;
}
