import type { Refusal } from './refusals.ts';

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
   * Names what refused the call, where the kind alone doesn't; for the audit log, not for the model.
   * @internal
   */
  readonly refusedBy: Refusal | undefined;

  /** Details without a hint get that of their kind. */
  constructor(details: ErrorDetails, { refusedBy, ...options }: ErrorOptions & { refusedBy?: Refusal } = {}) {
    super(details.message, options);
    // As clerk-agent-toolkit/client exports it: the only place where anybody sees the name.
    this.name = 'ClerkError';
    this.details = { ...details, hint: details.hint ?? errorKinds[details.kind].next };
    this.refusedBy = refusedBy;
  }
}

/** A mistake in what a person configured (an option, a pattern, a URL): reported before anything is served. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** What each kind of error means, and what to do about one that has no better advice of its own. */
export const errorKinds: Record<ErrorKind, { means: string; next: string }> = {
  bad_arguments: {
    means: 'An argument is missing, unknown or not allowed, or there is no such tool.',
    next: 'Correct the call and make it again.',
  },
  not_found: {
    means: 'What an id names is not there, or is out of reach here.',
    next: 'Check the id; look it up with a list tool if you only know a name or an address.',
  },
  conflict: {
    means: 'The call does not fit the state that things are in now.',
    next: 'Read the current state first, then decide whether the change is still needed.',
  },
  forbidden: {
    means: "The instance's plan or settings do not allow it.",
    next: 'Do not repeat the call: a person can change the plan or the settings in the Clerk dashboard.',
  },
  unauthorized: {
    means: 'There is no secret key, or Clerk did not accept it.',
    next: 'Do not repeat the call: a person must {check CLERK_SECRET_KEY} and {restart the server}.',
  },
  rate_limited: {
    means: 'Clerk has had too many calls in a short time.',
    next: 'Wait before the next call, as long as retry_after says if it is there, and make fewer of them.',
  },
  refused: {
    means: 'The server was told not to let this call through; nothing was sent.',
    next: 'Do not repeat the call: a person decides what is allowed here.',
  },
  unavailable: {
    means: 'Clerk could not be reached, had a problem of its own, or has no such endpoint there.',
    next: 'Try again later; after a call that may have changed something, read the current state first.',
  },
  timeout: {
    means: 'Clerk did not answer in time.',
    next: 'Try again later; after a call that may have changed something, read the current state first.',
  },
  cancelled: {
    means: 'The caller gave the call up.',
    next: 'After a call that may have changed something, read the current state before repeating it.',
  },
  unexpected: {
    means: 'Something that should not happen did: an answer that makes no sense, or a bug of ours.',
    next: 'Do not repeat the call unchanged; a person can report it.',
  },
};
