import type { Progress, ResponseHead } from '../../tool.ts';

/** A request on its way out, with a body that can be sent again, and a deadline. */
export interface Outgoing {
  method: string;
  url: string;
  headers: Iterable<readonly [name: string, value: string]>;
  body?: Uint8Array<ArrayBuffer>;
  /** Ends the request, down to the socket. */
  signal: AbortSignal;
  /** Time at which the call is given up, by `performance.now()`. */
  deadline: number;
  /** Progress of the request, for whoever waits for it. */
  progress: Progress;
  /** Follows the request, where telemetry is on. */
  trace?: RequestTrace | undefined;
}

/** Follows one request to Clerk, with each time that it is sent. */
export interface RequestTrace {
  /** Headers that tell Clerk which trace the request belongs to. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Runs the sending. */
  run<Result>(send: () => Promise<Result>): Promise<Result>;
  /** Learns the status of a response, also of one after which the request is sent again. */
  responded(status: number): void;
}

/** A response with its whole body: a platform's `Response` is one, and so is what costs less to make. */
export interface Received extends ResponseHead {
  /** Returns the body as text; empty where there is none. */
  text(): string | Promise<string>;
}

/** Sends a request, and returns the response with its whole body in memory. */
export type Send<Request extends Outgoing = Outgoing> = (request: Request) => Promise<Received>;

/** Returns true for a request that can be sent twice without harm. */
export function isRead({ method }: Pick<Outgoing, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}
