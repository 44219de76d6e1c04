import { once } from 'node:events';
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
  close(): void;
}

/** Starts it on a free port of the loopback. */
export async function startLoopbackClerk(): Promise<LoopbackClerk> {
  const asked: Asked[] = [];
  let waiting = 0;
  const server = createServer(async (request, response) => {
    waiting += 1;
    response.on('close', () => {
      waiting -= 1;
    });
    const { method = '', url = '' } = request;
    const one = { method, url, body: await text(request) };
    asked.push(one);
    const reply = await clerk.answer(one);
    const { status, body } = typeof reply === 'string' ? { status: 200, body: reply } : reply;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  // A test that keeps both ends busy must not come to a connection that was given up meanwhile.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const clerk: LoopbackClerk = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: () => '{}',
    take: () => asked.splice(0),
    waiting: () => waiting,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return clerk;
}
