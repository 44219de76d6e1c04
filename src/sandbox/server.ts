import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { users } from './endpoints/users/user.ts';
import { handleRequest } from './handle-request.ts';
import type { SandboxState } from './records/state.ts';
import { routes } from './routes.ts';
import { openWorld } from './world/open-world.ts';
import type { WorldOptions } from './world/world-options.ts';

export type { SandboxState } from './records/state.ts';

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT`, without `/v1`. */
  url: string;
  /** The only secret key it accepts; each sandbox has its own. */
  secretKey: string;
  /** A publishable key, which names it as the place to sign in. */
  publishableKey: string;
  /** Every endpoint it implements, as the spec writes them. */
  endpoints: ReadonlySet<string>;
  /** Returns the ids of everybody who is in it now. */
  userIds(): string[];
  /** The live records: read them to see what happened. */
  state: SandboxState;
  /** Stops listening and drops open connections. May be called more than once. */
  close(): Promise<void>;
}

/** Options of a sandbox that runs in our own processes. */
export interface ServerOptions extends WorldOptions {
  /** The port to listen on; any free one by default. */
  port?: number;
  /** The time from which the times of its records count back, in Unix milliseconds; the present by default. */
  now?: number;
}

/**
 * Starts a small in-memory Clerk on 127.0.0.1. It keeps the process alive until it is closed.
 * @throws Error when the port is invalid or can't be listened on, or the world can't be built
 */
export async function startSandbox({ port = 0, now, ...world }: ServerOptions = {}): Promise<Sandbox> {
  // Anything else is the path of a pipe to Node.
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`The port of a sandbox must be a number from 0 to 65535, not ${JSON.stringify(port)}.`);
  }
  const state = await openWorld(world, now);
  const secretKey = `sk_test_sandbox${randomBytes(18).toString('hex').slice(0, 24)}`;
  const server = createServer(async (request, response) => {
    const { status, headers, text } = await handleRequest(state, secretKey, request);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(text);
  });
  // The client ends connections that nobody uses: where both may, in one busy process, a request can meet a closed one.
  server.keepAliveTimeout = 0;
  await listen(server, port);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  state.origin = url;
  return {
    url,
    secretKey,
    publishableKey: `pk_test_${Buffer.from(`${new URL(url).host}$`).toString('base64')}`,
    endpoints: new Set(routes.map(([endpoint]) => endpoint)),
    userIds: () => [...state.all(users).keys()],
    state,
    close: () => close(server),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      `The sandbox can't listen on 127.0.0.1:${port} (${code ?? message}). Give another port, or 0 for any free one.`,
    );
  }
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  // A client in the middle of a request would hold close() up for as long as it likes.
  server.closeAllConnections();
  await closed;
}
