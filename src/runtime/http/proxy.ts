import type { Dispatcher, Pool as PoolType } from 'undici';
import { isLoopback } from './api-url.ts';
import { errorCodeOf, TransportError } from './transport-error.ts';
import { Agent, EnvHttpProxyAgent, Pool } from './undici.ts';

/** No clock of undici's: the call's own timeout covers everything, and may be longer. */
const UNTIMED = { headersTimeout: 0, bodyTimeout: 0 };

/** Milliseconds for a proxy to open a tunnel: as long as undici gives a connection. */
const TUNNEL_TIMEOUT = 10_000;

/**
 * The connections to an origin: through the proxy of HTTPS_PROXY (or HTTP_PROXY), unless NO_PROXY names the host. Plain
 * http is for this machine alone: it takes HTTP_PROXY if that is here too, or the key would leave in the clear.
 * @throws Fault PROXY_ADDRESS for a variable that names no HTTP proxy
 */
export function createDispatcher(origin: string, env: NodeJS.ProcessEnv): Dispatcher {
  const plain = env.http_proxy || env.HTTP_PROXY || '';
  const secure = env.https_proxy || env.HTTPS_PROXY || plain;
  const given = origin.startsWith('https:') ? secure : isHere(plain) ? plain : '';
  if (given === '') return new Agent(UNTIMED);
  const noProxy = withSubdomains(env.no_proxy || env.NO_PROXY || '');
  const proxy = address(given);
  const options = { ...UNTIMED, httpProxy: proxy, httpsProxy: proxy, noProxy };
  // Without this, undici waits five minutes for a proxy that takes the connection and says nothing.
  const clientFactory = (url: URL, rest: object) => tunnels(new Pool(url, { ...rest, headersTimeout: TUNNEL_TIMEOUT }));
  return unannounced('UNDICI-EHPA', () => new EnvHttpProxyAgent({ ...options, clientFactory } as object));
}

/**
 * The connections to a proxy, where a tunnel that it drops is an error. As `UND_ERR_SOCKET` it would be none to undici,
 * which would open the next one at once, and go on after the call is over.
 */
function tunnels(pool: PoolType): PoolType {
  const connect = pool.connect.bind(pool) as (options: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
  const open = (options: Dispatcher.ConnectOptions) =>
    connect(options).catch((cause) => {
      throw errorCodeOf(cause) === 'UND_ERR_SOCKET' ? new TransportError('PROXY_DROPPED', { cause }) : cause;
    });
  return Object.assign(pool, { connect: open });
}

/** `clerk.com` means `api.clerk.com` too, as it does to curl; undici wants a dot for that. */
function withSubdomains(noProxy: string): string {
  const entries = noProxy.split(/[,\s]+/).filter(Boolean);
  return entries.flatMap((entry) => (/^[.*]/.test(entry) ? entry : [entry, `.${entry}`])).join(',');
}

function isHere(given: string): boolean {
  const text = spelled(given);
  return URL.canParse(text) && isLoopback(new URL(text).hostname);
}

/** `proxy.example:3128` means http, as it does to curl. */
function spelled(given: string): string {
  return given.includes('://') ? given : `http://${given}`;
}

function address(given: string): string {
  const text = spelled(given);
  const { protocol } = URL.canParse(text) ? new URL(text) : { protocol: '' };
  if (protocol !== 'http:' && protocol !== 'https:') throw new TransportError('PROXY_ADDRESS');
  return text;
}

/** Makes something without the one warning that it gives while it is made; every other is let through. */
function unannounced<T>(code: string, make: () => T): T {
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
