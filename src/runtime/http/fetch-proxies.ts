import { hostsWithoutProxy, proxyAddress } from './proxy-address.ts';

/** A way in which a platform's fetch takes proxies from the environment: Bun and Deno read it at each request or at the first, Node at its start. */
type Reader = 'bun or deno' | 'node' | undefined;

/**
 * Returns true if the platform's own fetch goes to an origin as our transport would: not around a proxy, and with plain
 * http, which would show it the key, through none.
 * @throws TransportError PROXY_ADDRESS for a variable that names no HTTP proxy
 */
export function isFetchSafe(origin: string, env: NodeJS.ProcessEnv, reader: Reader = readerOf()): boolean {
  const isProxied = proxyAddress(origin, env) !== '' && !isExempt(origin, env);
  if (!reader) return !isProxied;
  if (origin.startsWith('http:')) return !takesPlain(env) || (isOneMind(env) && isPlainlyExempt(origin, env));
  if (!isProxied) return true;
  // To Bun and Deno, HTTP_PROXY is for http alone.
  const isTaken = reader === 'node' || Boolean(env.https_proxy || env.HTTPS_PROXY);
  return isTaken && isOneMind(env);
}

/**
 * Returns how this platform's fetch takes proxies. Node has a dispatcher for it, made at the start if NODE_USE_ENV_PROXY is
 * set then and this Node knows it: the variable itself, which a program can set later, says nothing.
 */
function readerOf(): Reader {
  if ('bun' in process.versions || 'deno' in process.versions) return 'bun or deno';
  const dispatcher = Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.1'));
  return dispatcher?.constructor?.name === 'EnvHttpProxyAgent' ? 'node' : undefined;
}

/** Returns true if NO_PROXY has the host, as our transport reads it. */
function isExempt(origin: string, env: NodeJS.ProcessEnv): boolean {
  const { hostname, host } = new URL(origin);
  return hostsWithoutProxy(env).some(
    (entry) =>
      entry === '*' ||
      entry === hostname ||
      entry === host ||
      (/^\*?\./.test(entry) && hostname.endsWith(entry.replace(/^\*/, ''))),
  );
}

/** Returns true if NO_PROXY has the host in the one form that all platforms understand. */
function isPlainlyExempt(origin: string, env: NodeJS.ProcessEnv): boolean {
  const given = (env.no_proxy || env.NO_PROXY || '').trim();
  const { hostname } = new URL(origin);
  return given === '*' || given.split(',').some((entry) => entry.trim() === hostname);
}

/** Returns true if a fetch may take plain http through a proxy; ALL_PROXY is read by Bun and Deno. */
function takesPlain(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.http_proxy || env.HTTP_PROXY || env.all_proxy || env.ALL_PROXY);
}

/** Returns false for a variable that is set to one value in capitals and to another in small letters: platforms differ in which counts. */
function isOneMind(env: NodeJS.ProcessEnv): boolean {
  return ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].every((name) => {
    const [small, capitals] = [env[name], env[name.toUpperCase()]];
    return small === undefined || capitals === undefined || small === capitals;
  });
}
