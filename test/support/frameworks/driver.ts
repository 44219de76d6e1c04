import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import type { Decision } from '../../../src/runtime/confirm/consent.ts';
import { isObject } from '../../../src/runtime/shared/json.ts';

/** The result of a call, as the model received it. */
export interface Outcome {
  isError: boolean;
  data: unknown;
}

/** A tool as it is presented to the model. */
export interface OfferedTool {
  name: string;
  description: string;
  schema: unknown;
}

/** A toolkit's tools, handed to a framework. */
export interface DrivenTools {
  list(): Promise<OfferedTool[]>;
  /** Lets the framework's model call a tool; undefined where it ends without a result, as after a cancellation. */
  call(name: string, args: Record<string, unknown>, signal?: AbortSignal): Promise<Outcome | undefined>;
  close(): Promise<void>;
}

/** Hands the tools of a toolkit to one framework; `person` is the reply of the person who is asked. */
export type Driver = (options: ClerkToolkitOptions, person?: Decision) => Promise<DrivenTools>;

/** Parses an outcome from JSON text. */
export function parseOutcome(isError: boolean, text: unknown): Outcome {
  const data = JSON.parse(`${text}`);
  if (!isObject(data)) throw new Error(`no object: ${text}`);
  return { isError, data };
}
