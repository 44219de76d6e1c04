import type { CallInit, Progress } from '../../tool.ts';
import { DEFAULT_TIMEOUT } from './limits.ts';

/** A request on its way out, with a body that can be sent again, and a deadline. */
export interface Outgoing {
  method: string;
  url: string;
  headers: Headers;
  body?: Uint8Array<ArrayBuffer>;
  /** Ends the request, down to the socket. */
  signal: AbortSignal;
  /** Time at which the call is given up, by `performance.now()`. */
  deadline: number;
  /** Progress of the request, for whoever waits for it. */
  progress: Progress;
}

/** Sends a request, and returns the response with its whole body in memory. */
export type Send = (request: Outgoing) => Promise<Response>;

/** A request as openapi-fetch makes it. */
export type Sendable = Request & Pick<CallInit, 'deadline' | 'ends' | 'progress'>;

/** Returns the signal that ends a request: the caller's where there is one, as the request's own may be gone before it fires. */
export function signalOf({ ends, signal }: Sendable): AbortSignal {
  return ends ?? signal;
}

/**
 * Reads the body of a request that openapi-fetch made. The deadline and the progress come on the request itself, where
 * openapi-fetch leaves what fetch doesn't know of a call's init. Without a deadline, the default timeout counts from now.
 */
export async function toOutgoing(request: Sendable): Promise<Outgoing> {
  const { method, url, headers, deadline = performance.now() + DEFAULT_TIMEOUT } = request;
  const { progress = { begun: true, sent: false } } = request;
  const signal = signalOf(request);
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
  return { method, url, headers, signal, deadline, progress, ...(body && { body }) };
}

/** Returns true for a request that can be sent twice without harm. */
export function isRead({ method }: Pick<Outgoing, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}
