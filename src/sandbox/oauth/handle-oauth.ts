import type { IncomingMessage } from 'node:http';
import { readBytes } from '../http/read-request-body.ts';
import type { SandboxResponse } from '../http/response.ts';
import { ApiError } from '../records/errors.ts';
import type { SandboxState } from '../records/state.ts';
import { registerClient } from './clients/register-client.ts';
import { decide, showConsent } from './consent/authorize.ts';
import { keys, metadata } from './metadata.ts';
import { OAuthError } from './oauth-error.ts';
import { json, type OAuthHandler, type OAuthRequest } from './oauth-request.ts';
import { introspectToken, revokeToken } from './tokens/revoke-token.ts';
import { giveTokens } from './tokens/token-endpoint.ts';
import { userInfo } from './tokens/user-info.ts';

const MAX_BODY = 64_000;

/** The endpoints, by path and method. The issuer has no path, so that nothing is added to those of its metadata (RFC 8414, 3.1). */
const ENDPOINTS: Record<string, Record<string, OAuthHandler>> = {
  '/.well-known/oauth-authorization-server': { GET: metadata },
  '/.well-known/openid-configuration': { GET: metadata },
  '/.well-known/jwks.json': { GET: keys },
  '/oauth/register': { POST: registerClient },
  '/oauth/authorize': { GET: showConsent, POST: decide },
  '/oauth/token': { POST: giveTokens },
  '/oauth/token/revoke': { POST: revokeToken },
  '/oauth/token_info': { POST: introspectToken },
  '/oauth/userinfo': { GET: userInfo, POST: userInfo },
};

/** Headers that let clients in a browser ask from any origin. Nothing here goes by cookies. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, mcp-protocol-version',
  'access-control-expose-headers': 'www-authenticate',
  'access-control-max-age': '600',
};

/** Answers a request of an OAuth client, or of the browser of the person who signs in. */
export async function handleOAuth(state: SandboxState, request: IncomingMessage): Promise<SandboxResponse> {
  const { method = 'GET', url = '/', headers } = request;
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  // A page of the sandbox's own, which no other origin needs to read.
  const cors = path === '/oauth/authorize' ? {} : CORS;
  if (method === 'OPTIONS') return { status: 204, headers: cors };
  try {
    checkHost(headers.host);
    const body = method === 'GET' || method === 'HEAD' ? '' : (await readBytes(request, MAX_BODY)).toString();
    const handler = findHandler(path, method === 'HEAD' ? 'GET' : method);
    const response = await handler(state, { headers, search, body });
    return { ...response, headers: { ...cors, ...response.headers } };
  } catch (error) {
    const response = errorResponse(error, headers);
    return { ...response, headers: { ...cors, ...response.headers } };
  }
}

/** Refuses a name that somebody else's site has made lead here, with which its pages could read and post ours. */
function checkHost(host = ''): void {
  if (/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)) return;
  throw new OAuthError('invalid_request', 'The sandbox answers to 127.0.0.1 only.', 421);
}

function findHandler(path: string, method: string): OAuthHandler {
  const methods = Object.hasOwn(ENDPOINTS, path) ? ENDPOINTS[path] : undefined;
  if (!methods) {
    const known = Object.keys(ENDPOINTS).join(', ');
    throw new OAuthError('not_found', `The sandbox has no ${path}. It signs in at: ${known}`, 404);
  }
  const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (handler) return handler;
  throw new OAuthError('invalid_request', `${path} takes ${Object.keys(methods).join(' and ')}, not ${method}.`, 405);
}

function errorResponse(error: unknown, { authorization = '' }: OAuthRequest['headers']): SandboxResponse {
  const known =
    error instanceof OAuthError
      ? error
      : error instanceof ApiError
        ? new OAuthError('invalid_request', error.message, error.status)
        : new OAuthError('server_error', String(error), 500);
  const response = json({ error: known.code, error_description: known.message }, known.status);
  if (known.status !== 401) return response;
  // As the client tried to say who it is (RFC 6749, 5.2), or the challenge of a bearer token (RFC 6750, 3).
  const scheme = known.code === 'invalid_client' ? (authorization ? 'Basic' : undefined) : 'Bearer';
  const challenge = scheme === 'Bearer' ? `Bearer error="${known.code}"` : 'Basic realm="Clerk sandbox"';
  return { ...response, headers: { ...response.headers, ...(scheme && { 'www-authenticate': challenge }) } };
}
