import type { IncomingHttpHeaders } from 'node:http';
import type { SandboxResponse } from '../http/response.ts';
import type { SandboxState } from '../records/state.ts';
import { OAuthError } from './oauth-error.ts';

/** A request as the endpoints of OAuth get it. */
export interface OAuthRequest {
  headers: IncomingHttpHeaders;
  /** The query as it was sent, without the question mark. */
  search: string;
  body: string;
}

/** Answers a request. Throws an OAuthError for an error. */
export type OAuthHandler = (state: SandboxState, request: OAuthRequest) => SandboxResponse | Promise<SandboxResponse>;

/**
 * Returns the fields of a form that was sent.
 * @throws OAuthError when the body is something else
 */
export function readForm({ headers, body }: OAuthRequest): URLSearchParams {
  const type = headers['content-type'] ?? '';
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return new URLSearchParams(body);
  throw new OAuthError('invalid_request', 'Send a form: Content-Type application/x-www-form-urlencoded.');
}

/**
 * Returns a parameter; undefined where there is none, or an empty one.
 * @throws OAuthError for one that was sent twice (RFC 6749, 3.1)
 */
export function readOne(parameters: URLSearchParams, name: string, code = 'invalid_request'): string | undefined {
  const [value, ...more] = parameters.getAll(name);
  if (more.length > 0) throw new OAuthError(code, `Send ${name} once.`);
  return value || undefined;
}

/** Returns a response that nothing keeps. */
export function json(body: object, status = 200): SandboxResponse {
  return { status, headers: { 'cache-control': 'no-store' }, text: JSON.stringify(body) };
}
