import { createQueue } from '../../../runtime/http/queue.ts';
import { type CallCounts, countInMemory } from '../../../runtime/policy/call-limit.ts';
import { ToolError } from '../../../runtime/shared/errors.ts';
import { Remembered } from '../people/remembered.ts';
import { REQUESTS_A_MINUTE } from '../people/request-limit.ts';
import { type CheckedToken, unavailable } from './ask-about-token.ts';

// Anybody can make up tokens, and each costs a request of those that the instance may make.

/** Most tokens that Clerk is asked about at once: those that were good lately, and all others, so that these keep nobody waiting. */
const AT_ONCE = { good: 6, others: 2 };
/** Most tokens a minute that Clerk is asked about and that were not good before. */
const NEW_A_MINUTE = 120;
/** Most good tokens that are remembered, and the milliseconds for which one is that nobody uses: these are asked about without end. */
const GOOD = { most: 10_000, idle: 600_000 };

/** An opaque token of Clerk's: anything else that begins like one isn't asked about. */
const FORM = /^oat_[\w-]{1,200}$/;

/** Reports whether a token has the form of an opaque one. */
export function isOpaque(token: string): boolean {
  return FORM.test(token);
}

/** Asks Clerk about a token until a signal ends it. */
type Ask = (token: string, signal: AbortSignal) => Promise<CheckedToken | undefined>;

/**
 * Creates the function that asks Clerk about an opaque token, each time that it is used: it may have been revoked.
 * @param timeout milliseconds until Clerk is given up
 * @param now the time in milliseconds, which never goes back
 * @returns a function that returns undefined for a token that is none, or no longer valid, and throws ToolError where Clerk can't be asked
 */
export function createOpaqueCheck(ask: Ask, timeout: number, now = () => performance.now()) {
  const turns = { good: createQueue(AT_ONCE.good), others: createQueue(AT_ONCE.others) };
  const good = new Remembered<CallCounts>(GOOD, now);
  const newOnes = countInMemory({ perMinute: NEW_A_MINUTE }, now);
  return async (token: string): Promise<CheckedToken | undefined> => {
    const key = await hashOf(token);
    const own = good.get(key);
    if (own && (await own.take(0)) > 0)
      throw unavailable(`One opaque token was used ${REQUESTS_A_MINUTE} times within a minute.`);
    if (!own && (await newOnes.take(0)) > 0)
      throw unavailable(
        `Clerk was asked about ${NEW_A_MINUTE} opaque tokens within a minute that nobody had used here before, and is asked no more: somebody may be making them up.`,
      );
    const signal = AbortSignal.timeout(timeout);
    const checked = await turns[own ? 'good' : 'others'](signal, () => ask(token, signal)).catch((error: unknown) => {
      throw error instanceof ToolError ? error : unavailable('The token could not be checked with Clerk in time.');
    });
    if (!checked) good.delete(key);
    else if (!own) good.set(key, countInMemory({ perMinute: REQUESTS_A_MINUTE }, now));
    return checked;
  };
}

/** Returns what a token is remembered by, so that none is kept. */
async function hashOf(token: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return String.fromCharCode(...new Uint8Array(digest));
}
