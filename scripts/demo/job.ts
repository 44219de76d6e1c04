import { isDeepStrictEqual } from 'node:util';
import type { SandboxState } from '../../src/sandbox/server.ts';
import { type Change, changes } from './changes.ts';

/** Calls one tool and gives what it answered. Throws when the call failed. */
export type Call = <T = unknown>(tool: string, args: Record<string, unknown>) => Promise<T>;

/** Something a person asks an agent for, and what must be so afterwards. */
export interface Job {
  /** In the person's words: all that the agent knows. */
  request: string;
  /** The calls of an agent that finds out what the request leaves open; gives its answer, if one was asked for. */
  run(call: Call): Promise<string | undefined>;
  /** What the answer has to be, where one was asked for. */
  answer?: string;
  /** Everything that has to be different afterwards; anything else that changed is a fault. */
  changes: Change[];
}

/** How a job went. */
export interface Outcome {
  answer: string | undefined;
  /** What is not as it has to be, a line each; none if the job is done. */
  faults: string[];
}

/** Does a job, then judges it by the sandbox's records alone. A call that failed is a fault, not an exception. */
export async function perform(job: Job, state: SandboxState, call: Call): Promise<Outcome> {
  const before = structuredClone(state);
  let answer: string | undefined;
  const faults: string[] = [];
  try {
    answer = await job.run(call);
  } catch (error) {
    faults.push((error as Error).message);
  }
  if (answer !== job.answer) faults.push(`answer: expected ${show(job.answer)}, found ${show(answer)}`);
  faults.push(...compare(job.changes, changes(before, state)));
  return { answer, faults };
}

/** A line for each record that is not as wanted. Of a new record only the fields that are named count. */
export function compare(wanted: readonly Change[], found: readonly Change[]): string[] {
  const records = [...new Set([...wanted, ...found].map(({ record }) => record))];
  return records.flatMap((record) => {
    const want = wanted.find((change) => change.record === record)?.fields;
    const have = found.find((change) => change.record === record)?.fields;
    const judged = want && have && record.includes('/new') ? pick(have, Object.keys(want)) : have;
    return isDeepStrictEqual(want, judged) ? [] : [`${record}: expected ${show(want)}, found ${show(judged)}`];
  });
}

function pick(fields: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
