import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { matchRoute } from './http/router.ts';
import { ApiError, apiError } from './records/errors.ts';
import type { SandboxState } from './records/state.ts';
import { routes } from './routes.ts';

const MAX_BODY = 1_000_000;

/** The status and the JSON body that the server sends. */
export interface SandboxResponse {
  status: number;
  body: unknown;
}

/** Runs the handler of a request's route, and turns what it throws into Clerk's error body. Never throws. */
export async function handleRequest(
  state: SandboxState,
  secretKey: string,
  request: IncomingMessage,
): Promise<SandboxResponse> {
  try {
    const { method = 'GET', url = '/', headers } = request;
    checkKey(headers.authorization, secretKey);
    const [path = '', search = ''] = url.split(/\?(.*)/s);
    const match = path.startsWith('/v1/') ? matchRoute(routes, method, path.slice(3)) : null;
    if (!match) throw apiError(501, 'not_in_sandbox', 'not implemented', `The sandbox has no ${method} ${path}.`);
    const body = method === 'GET' ? {} : await readJson(request);
    return {
      status: 200,
      body: match.handler(state, { path: match.path, query: new URLSearchParams(search), body }),
    };
  } catch (error) {
    const known = error instanceof ApiError ? error : apiError(500, 'internal_clerk_error', String(error));
    return { status: known.status, body: { errors: known.errors, clerk_trace_id: randomBytes(16).toString('hex') } };
  }
}

function checkKey(header: string | undefined, secretKey: string): void {
  const key = header?.match(/^Bearer (\S+)$/i)?.[1];
  if (key === undefined) {
    const long = 'Send the secret key as Authorization: Bearer <key>.';
    throw apiError(401, 'authorization_header_format_invalid', 'Invalid Authorization header format', long);
  }
  if (key !== secretKey) throw apiError(401, 'clerk_key_invalid', 'The secret key is not the one of this sandbox.');
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end all the same: leaving the loop would cut the connection before the response.
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  if (size > MAX_BODY) {
    throw apiError(413, 'request_body_too_large', 'Request body too large', `At most ${MAX_BODY} bytes.`);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw apiError(400, 'request_body_invalid', 'Request body invalid', 'The body is not JSON.');
  }
}
