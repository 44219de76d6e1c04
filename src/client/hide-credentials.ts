import { mapTexts } from '../runtime/clerk/plain-cause.ts';
import { maskKeys } from '../runtime/result/secrets/key-patterns.ts';
import { ownKeyPattern, replaceOwnKey } from '../runtime/result/secrets/own-key-pattern.ts';

/** Matches a header with a credential, and the name and password in an address. */
const CREDENTIAL = /\b(?:bearer|basic)\s+\S|authorization\b|:\/\/[^/\s]*@/i;

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * Returns the cause of a network error without any text in which there may be a credential: our key, however it is
 * encoded, a proxy's password, or anything that looks like either.
 * @param cause a plain error, without anything but texts and numbers
 */
export function hideCredentials(cause: Error, secretKey: string | undefined, env: NodeJS.ProcessEnv): Error {
  const patterns = [...(secretKey ? [secretKey] : []), ...proxyCredentials(env)].map(ownKeyPattern);
  const isSafe = (text: string) =>
    !CREDENTIAL.test(text) &&
    maskKeys(text) === text &&
    patterns.every((pattern) => replaceOwnKey(text, pattern, '') === text);
  return mapTexts(cause, (text) => (isSafe(text) ? text : ''));
}

/** Returns the passwords of proxies, also as they stand in a header. */
function proxyCredentials(env: NodeJS.ProcessEnv): string[] {
  return PROXIES.flatMap((variable) => {
    const given = env[variable] ?? '';
    const text = given.includes('://') ? given : `http://${given}`;
    if (!URL.canParse(text)) return [];
    const { username, password } = new URL(text);
    if (!password) return [];
    const plain = [username, password].map(decoded);
    return [password, ...plain.slice(1), plain.join(':')];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
