import { UsageError } from './errors.ts';

/**
 * The key without the white space that copying brings along, or undefined for an empty one.
 * @throws UsageError for a publishable key, and for what can't stand in a header: fetch would refuse it at each call with the key in its message.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1 for the characters of a bearer token
 */
export function secretKey(given: string | undefined): string | undefined {
  const key = given?.trim();
  if (key === undefined || key === '') return undefined;
  if (key.startsWith('pk_')) {
    throw new UsageError(
      'The key is a publishable one (pk_...). Copy the secret key (sk_...) from the Clerk dashboard.',
    );
  }
  if (/^[\w.~+/-]+=*$/.test(key)) return key;
  throw new UsageError(
    'The secret key holds a character that no key has (a quote, a space?). Copy it again from the Clerk dashboard.',
  );
}
