import { randomBytes } from 'node:crypto';
import type { SigningKey } from '../../../src/sandbox/records/signing-key.ts';
import type { OpaqueToken } from '../clerk/answer.ts';
import { CLIENTS, ISSUER, PUBLIC_URL } from '../deployment/deployment.ts';

/** Somebody who signed in with a token of their own. */
export interface Person {
  id: string;
  token: string;
  /** The revisions of the protocol that their client speaks. */
  era: '2025' | '2026';
  /** When the token ends, in milliseconds since 1970: by expiry, or once it is revoked. */
  endsAt?: number;
}

/** The moment at which some people's tokens end, in milliseconds since 1970. */
export interface Ending {
  at: number;
  /** The number of JWTs that expire then, and of opaque tokens that are to be revoked. */
  jwts: number;
  opaque: number;
}

/** Seconds that a token is good for. */
const DAY = 86_400;

/** Makes people, half of whose clients are of each era; the first ones' tokens are those that end. */
export function makePeople(count: number, key: Pick<SigningKey, 'sign'>, ending?: Ending): Person[] {
  const { jwts = 0, opaque = 0, at = 0 } = ending ?? {};
  return Array.from({ length: count }, (_, index): Person => {
    const id = `user_${String(index).padStart(4, '0')}`;
    const era = index % 2 === 0 ? '2026' : '2025';
    const isOpaque = index >= jwts && index < jwts + opaque;
    const expires = index < jwts ? Math.floor(at / 1000) : undefined;
    return {
      id,
      era,
      token: isOpaque ? `oat_${randomBytes(24).toString('base64url')}` : signToken(id, key, expires),
      ...(expires !== undefined && { endsAt: expires * 1000 }),
    };
  });
}

/** Returns the people whose tokens only Clerk can tell about. */
export function withOpaqueTokens(people: readonly Person[]): Person[] {
  return people.filter(({ token }) => token.startsWith('oat_'));
}

/** Returns the tokens that only Clerk can tell about, as it knows them. */
export function opaqueTokens(people: readonly Person[], revoked: boolean): Record<string, OpaqueToken> {
  const known = withOpaqueTokens(people).map(({ id, token }) => [
    token,
    { person: id, client: CLIENTS.opaque, revoked },
  ]);
  return Object.fromEntries(known);
}

/** Signs an OAuth access token. @param exp seconds since 1970 */
function signToken(sub: string, key: Pick<SigningKey, 'sign'>, exp?: number): string {
  const iat = Math.floor(Date.now() / 1000);
  const times = { iat, nbf: iat - 10, exp: exp ?? iat + DAY };
  const jti = `oat_${randomBytes(10).toString('hex')}`;
  const claims = { jti, sub, iss: ISSUER, aud: PUBLIC_URL, client_id: CLIENTS.jwt, scope: 'profile', ...times };
  return key.sign(claims, 'at+jwt');
}
