import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type ClerkMcpHandlerOptions, createClerkMcpHandler } from '../../../src/adapters/http/index.ts';
import { oauthApplications } from '../../../src/sandbox/endpoints/machines/oauth-applications.ts';
import type { OAuthTokenOptions } from '../../../src/sandbox/index.ts';
import { startWatchedClerk, type WatchedClerk } from './watched-clerk.ts';

/** Rules under which Mira works with Acme's tools, Theo with his own record, and nobody else with anything. */
export const ACCESS = {
  rules: [
    {
      name: 'admins',
      who: { organization: 'org_acme', role: 'org:admin' },
      tools: ['default'],
      confirm: 'always' as const,
    },
    { name: 'self', who: { user: 'user_theo' }, pin: 'user' as const, confirm: 'always' as const },
  ],
};

/** An endpoint over a real socket, and the Clerk in which its people sign in. */
export interface TestEndpoint {
  url: string;
  clerk: WatchedClerk;
  handler: ReturnType<typeof createClerkMcpHandler>;
  /** Every line that a person would have been shown. */
  notices: string[];
  /** Makes a token for this endpoint, of the first client of the world unless told otherwise. */
  token(options: string | OAuthTokenOptions): string;
  /** Sends a request as any HTTP client does. */
  send(token: string | undefined, init?: SentRequest): Promise<Sent>;
}

/** A request, of which all but the headers has a default: a POST of a ping. */
export interface SentRequest {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A response, with its body as text and as what the protocol says in it. */
export interface Sent {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into bodies of many shapes, and says what it expects
  body: any;
}

export type EndpointOptions = Partial<Omit<ClerkMcpHandlerOptions, 'access'>> & {
  access?: ClerkMcpHandlerOptions['access'] | ((clerk: WatchedClerk) => ClerkMcpHandlerOptions['access']);
  world?: object;
  clerk?: WatchedClerk;
};

/** Opens an endpoint for one test, whose world has the people of `OAUTH_WORLD`. */
export async function openTestEndpoint({
  world,
  access = ACCESS,
  clerk: shared,
  ...given
}: EndpointOptions = {}): Promise<TestEndpoint> {
  const clerk = shared ?? (await startWatchedClerk(world));
  const notices: string[] = [];
  const server = createServer((request, response) => handler.node(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  const { secretKey, publishableKey, apiUrl } = clerk;
  const handler = createClerkMcpHandler({
    url,
    publishableKey,
    secretKey,
    access: typeof access === 'function' ? access(clerk) : access,
    notice: (line) => notices.push(line),
    ...given,
    toolkit: { apiUrl, ...given.toolkit },
  });
  onTestFinished(async () => {
    await handler.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (!shared) await clerk.close();
  });
  return {
    url,
    clerk,
    handler,
    notices,
    token: (options) => {
      const asked = typeof options === 'string' ? { userId: options } : options;
      return clerk.oauthToken({ ...(asked.format !== 'opaque' && { format: 'jwt', audience: url }), ...asked });
    },
    send: (token, init) => send(url, token, init),
  };
}

/** Returns the client id of an application, which Clerk makes up. */
export function clientIdOf({ state }: WatchedClerk, id: string): string {
  return state.get(oauthApplications, id).client_id;
}

const PING = { jsonrpc: '2.0', id: 1, method: 'ping' };

/**
 * Sends a request to an endpoint.
 * @param answer what answers it, where that is no address
 */
export async function send(
  url: string,
  token: string | undefined,
  init: SentRequest = {},
  answer: (request: Request) => Promise<Response> = fetch,
): Promise<Sent> {
  const { method = 'POST', path = '', body = PING } = init;
  const request = new Request(url + path, {
    method,
    headers: {
      accept: 'application/json, text/event-stream',
      ...(method === 'POST' && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...init.headers,
    },
    ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const response = await answer(request);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

/** Parses a body: JSON, or the last message of a stream. */
function parse(text: string): unknown {
  const last = [...text.matchAll(/^data: (.+)$/gm)].at(-1)?.[1] ?? text;
  try {
    return JSON.parse(last);
  } catch {
    return undefined;
  }
}
