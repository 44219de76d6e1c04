import { isObject, type JsonObject } from '../../../runtime/shared/json.ts';

/** The reason why a message goes no further, and the status that says so. */
export interface MessageProblem {
  status: 400 | 413;
  message: string;
}

/** Longest id of a request, in characters: a session remembers it until the request is answered. */
const LONGEST_ID = 256;
/** Bounds of all but the arguments of a call, in characters and in values: the SDK looks through each of them. */
const REST = { length: 65_536, values: 1_000 };
/** Most values in the arguments of a call. */
const ARGUMENT_VALUES = 5_000;
/** Most values of any message. */
export const MOST_VALUES = REST.values + ARGUMENT_VALUES;

/** Finds out what is wrong with a message before the SDK takes it, which would work for seconds on a large one, and keep a long id. */
export function findProblem(body: unknown): MessageProblem | undefined {
  if (Array.isArray(body)) return bad('Batches are not taken here: send each message in a request of its own.');
  if (!isObject(body)) return bad('The body must be one message of JSON-RPC 2.0: an object.');
  const { id } = body;
  if (id !== undefined && id !== null && !isId(id))
    return bad(`The id of a message must be a number or a text of at most ${LONGEST_ID} characters.`);
  const { rest, args } = split(body);
  if (countValues(args, ARGUMENT_VALUES) > ARGUMENT_VALUES)
    return tooLarge(`The arguments of a call may have ${ARGUMENT_VALUES} values at most.`);
  if (countValues(rest, REST.values) > REST.values)
    return tooLarge(`A message may have ${REST.values} values at most beside the arguments of a call.`);
  if (JSON.stringify(rest).length > REST.length)
    return tooLarge(`A message may have ${REST.length} characters at most beside the arguments of a call.`);
  return undefined;
}

function isId(id: unknown): boolean {
  return typeof id === 'number' || (typeof id === 'string' && id.length <= LONGEST_ID);
}

/** Parts a call from its arguments, which may be large. */
function split(body: JsonObject): { rest: JsonObject; args?: unknown } {
  const { method, params } = body;
  if (method !== 'tools/call' || !isObject(params)) return { rest: body };
  const { arguments: args, ...others } = params;
  return { rest: { ...body, params: others }, args };
}

/** Counts the values in JSON, no further than one more than the most; without recursion, since it may be nested deeply. */
function countValues(json: unknown, most: number): number {
  const open = [json];
  let count = 0;
  while (open.length > 0 && count <= most) {
    const value = open.pop();
    count += 1;
    if (typeof value !== 'object' || value === null) continue;
    // Not by spreading, which fails on a list of some 100,000.
    for (const inner of Object.values(value)) {
      open.push(inner);
      if (open.length + count > most + 1) return most + 1;
    }
  }
  return count;
}

function bad(message: string): MessageProblem {
  return { status: 400, message };
}

function tooLarge(message: string): MessageProblem {
  return { status: 413, message };
}
