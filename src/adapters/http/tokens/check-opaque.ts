import type { ClerkClient } from '@clerk/backend';
import { createQueue } from '../../../runtime/http/queue.ts';
import { ToolError } from '../../../runtime/shared/errors.ts';
import { isObject } from '../../../runtime/shared/json.ts';
import { audiencesOf } from './claims.ts';

/** Most tokens that Clerk is asked about at once: made-up ones must not use up what the instance may ask for. */
const AT_ONCE = 10;
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
 * Creates the function that asks Clerk about an opaque token, so many at once.
 * @param timeout milliseconds until Clerk is given up
 * @returns a function that returns undefined for a token that is none, or no longer valid, and throws ToolError where Clerk can't be asked
 */
export function createOpaqueCheck({ idPOAuthAccessToken }: Pick<ClerkClient, 'idPOAuthAccessToken'>, timeout: number) {
  const inTurn = createQueue(AT_ONCE);
  return async (token: string): Promise<CheckedToken | undefined> => {
    try {
      return toChecked(await inTurn(AbortSignal.timeout(timeout), () => idPOAuthAccessToken.verify(token)));
    } catch (error) {
      const status = isObject(error) && typeof error.status === 'number' ? error.status : undefined;
      if (status !== undefined && status >= 400 && status < 500 && !NOT_THE_TOKENS.includes(status)) return undefined;
      throw new ToolError({
        kind: 'unavailable',
        message: `The token could not be checked with Clerk (${status ?? 'no response'}).`,
        hint: 'Try again in a few seconds.',
      });
    }
  };
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
