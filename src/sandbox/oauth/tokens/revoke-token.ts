import { isExpired, oauthAccessTokens } from '../../endpoints/machines/tokens.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { SECOND } from '../../records/time.ts';
import { authenticateClient } from '../clients/authenticate-client.ts';
import { OAuthError } from '../oauth-error.ts';
import { json, type OAuthRequest, readForm, readOne } from '../oauth-request.ts';

/** Revokes a token of a client, and all that came of the same sign-in (RFC 7009). An unknown one is revoked already. */
export function revokeToken(state: SandboxState, request: OAuthRequest) {
  const { access, refreshToken } = findOwn(state, request);
  if (access) change(access, { revoked: true });
  if (refreshToken) revokeGrant(state, refreshToken);
  return { status: 200 };
}

/** Tells a client about a token of its own (RFC 7662). */
export function introspectToken(state: SandboxState, request: OAuthRequest) {
  const { access, application } = findOwn(state, request);
  if (!access || access.revoked || isExpired(access)) return json({ active: false });
  return json({
    active: true,
    iss: state.origin,
    sub: access.subject,
    client_id: application.client_id,
    scope: access.scopes.join(' '),
    token_type: 'Bearer',
    iat: Math.floor(access.created_at / SECOND),
    ...(access.expiration !== null && { exp: access.expiration / SECOND }),
  });
}

/** Revokes every access token that came with a refresh token, and so the refresh token. */
export function revokeGrant(state: SandboxState, refreshToken: string): void {
  for (const each of state.filter(oauthAccessTokens, ({ refresh_token }) => refresh_token === refreshToken)) {
    change(each, { revoked: true });
  }
}

function findOwn(state: SandboxState, request: OAuthRequest) {
  const form = readForm(request);
  const application = authenticateClient(state, request, form);
  const token = readOne(form, 'token');
  if (token === undefined) throw new OAuthError('invalid_request', 'Send token.');
  const own = state.filter(oauthAccessTokens, ({ oauth_application_id: id }) => id === application.id);
  const access = own.find(({ secret }) => secret === token);
  const refreshToken = (access ?? own.find(({ refresh_token }) => refresh_token === token))?.refresh_token;
  return { application, access, refreshToken };
}
