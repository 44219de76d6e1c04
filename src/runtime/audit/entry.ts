import type { JsonSchema, Progress, Tier } from '../../tool.ts';
import type { Instance } from '../clerk/secret-key.ts';
import { traceIdOf } from '../clerk/trace-id.ts';
import type { CalledBy } from '../policy/person.ts';
import type { ToolResult } from '../result/result.ts';
import { type ErrorDetails, type ErrorKind, ToolError } from '../shared/errors.ts';
import { type Refusal, refusals } from '../shared/refusals.ts';
import type { AuditEntry, CallDecision } from './audit-entry.ts';
import { roleKeys, targetIds } from './target-ids.ts';

/** Record of a call, as far as it got; the pipeline fills it in on the way. */
export interface CallRecord {
  /** Id that the lines of the call have in common; set with the first of them. */
  call?: string;
  /** Dotted name of the tool; absent where there is none of that name. */
  tool?: string;
  tier?: Tier;
  /** Schema of the tool's input. */
  schema?: JsonSchema;
  /** Valid arguments; absent where the call was refused before. */
  args?: Record<string, unknown>;
  decision: CallDecision;
  /** Reason why the call failed. */
  reason?: Reason;
  /** HTTP status of Clerk's response. */
  status?: number;
  /** Clerk's id for the request. */
  traceId?: string;
  /** Number of requests that a query took. */
  reads?: number;
  /** Progress of the call's own request; absent where it didn't come to one. */
  progress?: Progress;
}

/** Values that all entries of a toolkit share. */
export interface EntryContext {
  instance: Instance;
  by?: CalledBy | undefined;
  hash(args: object): string;
}

/** End of a call. */
export interface CallEnding {
  result: ToolResult;
  milliseconds: number;
}

/** Creates an entry of the log: a call, or, without an ending, the intent of one. No part is longer than a few hundred characters. */
export function createEntry(
  record: CallRecord,
  ending: CallEnding | undefined,
  { instance, by, hash }: EntryContext,
): AuditEntry {
  const { args, schema = {} } = record;
  const roles = args ? roleKeys(args, schema) : [];
  return {
    time: new Date().toISOString(),
    event: ending ? 'call' : 'intent',
    // Set with the first of them.
    call: record.call as string,
    // A name that no tool has is the model's text.
    tool: record.tool ?? null,
    tier: record.tier ?? null,
    instance,
    ...(by && { by: whoCalled(by) }),
    ...(args && { args_hash: hash(args), targets: targetIds(args, schema) }),
    ...(roles.length > 0 && { roles }),
    ...(ending ? outcomeOf(record, ending) : { decision: record.decision }),
  };
}

/** Returns the parts that are known, in this order. */
function whoCalled({ user, client, organization, rule }: CalledBy): CalledBy {
  return { user, ...(client !== undefined && { client }), ...(organization !== undefined && { organization }), rule };
}

/** Returns how a call ended: the decision on it, what refused it, and Clerk's part. */
export function outcomeOf(
  record: CallRecord,
  { result, milliseconds }: CallEnding,
): Pick<AuditEntry, 'decision'> & Partial<AuditEntry> {
  const error = result.isError ? (result.data.error as ErrorDetails) : undefined;
  const status = record.status ?? error?.status;
  const trace = traceIdOf(record.traceId ?? error?.trace_id);
  const sent = record.progress?.sent ?? false;
  // Only the request, or a read of a query, found that it could not be made or was not allowed: nothing was done.
  const isUndecided = !sent && status === undefined && !['asked', 'dry_run'].includes(record.decision);
  const decision = error && isUndecided && saysNo(error, record.reason) ? 'refused' : record.decision;
  return {
    decision,
    ...(error && decision === 'refused' && { why: record.reason ?? error.kind }),
    ...(error && decision !== 'asked' && { error: error.kind }),
    sent,
    ...(record.reads !== undefined && { reads: record.reads }),
    ...(status !== undefined && { status }),
    duration_ms: Math.round(milliseconds),
    ...(trace && { clerk_trace_id: trace }),
  };
}

/** Without a response from Clerk, it's a rule here that says no: of arguments, of what is allowed, or of whose a thing is. */
function saysNo({ kind }: ErrorDetails, reason: Reason | undefined): boolean {
  if (reason !== undefined && Object.hasOwn(refusals, reason)) return true;
  return kind === 'bad_arguments' || kind === 'refused' || kind === 'not_found';
}

/** Reason why a call failed: what refused it, or else the kind of its error. */
export type Reason = Refusal | ErrorKind;

/** Returns the reason for the log, from whatever was thrown. */
export function reasonOf(error: unknown): Reason {
  if (!(error instanceof ToolError)) return 'unexpected';
  return error.refusedBy ?? error.details.kind;
}
