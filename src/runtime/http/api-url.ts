import { UsageError } from '../shared/errors.ts';

/** Address of Clerk's Backend API. */
export const DEFAULT_API_URL = 'https://api.clerk.com';

/**
 * Turns the URL that a person gave into the base of every request, `…/v1` without a trailing slash.
 * @throws UsageError unless it is https, or http on loopback: a key must not travel in the clear.
 */
export function baseUrl(apiUrl: string): string {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  const loopback = url !== undefined && isLoopback(url.hostname);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
  if (!url || !safe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError(
      'The API URL must be https://host (http only on localhost), without credentials, query or fragment.',
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}/v1`;
}

/** Returns true for a URL's host that is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
