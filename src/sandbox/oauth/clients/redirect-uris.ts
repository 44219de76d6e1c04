/** Schemes that a browser would run or read, where it should go to a client. */
const NO_CLIENTS = /^(javascript|data|vbscript|blob|file|about|view-source|ftp|wss?):$/;
const LOOPBACK = /^(127\.0\.0\.1|\[::1\]|localhost)$/;

/** Returns whether an address is one of this machine's own. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.test(hostname);
}

/** Returns why clients can't be answered at an address; null if they can. */
export function redirectUriProblem(text: unknown): string | null {
  if (typeof text !== 'string' || !URL.canParse(text)) return `${JSON.stringify(text)} is no absolute URL`;
  const url = new URL(text);
  if (!/^[!-[\]-~]+$/.test(text)) return `${JSON.stringify(text)} has characters that must be escaped`;
  if (text.includes('#')) return `${text} has a fragment`;
  if (url.username || url.password) return `${url.origin} has a user in front of its host`;
  if (NO_CLIENTS.test(url.protocol)) return `${url.protocol} leads to no client`;
  if (url.protocol === 'http:' && !isLoopback(url)) return `${text} must begin with https, or lead to this machine`;
  return null;
}

/**
 * Returns whether a client may be answered at an address.
 * @param anyPort of this machine: a client that starts on it can't know which will be free (RFC 8252, 7.3)
 */
export function isRedirectUri(uris: readonly string[], given: string, anyPort: boolean): boolean {
  if (redirectUriProblem(given)) return false;
  if (uris.includes(given)) return true;
  return anyPort && uris.some((uri) => withoutPort(uri) === withoutPort(given));
}

function withoutPort(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' || !isLoopback(url)) return text;
  // The port alone: in all else the texts must be the same, letter by letter.
  return text.replace(/^(http:\/\/(?:[\w.-]+|\[[\da-f:.]+\])):\d+(?=[/?]|$)/i, '$1');
}
