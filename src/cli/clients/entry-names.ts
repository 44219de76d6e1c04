import type { Instance } from '../../runtime/clerk/secret-key.ts';

/** Names of entries, which tell which users they reach, and are not the `clerk` of Clerk's own server. */
export const ENTRY_NAMES: Readonly<Record<Instance, string>> = {
  test: 'clerk-test',
  live: 'clerk-live',
  sandbox: 'clerk-sandbox',
  unknown: 'clerk-users',
};

/** Returns the id of the question by which a client asks for an entry's key. */
export const inputId = (name: string) => `${name}-key`;
