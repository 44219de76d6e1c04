import { sendByCustomFetch } from './custom-fetch.ts';
import { isFetchSafe } from './fetch-proxies.ts';
import type { Send } from './outgoing-request.ts';
import { TransportError } from './transport-error.ts';

/**
 * Creates a transport that sends requests to one origin by the platform's own fetch: where there are no sockets, and in
 * bundles that are to be small.
 * @throws TransportError, at once and from a request: PROXY_UNUSABLE where fetch would go around a proxy, or show one the key; PROXY_ADDRESS for one
 *   that can't be one
 */
export function createFetchTransport(origin: string, env: NodeJS.ProcessEnv = process.env): Send {
  const check = () => {
    if (!isFetchSafe(origin, env)) throw new TransportError('PROXY_UNUSABLE');
  };
  check();
  const send = sendByCustomFetch((request) => fetch(request));
  return async (request) => {
    // Some platforms read the variables anew for each request.
    check();
    return send(request);
  };
}
