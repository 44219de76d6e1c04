import type { Connection } from '../../../runtime/clerk/connection.ts';
import { send } from '../../../runtime/clerk/request.ts';
import { ToolError } from '../../../runtime/shared/errors.ts';
import { isObject } from '../../../runtime/shared/json.ts';
import type { CallResponse } from '../../../tool.ts';
import { audiencesOf } from './claims.ts';

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

/** The part of openapi-fetch that asks. */
interface Asker {
  POST(path: string, init: object): Promise<CallResponse>;
}

/**
 * Asks Clerk about an opaque token, as `idPOAuthAccessToken.verify` of `@clerk/backend` does, but through the connection of everything
 * else: that one has a fetch of its own, which knows no proxy, follows redirects with the key, and reads bodies of any size.
 * @returns undefined for a token that is none, or no longer valid
 * @throws ToolError where Clerk can't be asked; nothing of it is of the token
 */
export async function askAboutToken(
  token: string,
  { api, timeout }: Pick<Connection, 'api' | 'timeout'>,
  signal?: AbortSignal,
): Promise<CheckedToken | undefined> {
  const asker = (await api()) as Asker;
  const body = { access_token: token };
  try {
    const response = await send(
      (journey) => asker.POST('/oauth_applications/access_tokens/verify', { body, ...journey }),
      { reads: true, timeout, signal },
    );
    return toChecked(response.body);
  } catch (error) {
    const { status = 0, kind = 'unexpected' } = error instanceof ToolError ? error.details : {};
    // An answer in another form than Clerk's comes from something before it, which knows nothing of tokens.
    const isRefusal = status >= 400 && status < 500 && !NOT_THE_TOKENS.includes(status) && kind !== 'unavailable';
    if (isRefusal) return undefined;
    if (status === 401 || status === 403)
      throw new ToolError({
        kind: status === 401 ? 'unauthorized' : 'forbidden',
        message: `The token could not be checked: Clerk refused the server's request (${status}).`,
      });
    throw unavailable(`The token could not be checked with Clerk (${status || kind}).`);
  }
}

/** Creates the error of a check that couldn't be made. */
export function unavailable(message: string): ToolError {
  return new ToolError({ kind: 'unavailable', message, hint: 'Try again in a few seconds.' });
}

/** Reads what Clerk says of a token. It may answer about one that was revoked or has expired, or only that it isn't active. */
function toChecked(said: unknown): CheckedToken | undefined {
  if (!isObject(said)) return undefined;
  const { subject, client_id: clientId, scopes, revoked, expired, aud } = said;
  if (typeof subject !== 'string' || typeof clientId !== 'string' || revoked !== false || expired !== false)
    return undefined;
  return {
    userId: subject,
    clientId,
    scopes: Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
    audiences: audiencesOf({ aud }),
  };
}
