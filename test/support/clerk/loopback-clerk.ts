import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it came over the socket: path and query are verbatim. */
export interface ReceivedRequest {
  method: string;
  url: string;
  body: string;
}

type Reply = string | { status: number; body: string };

/** A Clerk that records requests and sends the responses that a test sets, without checking either. */
export interface LoopbackClerk {
  url: string;
  /** Makes the body of a response, or its status and body where the status isn't 200; a promise delays the response. */
  respond(asked: ReceivedRequest): Reply | Promise<Reply>;
  /** Returns the requests that came in since the last call of this. */
  take(): ReceivedRequest[];
  /** The number of requests whose client has neither got a response nor hung up. */
  waiting(): number;
  /** The number of requests that have come in since the start. */
  received(): number;
  /** Resolves when a condition holds; it is checked whenever a request comes in or ends. */
  until(condition: () => boolean): Promise<void>;
  close(): void;
}

/** Starts a Clerk on a free port of the loopback. */
export async function startLoopbackClerk(): Promise<LoopbackClerk> {
  const asked: ReceivedRequest[] = [];
  let [waiting, came] = [0, 0];
  const changes = new EventEmitter();
  const server = createServer(async (request, response) => {
    waiting += 1;
    response.on('close', () => {
      waiting -= 1;
      changes.emit('change');
    });
    const { method = '', url = '' } = request;
    const one = { method, url, body: await text(request) };
    asked.push(one);
    came += 1;
    changes.emit('change');
    const reply = await clerk.respond(one);
    const { status, body } = typeof reply === 'string' ? { status: 200, body: reply } : reply;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  // However busy both ends are, neither comes to a connection that was given up meanwhile.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const clerk: LoopbackClerk = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    respond: () => '{}',
    take: () => asked.splice(0),
    waiting: () => waiting,
    received: () => came,
    until: async (condition) => {
      while (!condition()) await once(changes, 'change');
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return clerk;
}
