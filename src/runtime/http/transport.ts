import { openExchange } from './exchange.ts';
import type { Outgoing, Send } from './outgoing-request.ts';
import { createDispatcher } from './proxy.ts';
import { ENCODINGS } from './response-body.ts';

/**
 * Creates a transport that sends requests to one origin over reused connections, through the proxy that `proxyEnv`
 * names, if it names one. It follows no redirect, asks for packed responses, and reads them whole up to a limit.
 * @throws TransportError at once for a proxy that can't be one; a request rejects with a TransportError, an error with a code of Node's or
 *   undici's, or the reason of its signal
 */
export function createTransport(origin: string, proxyEnv: NodeJS.ProcessEnv = process.env): Send {
  const dispatcher = createDispatcher(origin, proxyEnv);
  return (request) =>
    new Promise((resolve, reject) => {
      request.signal.throwIfAborted();
      dispatcher.dispatch(optionsOf(request), openExchange(request, { resolve, reject }));
    });
}

function optionsOf({ method, url, headers, body }: Outgoing) {
  const { origin, pathname, search } = new URL(url);
  // Names and values in turn: the form of headers that undici takes as they are.
  const sent: string[] = [];
  for (const header of headers) sent.push(...header);
  sent.push('accept-encoding', ENCODINGS);
  return { origin, path: pathname + search, method: method as 'GET', headers: sent, body: body ?? null };
}
