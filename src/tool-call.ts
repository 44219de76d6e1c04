// Types of what passes between the pipeline and a tool's call.

/** Progress of a request. */
export interface Progress {
  /** True once its turn in the queue has come. */
  begun: boolean;
  /** True once any of its attempts has gone out on a connection. */
  sent: boolean;
}

/** The options that the pipeline hands to every call beside its arguments. */
export interface CallInit {
  signal?: AbortSignal;
  /** The time at which the call is aborted, by `performance.now()`: nothing waits longer. */
  deadline?: number;
  /** True for one of many requests of a call: it leaves room to calls that make a single one. */
  yields?: boolean;
  /** Progress of the request, filled in by what sends it. */
  progress?: Progress;
  /** Makes a query in which the named arrays are joined by commas. */
  commas(names: readonly string[]): (query: object) => string;
  /** Makes the body of an upload, with the file's contents where its path stands. */
  form?: (fields?: object) => FormData;
  /** Replaces the client's own transport. */
  fetch?: (request: Request) => Promise<Response>;
  /** Does the work of a tool of our own. */
  run(work: OwnWork, args: Record<string, unknown>): Promise<CallResponse>;
}

/** The work of a tool of our own, done here over what other tools read. */
export type OwnWork = 'query' | 'export';

/** The response to a call: the client's, or, of a tool without an endpoint, the data itself. */
export interface CallResponse {
  data?: unknown;
  error?: unknown;
  response?: ResponseHead;
}

/** The part of a response that is looked at besides its body. */
export interface ResponseHead {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: ResponseHeaders;
}

/** The headers of a response, of which few are ever looked at. */
export interface ResponseHeaders {
  /** Returns a header's value; null where there is none. */
  get(name: string): string | null;
}
