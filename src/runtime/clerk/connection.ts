import { baseUrl, DEFAULT_API_URL, isLoopback } from '../http/api-url.ts';
import { checkLimit, DEFAULT_TIMEOUT, MAX_RATE, MAX_TIMEOUT } from '../http/limits.ts';
import { UsageError } from '../shared/errors.ts';
import { fingerprint } from '../shared/fingerprint.ts';
import type { Store } from '../store/store.ts';
import { type Instance, instanceOf, parseSecretKey } from './secret-key.ts';

/** Address and key of Clerk's API, and the way there. */
export interface ConnectionOptions {
  secretKey?: string | undefined;
  apiUrl?: string | undefined;
  /** Milliseconds until a call is given up; 30,000 when left out. */
  timeout?: number | undefined;
  /** Replaces our transport; queued, retried and bounded as that is. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Environment variables that may name a proxy (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); those of the process when left out. */
  proxyEnv?: NodeJS.ProcessEnv | undefined;
  /** Learns of every request, as part of the call that makes it, before it waits for its turn. */
  onRequest?: (() => void) | undefined;
  /** Most requests under way at a time; 10 when left out. */
  inFlight?: number | undefined;
  /** Most requests in any second, of all connections with this key; unbounded when left out. */
  rate?: number | undefined;
  /** Shares that bound, and the pauses that Clerk asks for, with all processes that have it. */
  store?: Store | undefined;
}

/** One key at one address, shared by calls, so many of which run at a time. */
export interface Connection {
  /** Undefined where none is set; tools can be listed all the same. */
  secretKey: string | undefined;
  /** The instance that the key opens. */
  instance: Instance;
  timeout: number;
  /** The key and its address as one opaque text. */
  id: string;
  /** Returns the HTTP client, which is created on first use: listing tools should not wait for it. */
  api(): Promise<unknown>;
}

/**
 * Creates a connection, which opens nothing before its first call.
 * @throws UsageError for an API URL that isn't safe, and for a key or a timeout that can't be one
 */
export function createConnection(options: ConnectionOptions): Connection {
  const { fetch, proxyEnv, onRequest, apiUrl = DEFAULT_API_URL, rate, store, inFlight } = options;
  baseUrl(apiUrl);
  const secretKey = parseSecretKey(options.secretKey);
  const timeout = checkLimit('timeout', options.timeout ?? DEFAULT_TIMEOUT, MAX_TIMEOUT);
  let api: Promise<unknown> | undefined;
  const opened = instanceOf(secretKey);
  const perSecond = rate === undefined ? undefined : checkLimit('rate', Math.floor(rate), MAX_RATE);
  const id = fingerprint([secretKey ?? null, apiUrl]);
  // A sandbox is on this machine: anywhere else its key may be exchanged for another on the way.
  const isElsewhere = opened === 'sandbox' && !isLoopback(new URL(apiUrl).hostname);
  return {
    secretKey,
    instance: isElsewhere ? 'unknown' : opened,
    timeout,
    id,
    api: async () => {
      if (!secretKey) throw new Error('a call without a key came as far as the connection');
      api ??= import('./client.ts').then((module) =>
        module.createHttpClient({
          apiUrl,
          secretKey,
          fetch,
          proxyEnv,
          onRequest,
          inFlight,
          pace: { id, perSecond, store },
        }),
      );
      return api;
    },
  };
}

/**
 * Creates a connection with a key, for code: what is left out comes from CLERK_SECRET_KEY and CLERK_API_URL.
 * @throws UsageError without a key, and as `createConnection`
 */
export function connect(options: ConnectionOptions, environment = process.env): Connection {
  // A variable that is set to nothing counts as unset, as on the command line.
  const { CLERK_SECRET_KEY, CLERK_API_URL } = environment;
  const connection = createConnection({
    ...options,
    secretKey: options.secretKey ?? CLERK_SECRET_KEY,
    apiUrl: options.apiUrl ?? (CLERK_API_URL?.trim() || undefined),
  });
  if (!connection.secretKey) throw new UsageError('No secret key: pass secretKey, or set CLERK_SECRET_KEY.');
  return connection;
}

/** Connections by client, so that a toolkit can share one; not on the client, where a model's code could read the key. */
const connections = new WeakMap<object, Connection>();

/** Remembers the connection of a client. */
export function rememberConnection<Client extends object>(client: Client, connection: Connection): Client {
  connections.set(client, connection);
  return client;
}

/**
 * Returns the connection of a client that was created before.
 * @throws UsageError for anything else, such as a client of `@clerk/backend`, whose key can't be read
 */
export function connectionOf(client: unknown): Connection {
  const found = typeof client === 'object' && client !== null ? connections.get(client) : undefined;
  if (found) return found;
  throw new UsageError(
    '`client` must come from createClerkClient of clerk-agent-toolkit/client (this copy of it). In place of a client of @clerk/backend, pass its `secretKey`.',
  );
}
