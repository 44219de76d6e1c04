import { type ErrorDetails, ToolError } from '../shared/errors.ts';
import { isObject, type JsonObject } from '../shared/json.ts';

/** Form of results: brief, with times as dates and one shape of lists, or as Clerk sends them. Masks hold for both. */
export type ResultView = 'lean' | 'raw';

/** Form of the rows of a list. */
export type RowStyle = 'objects' | 'table';

/** Result of a call, for every adapter: an object, and the same object as JSON text. */
export interface ToolResult {
  isError: boolean;
  data: JsonObject;
  text: string;
  /** Set when nothing was done because a person must be asked first: the question, and the seal to bring back with the decision. */
  question?: { message: string; seal: string };
}

/** Returns a response as an object: a bare array, a scalar or nothing goes under `data`. */
export function asObject(response: unknown): JsonObject {
  return isObject(response) ? response : { data: response ?? null };
}

/** Builds the result of a call that went through. */
export function successResult(data: JsonObject): ToolResult {
  return { isError: false, data, text: JSON.stringify(data) };
}

/** Builds the result of a call that waits for a person: an error to a client that can't ask one. */
export function questionResult(message: string, seal: string): ToolResult {
  const refused: ErrorDetails = {
    kind: 'refused',
    message: 'A person has to confirm this call first.',
    hint: "Nothing was done. Tell the person, and don't try to get the same done another way.",
  };
  return { ...errorResult(new ToolError(refused)), question: { message, seal } };
}

const MAY_HAVE_CHANGED = 'A change may still have been made: read the current state before repeating it.';

const REPORT = 'Please report this as a bug.';

/**
 * Builds the result of a call that failed; an unforeseen error reveals nothing of what it carried.
 * @param redact removes what must not be seen: some of the text is Clerk's, or a stranger's
 * @param reads true for a call that could change nothing
 */
export function errorResult(
  error: unknown,
  redact = (details: ErrorDetails) => details,
  { reads = false } = {},
): ToolResult {
  const details: ErrorDetails =
    error instanceof ToolError
      ? error.details
      : {
          kind: 'unexpected',
          message: describeUnforeseen(error),
          hint: reads ? REPORT : `${MAY_HAVE_CHANGED} ${REPORT}`,
        };
  const data = { error: redact(details) };
  return { isError: true, data, text: JSON.stringify(data) };
}

/** Describes an error that we did not foresee: a RangeError is a stack that overflowed on the response. */
function describeUnforeseen(error: unknown): string {
  return error instanceof RangeError
    ? "Clerk's response is nested too deeply to show."
    : 'The toolkit failed on this call.';
}
