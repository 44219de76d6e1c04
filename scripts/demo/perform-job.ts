import { isDeepStrictEqual } from 'node:util';
import { type Change, compareStates, type Snapshot } from './compare-states.ts';

/** Calls one tool and returns its result. Throws when the call failed. */
export type Call = <T = unknown>(tool: string, args: Record<string, unknown>) => Promise<T>;

/** Something that a person asks an agent for, and what must be true afterwards. */
export interface Job {
  /** The request as the person writes it: all that the agent knows. */
  request: string;
  /** Makes the calls of an agent that finds out what the request leaves open; returns its reply, if one was asked for. */
  run(call: Call): Promise<string | undefined>;
  /** The right reply, where one was asked for. */
  reply?: string;
  /** Everything that has to change; anything else that changes is a problem. */
  changes: Change[];
}

/** The outcome of a job. */
export interface Outcome {
  reply: string | undefined;
  /** Differences from the end state that the job asks for, a line each; none if it is done. */
  problems: string[];
}

/** Does a job, then judges it by the sandbox's records alone. A call that failed is a problem, not an exception. */
export async function performJob(job: Job, state: { snapshot(): Snapshot }, call: Call): Promise<Outcome> {
  const before = state.snapshot();
  let reply: string | undefined;
  const problems: string[] = [];
  try {
    reply = await job.run(call);
  } catch (error) {
    problems.push((error as Error).message);
  }
  if (reply !== job.reply) problems.push(`reply: expected ${show(job.reply)}, found ${show(reply)}`);
  problems.push(...compareChanges(job.changes, compareStates(before, state.snapshot())));
  return { reply, problems };
}

/** Returns a line for each record that did not change as wanted. Of a created record only the named fields count. */
export function compareChanges(wanted: readonly Change[], found: readonly Change[]): string[] {
  const names = [...new Set([...wanted, ...found].map(nameOf))];
  return names.flatMap((name) => {
    const [want, have] = [wanted, found].map((changes) => changes.find((change) => nameOf(change) === name));
    const fields = want && have?.kind === 'created' ? pick(have.fields, Object.keys(want.fields)) : have?.fields;
    if (isDeepStrictEqual(want?.fields, fields)) return [];
    return [`${name}: expected ${show(want?.fields)}, found ${show(fields)}`];
  });
}

/** Names a change for people: the record, and whether it was deleted. */
export function nameOf({ kind, record }: Change): string {
  return kind === 'deleted' ? `${record} deleted` : record;
}

function pick(fields: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
