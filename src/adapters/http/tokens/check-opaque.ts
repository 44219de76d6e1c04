import type { ClerkClient } from '@clerk/backend';
import { createQueue } from '../../../runtime/http/queue.ts';
import { type CallCounts, countInMemory } from '../../../runtime/policy/call-limit.ts';
import { ToolError } from '../../../runtime/shared/errors.ts';
import { isObject } from '../../../runtime/shared/json.ts';
import { Remembered } from '../people/remembered.ts';
import { REQUESTS_A_MINUTE } from '../people/request-limit.ts';
import { audiencesOf } from './claims.ts';

// Anybody can make up tokens, and each costs a request of those that the instance may make.

/** Most tokens that Clerk is asked about at once. */
const AT_ONCE = 10;
/** Most tokens a minute that Clerk is asked about and that were not good before. */
const NEW_A_MINUTE = 120;
/** Most good tokens that are remembered, and the milliseconds for which one is that nobody uses: these are asked about without end. */
const GOOD = { most: 10_000, idle: 600_000 };
/** Statuses with which Clerk says nothing of the token: our key is wrong, or it is asked too much. */
const NOT_THE_TOKENS = [401, 403, 408, 429];

/** An opaque token as Clerk knows it. */
export interface CheckedToken {
  userId: string;
  clientId: string;
  scopes: string[];
  /** The audiences that it names, where Clerk says so. */
  audiences?: readonly string[] | undefined;
}

/**
 * Creates the function that asks Clerk about an opaque token, each time that it is used: it may have been revoked.
 * @param timeout milliseconds until Clerk is given up
 * @param now the time in milliseconds, which never goes back
 * @returns a function that returns undefined for a token that is none, or no longer valid, and throws ToolError where Clerk can't be asked
 */
export function createOpaqueCheck(
  { idPOAuthAccessToken }: Pick<ClerkClient, 'idPOAuthAccessToken'>,
  timeout: number,
  now = () => performance.now(),
) {
  const inTurn = createQueue(AT_ONCE);
  const good = new Remembered<CallCounts>(GOOD, now);
  const newOnes = countInMemory({ perMinute: NEW_A_MINUTE }, now);
  const ask = async (token: string): Promise<CheckedToken | undefined> => {
    try {
      return toChecked(await inTurn(AbortSignal.timeout(timeout), () => idPOAuthAccessToken.verify(token)));
    } catch (error) {
      const status = isObject(error) && typeof error.status === 'number' ? error.status : undefined;
      if (status !== undefined && status >= 400 && status < 500 && !NOT_THE_TOKENS.includes(status)) return undefined;
      if (status === 401 || status === 403)
        throw new ToolError({
          kind: status === 401 ? 'unauthorized' : 'forbidden',
          message: `The token could not be checked: Clerk refused the server's request (${status}).`,
        });
      throw unavailable(`The token could not be checked with Clerk (${status ?? 'no response'}).`);
    }
  };
  return async (token: string): Promise<CheckedToken | undefined> => {
    const key = await hashOf(token);
    const own = good.get(key);
    if (own && (await own.take(0)) > 0)
      throw unavailable(`One opaque token was used ${REQUESTS_A_MINUTE} times within a minute.`);
    if (!own && (await newOnes.take(0)) > 0)
      throw unavailable(
        `Clerk was asked about ${NEW_A_MINUTE} opaque tokens within a minute that nobody had used here before, and is asked no more: somebody may be making them up.`,
      );
    const checked = await ask(token);
    if (!checked) good.delete(key);
    else if (!own) good.set(key, countInMemory({ perMinute: REQUESTS_A_MINUTE }, now));
    return checked;
  };
}

function unavailable(message: string): ToolError {
  return new ToolError({ kind: 'unavailable', message, hint: 'Try again in a few seconds.' });
}

/** Returns what a token is remembered by, so that none is kept. */
async function hashOf(token: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return String.fromCharCode(...new Uint8Array(digest));
}

/** Reads what Clerk says of a token. It may answer about one that was revoked or has expired, or only that it isn't active. */
function toChecked(said: unknown): CheckedToken | undefined {
  if (!isObject(said)) return undefined;
  const { subject, clientId, scopes, revoked, expired, aud } = said;
  if (typeof subject !== 'string' || typeof clientId !== 'string' || revoked !== false || expired !== false)
    return undefined;
  return {
    userId: subject,
    clientId,
    scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
    audiences: audiencesOf({ aud }),
  };
}
