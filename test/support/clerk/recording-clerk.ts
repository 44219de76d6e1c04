import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it came over the socket. */
export interface RecordedRequest {
  method: string;
  /** Path and query, verbatim. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The raw bytes of the body, for one that isn't text; a request that a test made up may lack them. */
  bytes?: Buffer;
  /** When it came, in milliseconds by `performance.now()`, where that was looked at. */
  at?: number;
}

/** A Clerk that answers every request with an empty object, and records it. */
export interface RecordingClerk {
  url: string;
  /** Returns the requests that came in since the last call of this. */
  take(): RecordedRequest[];
  close(): void;
}

/** Starts a recording Clerk on a free port of the loopback. */
export async function startRecordingClerk(): Promise<RecordingClerk> {
  const recorded: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const bytes = await buffer(request);
    recorded.push({ method, url, headers, bytes, body: bytes.toString() });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => recorded.splice(0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
