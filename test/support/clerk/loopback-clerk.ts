import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it came over the socket: path and query to the letter. */
export interface Asked {
  method: string;
  url: string;
  body: string;
}

type Reply = string | { status: number; body: string };

/** A Clerk that keeps what it was asked and answers what a test wants, without looking at either. */
export interface LoopbackClerk {
  url: string;
  /** The JSON of the next answers, with a status where it isn't 200; a promise of it keeps them waiting. */
  answer(asked: Asked): Reply | Promise<Reply>;
  /** What came in since the last time this was asked. */
  take(): Asked[];
  /** Requests whose client has neither got an answer nor hung up. */
  waiting(): number;
  /** Requests that have come in from the start. */
  came(): number;
  /** Resolves when a condition holds that a request which comes or ends can bring about. */
  until(condition: () => boolean): Promise<void>;
  close(): void;
}

/** Starts it on a free port of the loopback. */
export async function startLoopbackClerk(): Promise<LoopbackClerk> {
  const asked: Asked[] = [];
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
    const reply = await clerk.answer(one);
    const { status, body } = typeof reply === 'string' ? { status: 200, body: reply } : reply;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  // However busy both ends are, neither comes to a connection that was given up meanwhile.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const clerk: LoopbackClerk = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: () => '{}',
    take: () => asked.splice(0),
    waiting: () => waiting,
    came: () => came,
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
