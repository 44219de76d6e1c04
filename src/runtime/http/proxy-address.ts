import { isLoopback } from './api-url.ts';
import { TransportError } from './transport-error.ts';

/**
 * Returns the address of the proxy on the way to an origin: that of HTTPS_PROXY (or HTTP_PROXY); '' where there is none.
 * Plain http is for this machine alone: it takes HTTP_PROXY only if that is here too, or the key would leave in the clear.
 * NO_PROXY is left to the caller.
 * @throws TransportError PROXY_ADDRESS for a variable that names no HTTP proxy
 */
export function proxyAddress(origin: string, env: NodeJS.ProcessEnv): string {
  const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
  const httpsProxy = env.https_proxy || env.HTTPS_PROXY || httpProxy;
  const given = origin.startsWith('https:') ? httpsProxy : isLocal(httpProxy) ? httpProxy : '';
  return given === '' ? '' : parse(given);
}

/** Returns the entries of NO_PROXY; `clerk.com` means `api.clerk.com` too, as it does to curl, and is followed by `.clerk.com`. */
export function hostsWithoutProxy(env: NodeJS.ProcessEnv): string[] {
  const entries = (env.no_proxy || env.NO_PROXY || '').split(/[,\s]+/).filter(Boolean);
  return entries.flatMap((entry) => (/^[.*]/.test(entry) ? entry : [entry, `.${entry}`]));
}

function isLocal(given: string): boolean {
  const text = withScheme(given);
  return URL.canParse(text) && isLoopback(new URL(text).hostname);
}

/** Lets `proxy.example:3128` mean http, as it does to curl. */
function withScheme(given: string): string {
  return given.includes('://') ? given : `http://${given}`;
}

function parse(given: string): string {
  const text = withScheme(given);
  const { protocol } = URL.canParse(text) ? new URL(text) : { protocol: '' };
  if (protocol !== 'http:' && protocol !== 'https:') throw new TransportError('PROXY_ADDRESS');
  return text;
}
