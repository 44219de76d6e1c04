import type { Dispatcher, Pool as PoolType } from 'undici';
import { hostsWithoutProxy, proxyAddress } from './proxy-address.ts';
import { errorCodeOf, TransportError } from './transport-error.ts';
import { Agent, EnvHttpProxyAgent, Pool } from './undici.ts';

/** Options that switch off undici's timeouts: the call's own covers everything, and may be longer. */
const NO_TIMEOUTS = { headersTimeout: 0, bodyTimeout: 0 };

/** Milliseconds for a proxy to open a tunnel: as long as undici gives a connection. */
const TUNNEL_TIMEOUT = 10_000;

/**
 * Creates the connections to an origin: through the proxy of HTTPS_PROXY (or HTTP_PROXY), unless NO_PROXY names the host.
 * @throws TransportError PROXY_ADDRESS for a variable that names no HTTP proxy
 */
export function createDispatcher(origin: string, env: NodeJS.ProcessEnv): Dispatcher {
  const proxy = proxyAddress(origin, env);
  if (proxy === '') return new Agent(NO_TIMEOUTS);
  // undici wants a dot where a name means those below it too.
  const noProxy = hostsWithoutProxy(env).join(',');
  const options = { ...NO_TIMEOUTS, httpProxy: proxy, httpsProxy: proxy, noProxy };
  // Without this, undici waits five minutes for a proxy that takes the connection and says nothing.
  const clientFactory = (url: URL, rest: object) =>
    failOnDroppedTunnel(new Pool(url, { ...rest, headersTimeout: TUNNEL_TIMEOUT }));
  return withoutWarning('UNDICI-EHPA', () => new EnvHttpProxyAgent({ ...options, clientFactory } as object));
}

/**
 * Makes an error of a tunnel that the proxy drops. As `UND_ERR_SOCKET` it would be none to undici, which would open the
 * next one at once, and go on after the call is over.
 */
function failOnDroppedTunnel(pool: PoolType): PoolType {
  const connect = pool.connect.bind(pool) as (options: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
  const open = (options: Dispatcher.ConnectOptions) =>
    connect(options).catch((cause) => {
      throw errorCodeOf(cause) === 'UND_ERR_SOCKET' ? new TransportError('PROXY_DROPPED', { cause }) : cause;
    });
  return Object.assign(pool, { connect: open });
}

/** Suppresses one warning while something is made; every other is let through. */
function withoutWarning<T>(code: string, make: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: [{ code?: string }?]) => {
    if (rest[0]?.code !== code) Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof emitWarning;
  try {
    return make();
  } finally {
    process.emitWarning = emitWarning;
  }
}
