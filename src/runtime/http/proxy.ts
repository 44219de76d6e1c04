import type { Dispatcher, Pool as PoolType } from 'undici';
import { isLoopback } from './api-url.ts';
import { errorCodeOf, TransportError } from './transport-error.ts';
import { Agent, EnvHttpProxyAgent, Pool } from './undici.ts';

/** Options that switch off undici's timeouts: the call's own covers everything, and may be longer. */
const NO_TIMEOUTS = { headersTimeout: 0, bodyTimeout: 0 };

/** Milliseconds for a proxy to open a tunnel: as long as undici gives a connection. */
const TUNNEL_TIMEOUT = 10_000;

/**
 * Creates the connections to an origin: through the proxy of HTTPS_PROXY (or HTTP_PROXY), unless NO_PROXY names the host. Plain
 * http is for this machine alone: it takes HTTP_PROXY only if that is here too, or the key would leave in the clear.
 * @throws TransportError PROXY_ADDRESS for a variable that names no HTTP proxy
 */
export function createDispatcher(origin: string, env: NodeJS.ProcessEnv): Dispatcher {
  const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
  const httpsProxy = env.https_proxy || env.HTTPS_PROXY || httpProxy;
  const given = origin.startsWith('https:') ? httpsProxy : isLocal(httpProxy) ? httpProxy : '';
  if (given === '') return new Agent(NO_TIMEOUTS);
  const noProxy = withSubdomains(env.no_proxy || env.NO_PROXY || '');
  const proxy = proxyAddress(given);
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

/** Lets `clerk.com` mean `api.clerk.com` too, as it does to curl; undici wants a dot for that. */
function withSubdomains(noProxy: string): string {
  const entries = noProxy.split(/[,\s]+/).filter(Boolean);
  return entries.flatMap((entry) => (/^[.*]/.test(entry) ? entry : [entry, `.${entry}`])).join(',');
}

function isLocal(given: string): boolean {
  const text = withScheme(given);
  return URL.canParse(text) && isLoopback(new URL(text).hostname);
}

/** Lets `proxy.example:3128` mean http, as it does to curl. */
function withScheme(given: string): string {
  return given.includes('://') ? given : `http://${given}`;
}

function proxyAddress(given: string): string {
  const text = withScheme(given);
  const { protocol } = URL.canParse(text) ? new URL(text) : { protocol: '' };
  if (protocol !== 'http:' && protocol !== 'https:') throw new TransportError('PROXY_ADDRESS');
  return text;
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
