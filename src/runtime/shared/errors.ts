import type { Refusal } from './refusals.ts';

/** Kind of an error, for programs to branch on. */
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

/** Details of a failed call, as the model gets them; a field that is unknown is absent. */
export interface ErrorDetails {
  /** The kind of error, one of those below. */
  kind: ErrorKind;
  /** A description of what went wrong: Clerk's own message where it gave one. */
  message: string;
  /** The argument that is wrong, by the tool's name for it. */
  parameter?: string;
  /** Names that were probably meant. */
  candidates?: string[];
  /** HTTP status of Clerk's response. */
  status?: number;
  /** Clerk's own error code. */
  code?: string;
  /** Clerk's id for the request, to give to their support. */
  trace_id?: string;
  /** Seconds to wait before trying again. */
  retry_after?: number;
  /** True if the request of the call may have reached Clerk, false if it did not go out: then nothing changed. */
  sent?: boolean;
  /** Advice on what to do next. */
  hint?: string;
  /** The schema of a tool that was called through another with wrong arguments. */
  input?: unknown;
  /** The tools, in short, that a name may stand for which no tool has, where tools are searched for. */
  tools?: readonly unknown[];
}

/** A call that failed for a reason we can name; becomes an `isError` result, never a stack trace. */
export class ToolError extends Error {
  /** The details, as the model gets them. */
  readonly details: ErrorDetails;
  /**
   * Names what refused the call, where the kind alone doesn't; for the audit log, not for the model.
   * @internal
   */
  readonly refusedBy: Refusal | undefined;

  /** Adds the hint of their kind to details without one. */
  constructor(details: ErrorDetails, { refusedBy, ...options }: ErrorOptions & { refusedBy?: Refusal } = {}) {
    super(details.message, options);
    // As clerk-agent-toolkit/client exports it: the only place where anybody sees the name.
    this.name = 'ClerkError';
    this.details = { ...details, hint: details.hint ?? errorKinds[details.kind].hint };
    this.refusedBy = refusedBy;
  }
}

/** A mistake in what a person configured (an option, a pattern, a URL): reported before anything is served. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

/** Description of each kind of error, and the hint for an error that has none of its own. */
export const errorKinds: Record<ErrorKind, { description: string; hint: string }> = {
  bad_arguments: {
    description: 'An argument is missing, unknown or not allowed, or there is no such tool.',
    hint: 'Correct the call and make it again.',
  },
  not_found: {
    description: 'What an id names does not exist, or is out of reach here.',
    hint: 'Check the id; look it up with a list tool if you only know a name or an address.',
  },
  conflict: {
    description: 'The call conflicts with the current state.',
    hint: 'Read the current state first, then decide whether the change is still needed.',
  },
  forbidden: {
    description: "The instance's plan or settings do not allow it.",
    hint: 'Do not repeat the call: {a person} can change the plan or the settings in the Clerk dashboard.',
  },
  unauthorized: {
    description: 'There is no secret key, or Clerk did not accept it.',
    hint: 'Do not repeat the call: {a person} must {check CLERK_SECRET_KEY} and {restart the server}.',
  },
  rate_limited: {
    description:
      "Clerk received too many calls in a short time, or a person made too many here, or a user's password or codes were checked too often.",
    hint: 'Wait before the next call, for retry_after seconds if it is given, and make fewer calls.',
  },
  refused: {
    description: 'The call is not allowed here; nothing was sent.',
    hint: 'Do not repeat the call: a person decides what is allowed here.',
  },
  unavailable: {
    description: 'Clerk could not be reached, had a problem of its own, or does not have the endpoint.',
    hint: 'Try again later; after a call that may have changed something, read the current state first.',
  },
  timeout: {
    description: 'Clerk did not respond in time.',
    hint: 'Try again later; after a call that may have changed something, read the current state first.',
  },
  cancelled: {
    description: 'The caller cancelled the call.',
    hint: 'After a call that may have changed something, read the current state before repeating it.',
  },
  unexpected: {
    description: 'Something that should not happen did: a response that makes no sense, or a bug in this toolkit.',
    hint: 'Do not repeat the call unchanged; a person can report it.',
  },
};
