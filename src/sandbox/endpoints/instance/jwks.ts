import { randomBytes } from 'node:crypto';
import type { Route } from '../../http/router.ts';
import type { SandboxState } from '../../records/state.ts';
import { SECOND } from '../../records/time.ts';

/** The endpoint for the keys that verify what the instance signs. */
export const jwksRoutes: Route[] = [['GET /jwks', ({ signingKey }) => ({ keys: [signingKey.jwk] })]];

/**
 * Signs a JWT of the instance: these claims and those that all have.
 * @param lifetime in seconds from now; below zero, it was signed a minute before it expired
 * @param type `typ` of the header
 */
export function signJwt(
  { signingKey, origin: iss }: SandboxState,
  claims: object,
  lifetime: number,
  type = 'JWT',
): string {
  const now = Math.floor(Date.now() / SECOND);
  const exp = now + lifetime;
  const iat = lifetime > 0 ? now : exp - 60;
  const jti = randomBytes(10).toString('hex');
  return signingKey.sign({ jti, ...claims, iss, iat, nbf: iat - 10, exp }, type);
}
