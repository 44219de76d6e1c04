import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type ClerkMcpHandlerOptions, createClerkMcpHandler } from '../../../src/adapters/http/index.ts';
import { type OAuthTokenOptions, type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { OAUTH_WORLD } from '../sandbox/oauth-client.ts';

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

/** An endpoint over a real socket, and the sandbox in which its people sign in. */
export interface TestEndpoint {
  url: string;
  sandbox: Sandbox;
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

export type EndpointOptions = Partial<ClerkMcpHandlerOptions> & { world?: object; sandbox?: Sandbox };

/** Opens an endpoint for one test, whose world has the people of `OAUTH_WORLD`. */
export async function openTestEndpoint({ world, ...given }: EndpointOptions = {}): Promise<TestEndpoint> {
  const sandbox = given.sandbox ?? (await startSandbox({ world: { ...OAUTH_WORLD, ...world } }));
  const notices: string[] = [];
  const server = createServer((request, response) => handler.node(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  const { secretKey, publishableKey, url: apiUrl } = sandbox;
  const handler = createClerkMcpHandler({
    url,
    publishableKey,
    secretKey,
    access: ACCESS,
    notice: (line) => notices.push(line),
    ...given,
    toolkit: { apiUrl, ...given.toolkit },
  });
  onTestFinished(async () => {
    await handler.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (!given.sandbox) await sandbox.close();
  });
  return {
    url,
    sandbox,
    handler,
    notices,
    token: (options) => {
      const asked = typeof options === 'string' ? { userId: options } : options;
      const isJwt = asked.format !== 'opaque';
      return sandbox.oauthToken({ ...(isJwt && { format: 'jwt', audience: url }), ...asked });
    },
    send: (token, init) => send(url, token, init),
  };
}

const PING = { jsonrpc: '2.0', id: 1, method: 'ping' };

/** Sends a request to an endpoint. */
export async function send(url: string, token: string | undefined, init: SentRequest = {}): Promise<Sent> {
  const { method = 'POST', path = '', body = PING } = init;
  const response = await fetch(url + path, {
    method,
    headers: {
      accept: 'application/json, text/event-stream',
      ...(method === 'POST' && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...init.headers,
    },
    ...(method === 'POST' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
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
