import { setTimeout } from 'node:timers/promises';
import { ToolError } from '../shared/errors.ts';
import { isRead, type Outgoing, type Received, type Send } from './outgoing-request.ts';
import { retryAfter } from './retry-after.ts';
import { errorCodeOf } from './transport-error.ts';

/** Most times that a request is sent. */
const MAX_ATTEMPTS = 3;

/** Milliseconds before the second attempt; twice as much before each further one. */
const FIRST_WAIT = 500;

/** Codes of connections that broke or didn't come about: another one may do better. */
const BROKEN_CONNECTION = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'],
  ...['ENETDOWN', 'ENETUNREACH', 'ENETRESET', 'EHOSTDOWN', 'EHOSTUNREACH'],
  ...['UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'BROKEN_OFF', 'PROXY_DROPPED'],
]);

/** Time and chance, which a test replaces. */
export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Rejects when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<unknown>;
  /** From 0 to 1. */
  random(): number;
}

const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
  random: Math.random,
};

/**
 * Wraps a transport so that it sends again what may be sent again, as long as there is time. A read: after 429, 5xx and
 * broken connections. A write: after 429 only, which Clerk responds with before it does anything; after all else the
 * request may have arrived.
 * @throws whatever the last attempt throws
 */
export function retry<Request extends Outgoing>(send: Send<Request>, clock: Clock = systemClock): Send<Request> {
  return async (request) => {
    let refusal: Received | undefined;
    for (let attempt = 1; ; attempt++) {
      const outcome = await send(request).then(
        (response) => {
          const again = isRetryable(response.status, request);
          return { response, again, asked: again ? retryAfter(response.headers) : undefined };
        },
        (error: unknown) => ({
          error,
          again: isRead(request) && BROKEN_CONNECTION.has(errorCodeOf(error)),
          asked: undefined,
        }),
      );
      if (!outcome.again && 'response' in outcome) return outcome.response;
      // It was not sent again: Clerk's last word stands.
      if ('error' in outcome && outcome.error instanceof ToolError && refusal) return refusal;
      refusal = 'response' in outcome ? outcome.response : undefined;
      const wait = (outcome.asked ?? 0) * 1000 + backoff(attempt, clock);
      const last = attempt === MAX_ATTEMPTS || clock.now() + wait >= request.deadline || request.signal.aborted;
      if (!outcome.again || last) {
        if ('response' in outcome) return outcome.response;
        throw outcome.error;
      }
      await clock.sleep(wait, request.signal);
    }
  };
}

/** A 501 says that there is no such endpoint: there won't be one in a second. */
function isRetryable(status: number, request: Outgoing): boolean {
  return status === 429 || (isRead(request) && status >= 500 && status !== 501);
}

/** Between half and all of the step, so that calls which failed together don't come back together. */
function backoff(attempt: number, { random }: Clock): number {
  return FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + random() / 2);
}
