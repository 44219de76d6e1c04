/** Made-up tokens, so that the example runs offline. */
const TOKENS: ReadonlyMap<string, string> = new Map([
  ['token-of-mira', 'user_38fYichBv3K7vAoKKzJoUF06m6x'],
  ['token-of-ada', 'user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu'],
]);

/**
 * Returns the id of the user who sent a request; undefined when the request doesn't prove it.
 *
 * In a real server this calls `verifyToken` of `@clerk/backend` or, behind Clerk's middleware, `auth()`: return the `sub`
 * of a valid token, and undefined for any other.
 */
export async function authenticate(request: Request): Promise<string | undefined> {
  const [, token = ''] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return TOKENS.get(token);
}
