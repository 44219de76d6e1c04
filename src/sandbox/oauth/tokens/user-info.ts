import { isExpired, oauthAccessTokens } from '../../endpoints/machines/tokens.ts';
import { type User, users } from '../../endpoints/users/user.ts';
import type { SandboxState } from '../../records/state.ts';
import { nameOf } from '../consent/people.ts';
import { OAuthError } from '../oauth-error.ts';
import { json, type OAuthRequest } from '../oauth-request.ts';

/** Tells a client who let it in, as far as its scopes go (OpenID Connect Core, 5.3). */
export function userInfo(state: SandboxState, { headers: { authorization = '' } }: OAuthRequest) {
  const token = authorization.match(/^Bearer (\S+)$/i)?.[1];
  if (token === undefined) throw new OAuthError('invalid_token', 'Send Authorization: Bearer <access token>.', 401);
  const access = state.find(oauthAccessTokens, ({ secret }) => secret === token);
  const user = state.all(users).get(access?.subject ?? '');
  if (access && user && !access.revoked && !isExpired(access)) return json(claimsOf(user, access.scopes));
  throw new OAuthError('invalid_token', 'There is no such access token, or it was revoked or has expired.', 401);
}

/** Returns what scopes tell of a user. */
export function claimsOf(user: User, scopes: readonly string[]): Record<string, unknown> {
  const { first_name, last_name, username, image_url } = user;
  const email = user.email_addresses.find(({ id }) => id === user.primary_email_address_id);
  const [given_name, family_name, preferred_username] = [first_name, last_name, username];
  const parts: Record<string, object> = {
    email: email ? { email: email.email_address, email_verified: email.verification?.status === 'verified' } : {},
    profile: { name: nameOf(user), given_name, family_name, preferred_username, picture: image_url },
    public_metadata: { public_metadata: user.public_metadata },
    private_metadata: { private_metadata: user.private_metadata },
  };
  return Object.assign({ sub: user.id }, ...scopes.map((scope) => (Object.hasOwn(parts, scope) ? parts[scope] : {})));
}
