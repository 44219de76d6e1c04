import type { Endpoint } from '../options/endpoint.ts';

/** Error codes of RFC 6750, section 3.1. */
export type TokenError = 'invalid_request' | 'invalid_token' | 'insufficient_scope';

/** A challenge to sign in, or to sign in again with more scopes. */
export interface Challenge {
  error?: TokenError | undefined;
  scopes?: readonly string[] | undefined;
}

/** Refuses a request that no token lets through, and tells where to sign in (RFC 9728, section 5.1). */
export function challenge(
  status: 400 | 401 | 403,
  message: string,
  endpoint: Endpoint,
  given: Challenge = {},
): Response {
  const { error, scopes = [] } = given;
  const values = Object.entries({
    error,
    error_description: error && message,
    scope: scopes.length > 0 ? scopes.join(' ') : undefined,
    resource_metadata: endpoint.metadataUrl,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value.replaceAll(/["\\]/g, '')}"`]));
  return refuse(status, message, { 'WWW-Authenticate': `Bearer ${values.join(', ')}` });
}

/** Refuses a request with words, in the form of the protocol's errors. */
export function refuse(status: number, message: string, headers: Record<string, string> = {}): Response {
  // No request of the protocol was read: JSON-RPC 2.0, section 5, has null for its id then.
  const body = { jsonrpc: '2.0', error: { code: -32_000, message }, id: null };
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
