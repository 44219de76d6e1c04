import type { Dispatcher } from 'undici';
import type { Outgoing, Received } from './outgoing-request.ts';
import { readHeaders } from './raw-headers.ts';
import { checkStatus, decode, GrowingBody, WITHOUT_BODY } from './response-body.ts';
import { errorCodeOf, TransportError } from './transport-error.ts';

/** Receives the outcome of an exchange. */
export interface Outcome {
  resolve(response: Received): void;
  reject(reason: unknown): void;
}

/**
 * Creates what undici tells of one request on its way: when it goes out, and what comes back. It takes the place of
 * undici's own `request`, whose stream of a body costs more than all the rest where the whole body is read at once.
 */
export function openExchange(
  { signal, progress }: Pick<Outgoing, 'signal' | 'progress'>,
  { resolve, reject }: Outcome,
): Dispatcher.DispatchHandlers {
  const body = new GrowingBody();
  let [status, raw]: [number, Buffer[]] = [0, []];
  let close: ((reason: Error) => void) | undefined;
  const abort = () => {
    close?.(signal.reason);
    fail(signal.reason);
  };
  const fail = (error: unknown) => {
    signal.removeEventListener('abort', abort);
    reject(signal.aborted ? signal.reason : toReason(error, status !== 0));
  };
  signal.addEventListener('abort', abort, { once: true });
  return {
    onConnect: (end) => {
      if (signal.aborted) return end(signal.reason);
      // It is about to be written, on an open connection.
      progress.sent = true;
      close = end;
    },
    onHeaders: (given, headers) => {
      if (given < 200) return true;
      checkStatus(given);
      [status, raw] = [given, headers];
      return true;
    },
    onData: (chunk) => {
      body.add(chunk);
      return true;
    },
    onComplete: () => {
      signal.removeEventListener('abort', abort);
      finish(status, raw, body.whole()).then(resolve, fail);
    },
    onError: fail,
  };
}

/** Headers on how a body travelled, which are no longer true of one that is unpacked. */
const TRAVEL: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

async function finish(status: number, raw: readonly Buffer[], packed: Buffer): Promise<Received> {
  const headers = readHeaders(raw);
  const body = await decode(packed, headers.get('content-encoding'));
  return {
    status,
    ok: status < 300,
    headers: { get: (name) => (TRAVEL.has(name) ? null : headers.get(name)) },
    text: () => (WITHOUT_BODY.has(status) ? '' : textOf(body)),
  };
}

/** Returns a body as text, without the byte order mark that some begin with. */
function textOf(body: Buffer): string {
  return body.toString().replace(/^\ufeff/, '');
}

/** Returns the reason why an exchange failed; `hasBegun` says that its response had. */
function toReason(error: unknown, hasBegun: boolean): unknown {
  if (hasBegun) return error instanceof TransportError ? error : new TransportError('BROKEN_OFF', { cause: error });
  return proxyRefused(error) ? new TransportError('PROXY_REFUSED') : error;
}

/** Returns true for a proxy's response other than 200, which is also all that aborts a request when its signal doesn't. */
function proxyRefused(error: unknown): boolean {
  return ['PROXY_REFUSED', 'UND_ERR_ABORTED'].includes(errorCodeOf(error));
}
