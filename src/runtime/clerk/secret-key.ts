import { UsageError } from '../shared/errors.ts';

/**
 * Removes the white space that copying brings along from a key; returns undefined for an empty one.
 * @throws UsageError for a publishable key, and for what can't stand in a header: fetch would refuse it at each call with the key in its message.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1 for the characters of a bearer token
 */
export function parseSecretKey(given: string | undefined): string | undefined {
  const key = given?.trim();
  if (key === undefined || key === '') return undefined;
  if (key.startsWith('pk_')) {
    throw new UsageError('This is a publishable key (pk_...). Copy the secret key (sk_...) from the Clerk dashboard.');
  }
  if (/^[\w.~+/-]+=*$/.test(key)) return key;
  throw new UsageError(
    'The secret key contains a character that no key has (a quote, a space?). Copy it again from the Clerk dashboard.',
  );
}

/** An application's instance that a key belongs to; unknown for a key that doesn't say. */
export type Instance = 'live' | 'test' | 'unknown';

/** Returns the instance that a secret key opens, by its prefix: `sk_live_`, `sk_test_`, or the older `live_` and `test_`. */
export function instanceOf(secretKey: string | undefined): Instance {
  const [, kind] = /^(?:sk_)?(live|test)_/.exec(secretKey ?? '') ?? [];
  return (kind as Instance | undefined) ?? 'unknown';
}

/** Describes an instance to people: `LIVE instance`. */
export function describeInstance(instance: Instance): string {
  return instance === 'unknown' ? 'UNKNOWN instance (treated as live)' : `${instance.toUpperCase()} instance`;
}
