import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import type { Decision } from '../../../src/runtime/confirm/consent.ts';
import { isObject } from '../../../src/runtime/shared/json.ts';

/** What came of a call, as the model got it. */
export interface Outcome {
  isError: boolean;
  data: unknown;
}

/** A tool as the model is told of it. */
export interface Told {
  name: string;
  description: string;
  schema: unknown;
}

/** The tools of some options, handed to a framework. */
export interface Driven {
  list(): Promise<Told[]>;
  /** Lets the framework's model call a tool; undefined where it ends without an answer, as after a cancellation. */
  call(name: string, args: Record<string, unknown>, signal?: AbortSignal): Promise<Outcome | undefined>;
  close(): Promise<void>;
}

/** One way of using the tools: what hands them out, and what a person at it does when asked. */
export type Driver = (options: ClerkToolkitOptions, person?: Decision) => Promise<Driven>;

/** An outcome of a text of JSON. */
export function outcome(isError: boolean, text: unknown): Outcome {
  const data = JSON.parse(`${text}`);
  if (!isObject(data)) throw new Error(`no object: ${text}`);
  return { isError, data };
}
