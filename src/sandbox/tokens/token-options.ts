/** Options of `sessionToken`: a user or a session, and what else the token says. */
export interface SessionTokenOptions {
  /** The user to sign in. Their newest active session with that organization is used, or a new one begun. */
  userId?: string;
  /** The session, in place of the user. */
  sessionId?: string;
  /** The active organization, of which the user must be a member; null for none. Of a user none by default, of a session the one that it has, which this changes. */
  orgId?: string | null;
  /** The origin of the app that the user is in (`azp`). Defaults to `http://localhost:3000`. */
  authorizedParty?: string;
  /** Seconds until it expires, below zero for one that has expired. Defaults to 60. */
  expiresInSeconds?: number;
}

/** Options of `oauthToken`. */
export interface OAuthTokenOptions {
  /** The user who let the client in. */
  userId: string;
  /** The client: the `client_id` or the id of an OAuth application. Defaults to the oldest application. */
  clientId?: string;
  /** The scopes that the user granted. Defaults to those of the application. */
  scopes?: readonly string[];
  /** `opaque` for a token that is verified by a request, `jwt` for one that carries what it says. Defaults to the setting `oauth_jwt_access_tokens` of the instance, which is on unless the world says otherwise. */
  format?: 'opaque' | 'jwt';
  /** The organization that the user chose; of a JWT with the scope `user:org:read` only. */
  orgId?: string;
  /** The resource that the token is for (`aud`); of a JWT only. */
  audience?: string;
  /** Seconds until it expires, below zero for one that has expired. Defaults to 86,400. */
  expiresInSeconds?: number;
}
