import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it came over the socket. */
export interface Recorded {
  method: string;
  /** Path and query, to the letter. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The body as it came, for one that is no text; a request that a test made up may lack it. */
  bytes?: Buffer;
}

/** A Clerk that answers every request with an empty object and keeps what it was asked. */
export interface RecordingClerk {
  url: string;
  /** What came in since the last time this was asked. */
  take(): Recorded[];
  close(): void;
}

/** Starts it on a free port of the loopback. */
export async function startRecordingClerk(): Promise<RecordingClerk> {
  const recorded: Recorded[] = [];
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
