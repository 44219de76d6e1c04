import type { Identity } from '../../../runtime/access/choose-rule.ts';
import type { Connection } from '../../../runtime/clerk/connection.ts';
import { type Endpoint, isAudience } from '../options/endpoint.ts';
import { askAboutToken, type CheckedToken } from './ask-about-token.ts';
import { createOpaqueCheck, isOpaque } from './check-opaque.ts';
import { audiencesOf, decodeJwt, textOf, type UnverifiedJwt } from './claims.ts';
import type { SigningKeys } from './signing-keys.ts';

/** The part of `@clerk/backend` that verifies JWTs. */
export type ClerkBackend = Pick<typeof import('@clerk/backend'), 'createClerkClient'>;

/** Everything that a token is verified by. */
export interface TokenRules {
  endpoint: Endpoint;
  issuer: string;
  publishableKey: string;
  /** The way to Clerk, and the key that tokens which only Clerk can read are verified with. */
  connection: Connection;
  /** The public key in PEM, where no key shall be read from Clerk. */
  jwtKey: string | undefined;
  keys: SigningKeys;
  /** Ids of the clients whose tokens may come without an audience. */
  clients: readonly string[];
  clerk: ClerkBackend;
  /** Receives what whoever runs the server should know. */
  onerror(error: Error): void;
}

/** Reasons why a token lets nobody in. */
export type BadTokenReason = 'kind' | 'issuer' | 'signature' | 'expired' | 'invalid' | 'audience' | 'no_audience';

/** A token that doesn't let anybody in; the message is for whoever sent it, the reason for whoever runs the server. */
export class BadToken extends Error {
  readonly why: BadTokenReason;

  constructor(why: BadTokenReason, message: string) {
    super(message);
    this.why = why;
  }
}

const NOT_OURS = 'This is no OAuth access token of the instance of Clerk that people sign in with here.';
const USER = /^user_[\w-]{1,64}$/;
/** RFC 9068, section 2.1. */
const TYPES = ['at+jwt', 'application/at+jwt'];
const OTHER_INSTANCE =
  'a token of the right issuer is signed with a key that this instance does not have. If nobody can sign in, then the publishable key and the secret key (or the JWT key) are of two instances: take all from the same one.';
const OPAQUE =
  'The token is opaque and names no audience, so that it may have been made for another server. Whoever runs this server can list its client under `clients`, or have the application issue JWTs.';
const SPENT = 'The token is expired, revoked, or not signed by this instance. Sign in again.';

/**
 * Creates the function that verifies a token and returns who signed in: by its signature, issuer, time, type and audience. What
 * can be refused without a request to Clerk is refused first.
 * @returns a function that throws BadToken, and ToolError where Clerk can't be asked
 */
export function createVerifier(rules: TokenRules): (token: string) => Promise<Identity> {
  const { publishableKey, connection, clerk } = rules;
  // JWTs are verified with a key that was read already: this client makes no request, and needs no address.
  const client = clerk.createClerkClient({
    publishableKey,
    secretKey: connection.secretKey ?? '',
    // It would report to Clerk on its own, and write on the terminal that it does.
    telemetry: { disabled: true },
  });
  const checkOpaque = createOpaqueCheck(
    (token, signal) => askAboutToken(token, connection, signal),
    connection.timeout,
  );
  let wasAnyGood = false;
  // Anybody can sign a token with a key of their own: once keys are known to belong together, that is nobody's mistake here.
  const wrongKey = () => {
    if (!wasAnyGood) rules.onerror(new Error(OTHER_INSTANCE));
    return new BadToken('signature', SPENT);
  };
  const checkJwt = async (token: string, jwt: UnverifiedJwt): Promise<CheckedToken> => {
    const jwtKey = await keyOf(jwt, rules);
    if (jwtKey === undefined) throw wrongKey();
    // Only the token is passed on: everything else in the request is for us, and not for whoever verifies it.
    const request = new Request(rules.endpoint.url, { headers: { authorization: `Bearer ${token}` } });
    const state = await client.authenticateRequest(request, { acceptsToken: 'oauth_token', jwtKey });
    const auth = state.toAuth();
    // Its codes don't tell a signature from other reasons.
    if (!auth?.isAuthenticated) {
      if (/signature is invalid/.test(state.message ?? '')) throw wrongKey();
      throw new BadToken(isExpired(jwt.claims) ? 'expired' : 'invalid', SPENT);
    }
    wasAnyGood = true;
    const { userId, clientId, scopes } = auth;
    return { userId, clientId, scopes, audiences: audiencesOf(jwt.claims) };
  };
  return async (token) => {
    const jwt = decodeJwt(token);
    if (!jwt && !isOpaque(token)) throw new BadToken('kind', NOT_OURS);
    if (!jwt && rules.clients.length === 0) throw new BadToken('no_audience', OPAQUE);
    const checked = await (jwt ? checkJwt(token, jwt) : checkOpaque(token));
    if (!checked) throw new BadToken('invalid', SPENT);
    const { userId, clientId, scopes, audiences } = checked;
    if (!USER.test(userId ?? '') || !clientId) throw new BadToken('kind', NOT_OURS);
    if (audiences) checkAudience(audiences, rules);
    // Only its client says which server an opaque token is for.
    if ((!audiences || !jwt) && !rules.clients.includes(clientId))
      throw new BadToken('no_audience', jwt ? noAudience(rules.endpoint) : OPAQUE);
    const organization = textOf(jwt?.claims.org_id);
    return { user: userId, client: clientId, scopes, ...(organization !== undefined && { organization }) };
  };
}

/** Checks what a JWT says of itself, and returns the key that it must be signed with; undefined if the instance has none of its id. */
async function keyOf({ header, claims }: UnverifiedJwt, rules: TokenRules): Promise<string | undefined> {
  if (header.alg !== 'RS256' || !TYPES.includes(String(header.typ).toLowerCase())) throw new BadToken('kind', NOT_OURS);
  if (claims.iss !== rules.issuer) throw new BadToken('issuer', NOT_OURS);
  const audiences = audiencesOf(claims);
  if (audiences) checkAudience(audiences, rules);
  return rules.jwtKey ?? (await rules.keys.find(textOf(header.kid) ?? ''));
}

/** Checks that a token was made for this endpoint, among others. */
function checkAudience(audiences: readonly string[], { endpoint }: TokenRules): void {
  if (!audiences.some((one) => isAudience(one, endpoint)))
    throw new BadToken('audience', 'The token was made for another server. Sign in to this one.');
}

/** Tells whether a token whose signature is good has expired. */
function isExpired({ exp }: UnverifiedJwt['claims']): boolean {
  return typeof exp === 'number' && exp * 1000 <= Date.now();
}

function noAudience({ url }: Endpoint): string {
  return `The token names no audience, so that it may have been made for another server. The client must ask for one with \`resource=${url}\` (RFC 8707), or whoever runs this server lists it under \`clients\`.`;
}
