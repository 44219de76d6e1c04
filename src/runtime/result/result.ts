import { type ErrorDetails, ToolError } from '../shared/errors.ts';
import { isObject, type JsonObject } from '../shared/json.ts';

/** What a call comes back with, for every adapter: an object, and the same object as JSON text. */
export interface ToolResult {
  isError: boolean;
  data: JsonObject;
  text: string;
  /** Set when nothing was done because a person must be asked first: what to ask, and what to bring back with the answer. */
  question?: { message: string; seal: string };
}

/** An answer as an object: a bare array, a scalar or nothing goes under `data`. */
export function asObject(answer: unknown): JsonObject {
  return isObject(answer) ? answer : { data: answer ?? null };
}

/** The result of a call that went through. */
export function successResult(data: JsonObject): ToolResult {
  return { isError: false, data, text: JSON.stringify(data) };
}

/** The result of a call that waits for a person: an error to whoever can't ask one. */
export function questionResult(message: string, seal: string): ToolResult {
  const refused: ErrorDetails = {
    kind: 'refused',
    message: 'A person has to confirm this call first.',
    hint: "Nothing was done. Tell the person, and don't try to get the same done in another way.",
  };
  return { ...errorResult(new ToolError(refused)), question: { message, seal } };
}

const UNFORESEEN =
  'A change may have been made all the same: read the current state before repeating it. Please report this as a bug.';

/**
 * The result of a call that did not; an error we did not foresee says nothing of what it carried.
 * @param tidy takes out of the words what must not be seen: some are Clerk's, or a stranger's
 */
export function errorResult(error: unknown, tidy = (details: ErrorDetails) => details): ToolResult {
  const details: ErrorDetails =
    error instanceof ToolError ? error.details : { kind: 'unexpected', message: unforeseen(error), hint: UNFORESEEN };
  const data = { error: tidy(details) };
  return { isError: true, data, text: JSON.stringify(data) };
}

/** A RangeError after the request is a stack that overflowed on the answer. */
function unforeseen(error: unknown): string {
  return error instanceof RangeError
    ? "Clerk's answer is nested too deeply to show."
    : 'The toolkit failed on this call.';
}
