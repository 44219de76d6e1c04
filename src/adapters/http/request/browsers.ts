import type { Endpoint } from '../options/endpoint.ts';

/** Hosts of programs on the person's own machine, such as the MCP Inspector. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
/** The headers that clients send, in any revision of the protocol. */
const SENT = /^(?:authorization|content-type|accept|last-event-id|traceparent|tracestate|mcp-[\w-]{1,64})$/i;
const EXPOSED = 'WWW-Authenticate, Mcp-Session-Id, MCP-Protocol-Version, Retry-After';
/** Seconds for which a browser need not ask again. */
const MAX_AGE = 600;

/** Pages that may call the endpoint from a browser, and the names under which it may be called at all. */
export interface BrowserOptions {
  endpoint: Endpoint;
  /** Origins of pages beside the endpoint's own and those of this machine; `*` for any. */
  origins: readonly string[];
}

/**
 * Tells whether a request was meant for this endpoint: a page elsewhere may have its own name point here (DNS rebinding), and
 * its requests then name that host.
 */
export function isForUs(request: Request, { endpoint }: BrowserOptions): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  if (name === endpoint.hostname) return true;
  return LOCAL.includes(endpoint.hostname) && LOCAL.includes(name);
}

/** Tells whether the page that a request comes from may make it; what is no browser names none. */
export function mayCall(origin: string | null, { endpoint, origins }: BrowserOptions): boolean {
  if (origin === null || origins.includes('*') || origins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return origin === new URL(endpoint.url).origin || LOCAL.includes(new URL(origin).hostname);
}

/** Answers what a browser asks before it lets a page call. */
export function preflight(request: Request): Response {
  const wanted = request.headers.get('access-control-request-headers')?.split(',') ?? [];
  const allowed = wanted.map((name) => name.trim()).filter((name) => SENT.test(name));
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, DELETE',
      'Access-Control-Allow-Headers': allowed.join(', '),
      'Access-Control-Max-Age': String(MAX_AGE),
    },
  });
}

/** Returns a response with the headers that let a page read it. Anything but a token, which pages must have themselves, is no secret. */
export function readableBy(origin: string | null, response: Response): Response {
  const headers = new Headers(response.headers);
  headers.append('Vary', 'Origin');
  if (origin !== null) {
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', EXPOSED);
  }
  return new Response(response.body, { status: response.status, headers });
}
