import type { CallInit } from '../../tool.ts';
import { DEFAULT_TIMEOUT } from './limits.ts';

/** A request on its way out: a body that can be sent again, and how long there is. */
export interface Outgoing {
  method: string;
  url: string;
  headers: Headers;
  body?: Uint8Array<ArrayBuffer>;
  /** Ends it, down to the socket. */
  signal: AbortSignal;
  /** When the call is given up, by `performance.now()`. */
  deadline: number;
}

/** Sends a request and gives back the answer with its whole body in memory. */
export type Send = (request: Outgoing) => Promise<Response>;

/** A request as openapi-fetch makes it. */
export type Sendable = Request & Pick<CallInit, 'deadline' | 'ends'>;

/** What ends a request, held fast where it can be. */
export function signalOf({ ends, signal }: Sendable): AbortSignal {
  return ends ?? signal;
}

/**
 * A request of openapi-fetch's, with its body read. What of a call's init fetch doesn't know, openapi-fetch leaves on
 * the request: the deadline comes that way. Without one, the default timeout counts from now.
 */
export async function toOutgoing(request: Sendable): Promise<Outgoing> {
  const { method, url, headers, deadline = performance.now() + DEFAULT_TIMEOUT } = request;
  const signal = signalOf(request);
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
  return { method, url, headers, signal, deadline, ...(body && { body }) };
}

/** Whether sending it twice can do no harm. */
export function isRead({ method }: Pick<Outgoing, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}
