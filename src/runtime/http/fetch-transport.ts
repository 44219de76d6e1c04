import { sendByCustomFetch } from './custom-fetch.ts';
import type { Send } from './outgoing-request.ts';
import { hostsWithoutProxy, proxyAddress } from './proxy-address.ts';
import { TransportError } from './transport-error.ts';

/**
 * Creates a transport that sends requests to one origin by the platform's own fetch: where there are no sockets, and in
 * bundles that are to be small.
 * @throws TransportError PROXY_UNUSABLE where a proxy stands on the way that fetch would go around, PROXY_ADDRESS for one
 *   that can't be one
 */
export function createFetchTransport(origin: string, env: NodeJS.ProcessEnv = process.env): Send {
  if (isProxied(origin, env) && !fetchTakesProxies(env)) throw new TransportError('PROXY_UNUSABLE');
  return sendByCustomFetch((request) => fetch(request));
}

function isProxied(origin: string, env: NodeJS.ProcessEnv): boolean {
  if (proxyAddress(origin, env) === '') return false;
  const { hostname, host } = new URL(origin);
  const isNamed = (entry: string) =>
    entry === '*' ||
    entry === hostname ||
    entry === host ||
    (/^\*?\./.test(entry) && hostname.endsWith(entry.replace(/^\*/, '')));
  return !hostsWithoutProxy(env).some(isNamed);
}

/** Returns true where fetch reads the variables itself: in Bun and Deno, and in Node when told to. */
function fetchTakesProxies(env: NodeJS.ProcessEnv): boolean {
  return 'bun' in process.versions || 'deno' in process.versions || env.NODE_USE_ENV_PROXY === '1';
}
