import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { Listening } from '../command-line/http-flags.ts';
import { boundRequests, MOST_HEADERS } from './bound-requests.ts';

/** Bounds of what one client may hold: sizes in bytes, times in milliseconds. */
const BOUNDS = {
  maxHeaderSize: 16_384,
  /** All headers of a request must have come by then. */
  headersTimeout: 10_000,
  /** All of a request must have come by then. */
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  /** Milliseconds between Node's looks for requests that are late. */
  connectionsCheckingInterval: 1_000,
};
const MOST_CONNECTIONS = 2_000;

/** A server that listens. */
export interface Listener {
  server: Server;
  port: number;
}

/**
 * Listens for requests, of a size and in a time that are bounded.
 * @param flag the flag that asks for it, with its value, for errors
 * @throws UsageError for an address that can't be listened on
 */
export async function listen(
  { host, port }: Listening,
  handle: RequestListener,
  flag = `--http ${host ?? ''}:${port}`,
): Promise<Listener> {
  const server = createServer(BOUNDS, boundRequests(handle));
  server.maxConnections = MOST_CONNECTIONS;
  // Node drops those beyond silently: with one more, it can be seen that there were too many.
  server.maxHeadersCount = MOST_HEADERS + 1;
  try {
    server.listen(port, host?.replace(/^\[|\]$/g, ''));
    await once(server, 'listening');
  } catch (error) {
    throw new UsageError(describe(error as NodeJS.ErrnoException, { host, port }, flag));
  }
  return { server, port: (server.address() as AddressInfo).port };
}

function describe({ code, message }: NodeJS.ErrnoException, { host = '', port }: Listening, flag: string): string {
  if (code === 'EADDRINUSE')
    return `${flag}: another program listens on port ${port}. End it, or give another port; 0 is any that is free.`;
  if (code === 'EACCES')
    return `${flag}: this process may not listen on port ${port}. Give a port from 1024 on, with a proxy in front.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${flag}: this machine has no address ${host}. Use 127.0.0.1 for this machine alone, or leave the host out for all of its addresses.`;
  return `${flag} can't be listened on: ${code ?? message}.`;
}
