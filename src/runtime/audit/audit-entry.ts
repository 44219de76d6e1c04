import type { Tier } from '../../tool-definition.ts';
import type { Instance } from '../clerk/secret-key.ts';
import type { CalledBy } from '../policy/person.ts';
import type { ErrorKind } from '../shared/errors.ts';

/** Decision on a call: `confirmed` where a person said yes; `asked` where a person is asked first. */
export type CallDecision = 'allowed' | 'confirmed' | 'asked' | 'dry_run' | 'refused';

/** Entry of the audit log: a call, or the intent of one. A line of a file holds it as JSON. What is unknown is absent. */
export interface AuditEntry {
  /** Time in UTC, by RFC 3339. */
  time: string;
  /** `call`: the end of a call. `intent`: a request that may change something, or hand out a credential, is about to be sent. */
  event: 'call' | 'intent';
  /** Id of the call: the same in all its entries. */
  call: string;
  /** Dotted name of the tool; null where no tool has the name that was called. */
  tool: string | null;
  /** Tier of that tool; null where there is none. */
  tier: Tier | null;
  /** Instance that the secret key opens. */
  instance: Instance;
  /** The person in whose name the call was made. */
  by?: CalledBy;
  /** HMAC-SHA-256 of the arguments. */
  args_hash?: string;
  /** Clerk's ids among the arguments. */
  targets?: string[];
  /** Keys of roles among the arguments. */
  roles?: string[];
  /** Decision on the call. */
  decision: CallDecision;
  /** Name of the rule that refused the call. */
  why?: string;
  /** Kind of the error that the call ended in. */
  error?: ErrorKind;
  /** True if the call's own request may have reached Clerk. */
  sent?: boolean;
  /** Number of requests that a query or an export made. */
  reads?: number;
  /** HTTP status of Clerk's response. */
  status?: number;
  /** Milliseconds that the call took. */
  duration_ms?: number;
  /** Clerk's id for the request. */
  clerk_trace_id?: string;
}

/** Receives the entries of the audit log in place of a file. */
export type AuditFunction = (entry: AuditEntry) => void | Promise<void>;
