import { UsageError } from '../shared/errors.ts';
import { describeKeyMistake } from './key-mistakes.ts';

/**
 * Removes the white space that copying brings along from a key; returns undefined for an empty one.
 * @throws UsageError for what is known to be something else, such as a publishable key or a placeholder, and for what can't stand in a header: fetch would refuse it at each call with the key in its message.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1 for the characters of a bearer token
 */
export function parseSecretKey(given: string | undefined): string | undefined {
  const key = given?.trim();
  if (key === undefined || key === '') return undefined;
  const mistake = describeKeyMistake(key);
  if (mistake !== undefined) throw new UsageError(mistake);
  if (/^[\w.~+/-]+=*$/.test(key)) return key;
  throw new UsageError(
    'The secret key contains a character that no key has (a quote, a space?). Copy it again from the Clerk dashboard.',
  );
}

/** The instance that a key opens: an application's, or the sandbox; unknown for a key that doesn't say. */
export type Instance = 'live' | 'test' | 'sandbox' | 'unknown';

/** Returns what a secret key opens, by its prefix: `sk_live_`, `sk_test_`, the older `live_` and `test_`, or the sandbox's. */
export function instanceOf(secretKey = ''): Instance {
  if (secretKey.startsWith('sk_test_sandbox')) return 'sandbox';
  const [, kind] = /^(?:sk_)?(live|test)_/.exec(secretKey) ?? [];
  return (kind as Instance | undefined) ?? 'unknown';
}

const DESCRIPTIONS: Record<Instance, string> = {
  live: 'LIVE instance',
  test: 'TEST instance',
  sandbox: 'SANDBOX (made-up data)',
  unknown: 'UNKNOWN instance (treated as live)',
};

/** Describes an instance to people: `LIVE instance`. */
export function describeInstance(instance: Instance): string {
  return DESCRIPTIONS[instance];
}

/** Tells a model about the sandbox what it must know before it says that something was done. */
export const SANDBOX_NOTE = 'made-up data in memory; nothing reaches Clerk, and nobody gets an email';

/** Returns the fields by which the result of a write tells what it acted on. */
export function instanceFields(instance: Instance): Record<string, string> {
  return { clerk_instance: instance, ...(instance === 'sandbox' && { sandbox: SANDBOX_NOTE }) };
}

/** Returns true where calls may act on real users: an instance that the key doesn't tell counts as live. */
export function countsAsLive(instance: Instance): boolean {
  return instance === 'live' || instance === 'unknown';
}
