/**
 * Shape of Clerk's ids of requests: 32 hexadecimal digits. Others of the kind will do, such as a UUID; a word, a number or a
 * key won't.
 */
const SHAPE = /^(?=[\d-]*[a-f])[\da-f](?:-?[\da-f]){15,63}$/i;

/** Longest id, dashes included. */
const MAX_LENGTH = 64;

/** Returns Clerk's id of a request, if it looks like one. */
export function traceIdOf(given: unknown): string | undefined {
  return typeof given === 'string' && given.length <= MAX_LENGTH && SHAPE.test(given) ? given : undefined;
}
