import { type Gate, kinds } from './error-kinds.ts';

/** What went wrong, in words a program can branch on. */
export type ErrorKind =
  | 'bad_arguments'
  | 'not_found'
  | 'conflict'
  | 'forbidden'
  | 'unauthorized'
  | 'rate_limited'
  | 'refused'
  | 'unavailable'
  | 'timeout'
  | 'cancelled'
  | 'unexpected';

/** What a model is told about a failed call; absent fields are unknown. */
export interface ErrorDetails {
  /** What went wrong, as one of the kinds below. */
  kind: ErrorKind;
  /** What went wrong, in words: Clerk's own where it gave any. */
  message: string;
  /** The argument at fault, under the name the tool gives it. */
  parameter?: string;
  /** Names that were likely meant. */
  candidates?: string[];
  /** HTTP status of Clerk's answer. */
  status?: number;
  /** Clerk's own error code. */
  code?: string;
  /** Clerk's id for the request, for their support. */
  trace_id?: string;
  /** Seconds to wait before trying again. */
  retry_after?: number;
  /** What to do next. */
  hint?: string;
}

/** A call that failed for a reason we can name; becomes an `isError` result, never a stack trace. */
export class ToolError extends Error {
  /** What went wrong, as data. */
  readonly details: ErrorDetails;
  /**
   * What refused the call, where that is more than the kind says; for the audit log, not for the model.
   * @internal
   */
  readonly gate: Gate | undefined;

  /** Details without a hint get that of their kind. */
  constructor(details: ErrorDetails, { gate, ...options }: ErrorOptions & { gate?: Gate } = {}) {
    super(details.message, options);
    // As clerk-agent-toolkit/client exports it: the only place where anybody sees the name.
    this.name = 'ClerkError';
    this.details = { ...details, hint: details.hint ?? kinds[details.kind].next };
    this.gate = gate;
  }
}

/** A mistake in what a person configured (an option, a pattern, a URL): reported before anything is served. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
