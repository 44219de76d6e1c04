/** Made-up tokens, so that the example runs offline. */
const TOKENS: ReadonlyMap<string, string> = new Map([
  ['token-of-mira', 'user_123'],
  ['token-of-ada', 'user_2abc'],
]);

/**
 * The user who sent a request; undefined when that can't be told.
 *
 * In real life this is where `verifyToken` of `@clerk/backend` goes, or, behind Clerk's middleware, `auth()`: return the
 * `sub` of a token that is found good, and undefined for any other.
 */
export async function signedIn(request: Request): Promise<string | undefined> {
  const [, token = ''] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return TOKENS.get(token);
}
