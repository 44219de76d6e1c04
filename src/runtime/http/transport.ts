import type { Dispatcher } from 'undici';
import type { Outgoing, Send } from './outgoing-request.ts';
import { createDispatcher } from './proxy.ts';
import { checkStatus, decode, ENCODINGS, readWhole, toResponse } from './response-body.ts';
import { errorCodeOf, TransportError } from './transport-error.ts';

/**
 * Creates a transport that sends requests to one origin over reused connections, through the proxy that `proxyEnv`
 * names, if it names one. It follows no redirect, asks for packed responses, and reads them whole up to a limit.
 * @throws TransportError at once for a proxy that can't be one; a request rejects with a TransportError, an error with a code of Node's or
 *   undici's, or the reason of its signal
 */
export function createTransport(origin: string, proxyEnv: NodeJS.ProcessEnv = process.env): Send {
  const dispatcher = createDispatcher(origin, proxyEnv).compose(noteSending);
  return async (request) => {
    try {
      request.signal.throwIfAborted();
      const { statusCode, headers, body } = await dispatcher.request(optionsOf(request));
      // Closing it before its end is an error to undici, and one that nobody listens to ends the process.
      body.on('error', () => {});
      try {
        checkStatus(statusCode);
      } catch (refusal) {
        body.destroy();
        throw refusal;
      }
      const valid = headersOf(headers);
      const whole = await readWhole(body);
      return toResponse(statusCode, valid, await decode(whole, valid.get('content-encoding')));
    } catch (error) {
      throw request.signal.aborted
        ? request.signal.reason
        : proxyRefused(error)
          ? new TransportError('PROXY_REFUSED')
          : error;
    }
  };
}

function optionsOf({ method, url, headers, body, signal, progress }: Outgoing) {
  const { origin, pathname, search } = new URL(url);
  const sent = { ...Object.fromEntries(headers), 'accept-encoding': ENCODINGS };
  return {
    origin,
    path: pathname + search,
    method: method as 'GET',
    headers: sent,
    body: body ?? null,
    signal,
    progress,
  };
}

/** Notes in its progress that a request is sent: when undici, on an open connection, is about to write it. */
function noteSending(dispatch: Dispatcher['dispatch']): Dispatcher['dispatch'] {
  return (options, handler) => {
    const { signal, progress } = options as Partial<Outgoing>;
    const onConnect = handler.onConnect?.bind(handler);
    handler.onConnect = (abort) => {
      if (progress && !signal?.aborted) progress.sent = true;
      onConnect?.(abort);
    };
    return dispatch(options, handler);
  };
}

/** Copies the headers that are valid: a name or value may hold any byte, and a broken one is no use to anybody. */
function headersOf(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(raw)) {
    for (const value of [values ?? []].flat()) {
      try {
        headers.append(name, value);
      } catch {}
    }
  }
  return headers;
}

/** Returns true for a proxy's response other than 200, which is also all that aborts a request when its signal doesn't. */
function proxyRefused(error: unknown): boolean {
  return ['PROXY_REFUSED', 'UND_ERR_ABORTED'].includes(errorCodeOf(error));
}
