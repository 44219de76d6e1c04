import { baseUrl, DEFAULT_API_URL } from '../http/api-url.ts';
import { checkLimit, DEFAULT_TIMEOUT, MAX_TIMEOUT } from '../http/limits.ts';
import { UsageError } from '../shared/errors.ts';
import { parseSecretKey as checkKey } from './secret-key.ts';

/** How to reach Clerk. */
export interface ConnectionOptions {
  secretKey?: string | undefined;
  apiUrl?: string | undefined;
  /** Milliseconds until a call is given up; 30,000 when left out. */
  timeout?: number | undefined;
  /** In place of our transport; queued, retried and bounded as it is. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** The variables that may name a proxy (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); those of the process when left out. */
  proxyEnv?: NodeJS.ProcessEnv | undefined;
}

/** One key at one address: what calls share, so many of them at a time. */
export interface Connection {
  /** Undefined where none is set: tools can be listed all the same. */
  secretKey: string | undefined;
  timeout: number;
  /** The HTTP client, made when first asked for: listing tools should not wait for it. */
  api(): Promise<unknown>;
}

/**
 * A connection that opens nothing before its first call.
 * @throws UsageError for an API URL that isn't safe, and for a key or a timeout that can't be one
 */
export function createConnection(options: ConnectionOptions): Connection {
  const { fetch, proxyEnv, apiUrl = DEFAULT_API_URL } = options;
  baseUrl(apiUrl);
  const secretKey = checkKey(options.secretKey);
  const timeout = checkLimit('timeout', options.timeout ?? DEFAULT_TIMEOUT, MAX_TIMEOUT);
  let api: Promise<unknown> | undefined;
  return {
    secretKey,
    timeout,
    api: async () => {
      if (!secretKey) throw new Error('a call without a key came as far as the connection');
      api ??= import('./client.ts').then((module) => module.createHttpClient({ apiUrl, secretKey, fetch, proxyEnv }));
      return api;
    },
  };
}

/**
 * A connection with a key, for code: what is left out comes from CLERK_SECRET_KEY and CLERK_API_URL.
 * @throws UsageError without a key, and as `createConnection`
 */
export function connect(options: ConnectionOptions, environment = process.env): Connection {
  // A variable that is set to nothing says nothing, as on the command line.
  const { CLERK_SECRET_KEY, CLERK_API_URL } = environment;
  const connection = createConnection({
    ...options,
    secretKey: options.secretKey ?? CLERK_SECRET_KEY,
    apiUrl: options.apiUrl ?? (CLERK_API_URL?.trim() || undefined),
  });
  if (!connection.secretKey) throw new UsageError('No secret key: pass secretKey, or set CLERK_SECRET_KEY.');
  return connection;
}

/** The connections of the clients that were made, so that a toolkit can share one; not on them, where a model's code could read the key. */
const connections = new WeakMap<object, Connection>();

/** Remembers what a client is connected by. */
export function rememberConnection<Client extends object>(client: Client, connection: Connection): Client {
  connections.set(client, connection);
  return client;
}

/**
 * What a client made before is connected by.
 * @throws UsageError for anything else, such as a client of `@clerk/backend`, whose key can't be read
 */
export function connectionOf(client: unknown): Connection {
  const found = typeof client === 'object' && client !== null ? connections.get(client) : undefined;
  if (found) return found;
  throw new UsageError(
    '`client` must be one that createClerkClient of clerk-agent-toolkit/client made (this copy of it). In place of a client of @clerk/backend, pass its `secretKey`.',
  );
}
