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
  /** When the token ends, if it does: not before `from` and for certain `by`, in milliseconds since 1970. */
  ending?: { from: number; by: number };
}

type Signer = Pick<SigningKey, 'sign'>;

/** Seconds that a token is good for. */
const DAY = 86_400;
/** Milliseconds for which an expired token may still be taken: verifying allows for clocks that differ by 5 s, and counts whole seconds. */
const LENIENCE = 7_000;

/**
 * Makes people, half of whose clients are of each era.
 * @param opaque the number of those whose tokens only Clerk can tell about; all others' are JWTs
 */
export function makePeople(count: number, key: Signer, opaque: number): Person[] {
  return Array.from({ length: count }, (_, index): Person => {
    const id = `user_${String(index).padStart(4, '0')}`;
    const era = index % 2 === 0 ? '2026' : '2025';
    const token = index < opaque ? `oat_${randomBytes(24).toString('base64url')}` : signToken(id, key, inSeconds(DAY));
    return { id, era, token };
  });
}

/** Gives somebody a token that expires after so many seconds. */
export function expireIn(person: Person, seconds: number, key: Signer): void {
  const exp = inSeconds(seconds);
  person.token = signToken(person.id, key, exp);
  person.ending = { from: exp * 1000 - LENIENCE, by: exp * 1000 + LENIENCE };
}

/** Tells whether somebody's token is one that only Clerk can tell about. */
export function isOpaque({ token }: Person): boolean {
  return token.startsWith('oat_');
}

/** Returns the tokens that only Clerk can tell about, as it knows them. */
export function opaqueTokens(people: readonly Person[], revoked: boolean): Record<string, OpaqueToken> {
  const known = people
    .filter(isOpaque)
    .map(({ id, token }) => [token, { person: id, client: CLIENTS.opaque, revoked }] as const);
  return Object.fromEntries(known);
}

/** Signs an OAuth access token. @param exp seconds since 1970 */
function signToken(sub: string, key: Signer, exp: number): string {
  const iat = inSeconds(0);
  const jti = `oat_${randomBytes(10).toString('hex')}`;
  const times = { iat, nbf: iat - 10, exp };
  const claims = { jti, sub, iss: ISSUER, aud: PUBLIC_URL, client_id: CLIENTS.jwt, scope: 'profile', ...times };
  return key.sign(claims, 'at+jwt');
}

/** Returns the time in so many seconds, in seconds since 1970. */
function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}
