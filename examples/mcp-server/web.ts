import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

type Handler = (request: Request) => Promise<Response>;

/** Adapts a handler of web requests to `node:http`. (`@modelcontextprotocol/node` has such an adapter, too.) */
export function toNodeHandler(
  handler: Handler,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const disconnected = new AbortController();
    outgoing.on('close', () => disconnected.abort());
    try {
      const response = await handler(toRequest(incoming, disconnected.signal));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers.entries()));
      if (!response.body) return void outgoing.end();
      const body = Readable.fromWeb(response.body as ReadableStream);
      body.on('error', () => outgoing.destroy());
      outgoing.on('close', () => body.destroy());
      body.pipe(outgoing);
    } catch (error) {
      console.error(error);
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    }
  };
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    ),
    signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream as BodyInit, duplex: 'half' }),
  } as RequestInit);
}
