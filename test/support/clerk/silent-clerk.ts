import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that takes requests and never responds, and reports when they come and when they are given up. */
export interface SilentClerk {
  url: string;
  /** Resolves when a request has come in. */
  received: Promise<void>;
  /** Resolves when the other end has hung up on that request. */
  hungUp: Promise<void>;
  close(): void;
}

/** Starts a server that never responds, on a free port of the loopback. */
export async function startSilentClerk(): Promise<SilentClerk> {
  const server = createServer();
  const request = once(server, 'request').then(([{ socket }]) => socket);
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: request.then(() => {}),
    // Not `once` of node:events, which takes the reset of a connection for a failure.
    hungUp: request.then((socket) => new Promise((resolve) => socket.on('error', () => {}).once('close', resolve))),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
