import type { ClerkToolkitOptions } from '../toolkit/options.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';

export * from '../toolkit/public.ts';

/** Clerk's API as tools for any framework: `list()` returns all that were chosen. */
export interface ClerkToolkit extends ClerkToolkitBase {}

/**
 * Creates a toolkit that needs no framework. Calls that wait for a person's yes are refused unless `ask` is given, here or
 * to `execute`, or `execute` is told that a question was `approved`.
 * @throws UsageError for an unknown option or a value that it can't have, without a key, and for an `authContext` in which
 *   nobody is signed in
 */
export async function createClerkToolkit(options: ClerkToolkitOptions = {}): Promise<ClerkToolkit> {
  const { openToolkit } = await import('./parts.ts');
  return (await openToolkit(options, 'objects', createClerkToolkit)).base;
}
