import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readRequestBody } from './http/read-request-body.ts';
import type { SandboxResponse } from './http/response.ts';
import { createRouter, type Router } from './http/router.ts';
import { ApiError, apiError } from './records/errors.ts';
import type { SandboxState } from './records/state.ts';
import { routes } from './routes.ts';

/** The endpoints for tokens. SDKs of Clerk's send their requests without the version in the path. */
const TOKEN_PATHS = /^(?:\/v1)?\/(api_keys|m2m_tokens|oauth_applications\/access_tokens)\b/;
/** Paths that OAuth clients and browsers ask for, without the secret key. */
const OAUTH_PATHS = /^\/(oauth|\.well-known)\//;
let router: Router | undefined;

/** Runs the handler of a request's route, and turns what it throws into Clerk's error body. Never throws. */
export async function handleRequest(
  state: SandboxState,
  secretKey: string,
  request: IncomingMessage,
): Promise<SandboxResponse> {
  try {
    const { method = 'GET', url = '/', headers } = request;
    if (OAUTH_PATHS.test(url)) {
      // Most sandboxes sign nobody in, and start sooner without it.
      const { handleOAuth } = await import('./oauth/handle-oauth.ts');
      return await handleOAuth(state, request);
    }
    checkKey(headers.authorization, secretKey);
    const [path = '', search = ''] = url.split(/\?(.*)/s);
    router ??= createRouter(routes);
    const versioned = path.startsWith('/v1/');
    const match = versioned || TOKEN_PATHS.test(path) ? router(method, versioned ? path.slice(3) : path) : null;
    if (!match) throw apiError(501, 'not_in_sandbox', `The sandbox has no ${method} ${path}.`);
    const [, handler, status] = match.route;
    const given = method === 'GET' ? {} : await readRequestBody(request);
    const body = handler(state, { path: match.path, query: new URLSearchParams(search), body: given });
    return { status: status ?? (body === undefined ? 204 : 200), text: JSON.stringify(body) };
  } catch (error) {
    const known = error instanceof ApiError ? error : apiError(500, 'internal_clerk_error', String(error));
    // The endpoints for tokens say 400 where the rest of the API says 422.
    const status = known.status === 422 && TOKEN_PATHS.test(request.url ?? '') ? 400 : known.status;
    const body = { errors: known.errors, clerk_trace_id: randomBytes(16).toString('hex') };
    return { status, text: JSON.stringify(body) };
  }
}

function checkKey(header: string | undefined, secretKey: string): void {
  const key = header?.match(/^Bearer (\S+)$/i)?.[1];
  if (key === undefined) {
    throw apiError(401, 'authorization_header_format_invalid', 'Send the secret key as Authorization: Bearer <key>.');
  }
  if (key !== secretKey) throw apiError(401, 'clerk_key_invalid', 'The secret key is not the one of this sandbox.');
}
