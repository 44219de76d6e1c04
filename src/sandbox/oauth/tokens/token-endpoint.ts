import { createHash } from 'node:crypto';
import { signJwt } from '../../endpoints/instance/jwks.ts';
import { settingsOf } from '../../endpoints/instance/settings.ts';
import type { Application } from '../../endpoints/machines/oauth-applications.ts';
import { oauthAccessTokens } from '../../endpoints/machines/tokens.ts';
import { users } from '../../endpoints/users/user.ts';
import { newSecret } from '../../records/new-id.ts';
import type { SandboxState } from '../../records/state.ts';
import { DAY, SECOND } from '../../records/time.ts';
import { insertOAuthToken } from '../../tokens/oauth-token.ts';
import { authenticateClient } from '../clients/authenticate-client.ts';
import { type Grant, grantsOf } from '../grants.ts';
import { OAuthError } from '../oauth-error.ts';
import { json, type OAuthRequest, readForm, readOne } from '../oauth-request.ts';
import { splitScopes } from '../scopes.ts';
import { revokeGrant } from './revoke-token.ts';
import { claimsOf } from './user-info.ts';

const LIFETIME = DAY / SECOND;

/** Gives a client tokens, for a code or a refresh token (RFC 6749, 4.1.3 and 6). */
export function giveTokens(state: SandboxState, request: OAuthRequest) {
  const form = readForm(request);
  const application = authenticateClient(state, request, form);
  const type = readOne(form, 'grant_type');
  if (type === 'authorization_code') return tradeCode(state, application, form);
  if (type === 'refresh_token') return refresh(state, application, form);
  throw new OAuthError('unsupported_grant_type', 'grant_type is authorization_code or refresh_token.');
}

function tradeCode(state: SandboxState, application: Application, form: URLSearchParams) {
  const { codes, byRefreshToken } = grantsOf(state);
  const code = codes.get(readOne(form, 'code') ?? '');
  if (code?.grant.applicationId !== application.id)
    throw refusal('There is no such code of this client, or it has expired.');
  if (code.refreshToken !== undefined) {
    revokeGrant(state, code.refreshToken);
    throw refusal('The code was used already. The tokens that were given for it are revoked.');
  }
  if (readOne(form, 'redirect_uri') !== code.redirectUri) throw refusal('redirect_uri is not the one of the sign-in.');
  checkVerifier(code.challenge, readOne(form, 'code_verifier'));
  checkResource(code.grant, form);
  const refreshToken = newSecret('ort');
  const tokens = tokensOf(state, code.grant, refreshToken, code.grant.scopes);
  code.refreshToken = refreshToken;
  byRefreshToken.set(refreshToken, code.grant);
  const idToken = code.grant.scopes.includes('openid') && idTokenOf(state, application, code.grant, code.nonce);
  return json({ ...tokens, ...(idToken && { id_token: idToken }) });
}

/** Gives a new access token. As at Clerk, the refresh token stays the same, and doesn't expire. */
function refresh(state: SandboxState, application: Application, form: URLSearchParams) {
  const token = readOne(form, 'refresh_token');
  if (token === undefined) throw new OAuthError('invalid_request', 'Send refresh_token.');
  const own = state.filter(
    oauthAccessTokens,
    (each) => each.refresh_token === token && each.oauth_application_id === application.id,
  );
  const [first] = own;
  if (!first || own.some(({ revoked }) => revoked))
    throw refusal('There is no such refresh token of this client, or it was revoked.');
  const { subject: userId, scopes: granted } = first;
  // The records say all of a world's tokens.
  const grant = grantsOf(state).byRefreshToken.get(token) ?? { userId, applicationId: application.id, scopes: granted };
  checkResource(grant, form);
  const asked = splitScopes(readOne(form, 'scope') ?? '');
  const wider = asked.find((scope) => !grant.scopes.includes(scope));
  if (wider !== undefined) throw new OAuthError('invalid_scope', `The scope ${wider} was not granted. Sign in again.`);
  return json(tokensOf(state, grant, token, asked.length > 0 ? asked : grant.scopes));
}

function tokensOf(state: SandboxState, grant: Grant, refreshToken: string, scopes: readonly string[]) {
  const isJwt = settingsOf(state, 'oauth_application_settings').oauth_jwt_access_tokens;
  const { userId, applicationId: clientId, orgId, resource: audience } = grant;
  try {
    const { secret } = insertOAuthToken(
      state,
      {
        userId,
        clientId,
        scopes,
        format: isJwt ? 'jwt' : 'opaque',
        // An opaque token can't say them: nor can Clerk's.
        ...(isJwt && orgId !== undefined && scopes.includes('user:org:read') && { orgId }),
        ...(isJwt && audience !== undefined && { audience }),
      },
      refreshToken,
    );
    const scope = scopes.join(' ');
    return { access_token: secret, token_type: 'Bearer', expires_in: LIFETIME, refresh_token: refreshToken, scope };
  } catch (error) {
    // Banned, deleted, or no member of the organization any more.
    throw refusal((error as Error).message);
  }
}

function idTokenOf(state: SandboxState, { client_id: aud }: Application, { userId, scopes }: Grant, nonce?: string) {
  const claims = { ...claimsOf(state.get(users, userId), scopes), aud, ...(nonce !== undefined && { nonce }) };
  return signJwt(state, claims, LIFETIME);
}

function checkVerifier(challenge: string | undefined, verifier: string | undefined): void {
  if (challenge === undefined && verifier === undefined) return;
  if (challenge === undefined) throw refusal('There is a code_verifier, and the sign-in had no code_challenge.');
  const isWhole = verifier !== undefined && /^[\w.~-]{43,128}$/.test(verifier);
  if (isWhole && createHash('sha256').update(verifier).digest('base64url') === challenge) return;
  throw refusal('code_verifier is not what code_challenge was made of.');
}

/** Refuses a resource that the person wasn't shown. */
function checkResource({ resource }: Grant, form: URLSearchParams): void {
  const asked = readOne(form, 'resource', 'invalid_target');
  if (asked === undefined || asked === resource) return;
  throw new OAuthError('invalid_target', `The sign-in was for ${resource ?? 'no resource'}, not ${asked}.`);
}

const refusal = (words: string) => new OAuthError('invalid_grant', words);
