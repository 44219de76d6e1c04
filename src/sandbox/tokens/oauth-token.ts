import { signJwt } from '../endpoints/instance/jwks.ts';
import { settingsOf } from '../endpoints/instance/settings.ts';
import { oauthApplications } from '../endpoints/machines/oauth-applications.ts';
import { oauthAccessTokens } from '../endpoints/machines/tokens.ts';
import type { SandboxState } from '../records/state.ts';
import { DAY, SECOND } from '../records/time.ts';
import { checkMember, checkTokenOptions, findUser, listed } from './subjects.ts';
import type { OAuthTokenOptions } from './token-options.ts';

const OPTIONS = ['userId', 'clientId', 'scopes', 'format', 'orgId', 'audience', 'expiresInSeconds'];
const ORGANIZATION_SCOPE = 'user:org:read';

/**
 * Makes an OAuth access token, as a client gets it after the user let it in.
 * @throws Error when the user or client isn't there, or the token can't say what it is to say
 */
export function issueOAuthToken(state: SandboxState, options: OAuthTokenOptions): string {
  return insertOAuthToken(state, options).secret;
}

/**
 * Makes the record of an OAuth access token, whose `secret` is the token.
 * @param refresh_token the refresh token that was made with it, if any
 * @throws Error as `issueOAuthToken`
 */
export function insertOAuthToken(state: SandboxState, options: OAuthTokenOptions, refresh_token?: string) {
  checkTokenOptions('oauthToken', options, OPTIONS);
  const { userId, clientId, expiresInSeconds = DAY / SECOND, orgId, audience } = options;
  const format =
    options.format ?? (settingsOf(state, 'oauth_application_settings').oauth_jwt_access_tokens ? 'jwt' : 'opaque');
  const user = findUser(state, userId);
  const application = findApplication(state, clientId);
  const scopes = [...(options.scopes ?? application.scopes.split(' '))];
  checkFormat(format, options, scopes);
  if (orgId !== undefined) checkMember(state, userId, orgId);
  const id = state.newId('oat');
  const expiration = (Math.floor(Date.now() / SECOND) + expiresInSeconds) * SECOND;
  const claims = {
    jti: id,
    sub: user.id,
    client_id: application.client_id,
    scope: scopes.join(' '),
    ...(orgId !== undefined && { org_id: orgId }),
    ...(audience !== undefined && { aud: audience }),
  };
  return state.insert(oauthAccessTokens, {
    id,
    created_at: Math.min(Date.now(), expiration - SECOND),
    subject: user.id,
    oauth_application_id: application.id,
    scopes,
    refresh_token: refresh_token ?? null,
    expiration,
    secret: format === 'jwt' ? signJwt(state, claims, expiresInSeconds, 'at+jwt') : null,
  });
}

function findApplication(state: SandboxState, clientId: string | undefined) {
  const all = [...state.all(oauthApplications).values()];
  const named = clientId === undefined ? all[0] : all.find(({ id, client_id }) => [id, client_id].includes(clientId));
  if (named) return named;
  if (all.length === 0) {
    throw new Error(
      'The sandbox has no OAuth application to be the client. Give its world one: oauth_applications: [{ name: My client }].',
    );
  }
  const known = listed(
    'Its clients',
    all.map(({ client_id }) => client_id),
  );
  throw new Error(`The sandbox has no OAuth client ${JSON.stringify(clientId)}. ${known}`);
}

function checkFormat(format: string, { orgId, audience }: OAuthTokenOptions, scopes: string[]): void {
  if (format !== 'opaque' && format !== 'jwt') {
    throw new Error(`The format of an OAuth token is "opaque" or "jwt", not ${JSON.stringify(format)}.`);
  }
  const only = orgId !== undefined ? 'orgId' : audience !== undefined ? 'audience' : undefined;
  if (only && format === 'opaque') {
    throw new Error(`Only a JWT says ${only}; verifying an opaque token doesn't tell it. Add format: 'jwt'.`);
  }
  if (orgId !== undefined && !scopes.includes(ORGANIZATION_SCOPE)) {
    throw new Error(
      `An OAuth token says its organization with the scope ${ORGANIZATION_SCOPE} only. Add it to scopes.`,
    );
  }
}
