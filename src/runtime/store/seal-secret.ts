import { UsageError } from '../shared/errors.ts';

/** Shortest text that no one guesses. */
const SHORTEST = 32;

/**
 * Reads the text from which the key of seals is made where there is a store, from CLERK_TOOLKIT_SEAL_KEY.
 * @returns undefined where it is not set: then the secret key takes its place
 * @throws UsageError for one that is too short; it repeats nothing of it
 */
export function readSealSecret({ CLERK_TOOLKIT_SEAL_KEY: given }: Readonly<Record<string, string | undefined>>) {
  const secret = given?.trim() || undefined;
  if (secret !== undefined && secret.length < SHORTEST)
    throw new UsageError(
      `CLERK_TOOLKIT_SEAL_KEY must have at least ${SHORTEST} characters, the same in all processes: try \`openssl rand -base64 48\`.`,
    );
  return secret;
}
