import {
  isJSONRPCNotification,
  isJSONRPCRequest,
  isJSONRPCResponse,
  type JSONRPCMessage,
  ProtocolErrorCode,
  type RequestId,
} from '@modelcontextprotocol/server';
import { coerceArguments } from '../../runtime/arguments/coerce.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { Line } from './read-lines.ts';

/** What a line turned out to be: a message, or the fault of something else, with the id that waits for an answer. */
export type ParsedMessage = { message: JSONRPCMessage } | { fault: string; code: number; id?: RequestId | undefined };

const TOO_LONG = 'The message is longer than 10 MB: nothing was done.';
const NO_JSON = 'A line is not JSON.';
const NO_MESSAGE =
  'Not a message of JSON-RPC 2.0 as MCP has it: `jsonrpc` is "2.0", `method` a string, `params` and its `_meta` objects if they are there, and nothing else beside `id`.';
const NO_BATCH = 'Batches are not served: send one message a line.';
const NO_ARGUMENTS = '`arguments` must be an object.';

/**
 * The messages of a line, one but for a batch. The SDK says nothing to who sent something that it can't read, and a
 * client waits for ever; here whatever has an id gets its answer.
 */
export function parseLine(line: Line): ParsedMessage[] {
  const { InvalidRequest, ParseError } = ProtocolErrorCode;
  if ('head' in line) return [{ fault: TOO_LONG, code: InvalidRequest, id: idOf(line) }];
  // Some shells put a byte order mark before what they pipe.
  const text = line.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ fault: NO_JSON, code: ParseError }];
  }
  if (!Array.isArray(value)) return [checked(value)];
  return value.length === 0
    ? [{ fault: NO_BATCH, code: InvalidRequest }]
    : value.map((one) => ({ fault: NO_BATCH, code: InvalidRequest, id: answerable(one) }));
}

function checked(value: unknown): ParsedMessage {
  const { InvalidParams, InvalidRequest } = ProtocolErrorCode;
  if (!isJSONRPCRequest(value) && !isJSONRPCNotification(value) && !isJSONRPCResponse(value)) {
    return { fault: NO_MESSAGE, code: InvalidRequest, id: answerable(value) };
  }
  const message = withArguments(value);
  return message ? { message } : { fault: NO_ARGUMENTS, code: InvalidParams, id: answerable(value) };
}

/** The id of what is, or was meant as, a request; an answer is answered with nothing. */
function answerable(value: unknown): RequestId | undefined {
  if (!isObject(value) || !('method' in value)) return undefined;
  const { id } = value;
  return typeof id === 'string' || Number.isSafeInteger(id) ? (id as RequestId) : undefined;
}

/** The id of a message of which only the ends are known: next to a brace of the whole, so no argument's. */
function idOf({ head, tail }: { head: string; tail: string }): RequestId | undefined {
  const value = String.raw`(-?\d{1,15}|"[^"\\]*")`;
  const [, first] =
    new RegExp(String.raw`^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*${value}\s*,`).exec(head) ?? [];
  const [, last] =
    new RegExp(String.raw`,\s*"id"\s*:\s*${value}\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$`).exec(tail) ?? [];
  const found = first ?? last;
  return found === undefined ? undefined : JSON.parse(found);
}

/**
 * A call whose arguments are null, or JSON in a string, as some models write them: as the object that is meant.
 * Undefined for arguments that are something else, which the SDK would refuse with a dump of its own schema.
 */
function withArguments(message: JSONRPCMessage): JSONRPCMessage | undefined {
  if (!('method' in message) || message.method !== 'tools/call') return message;
  const { arguments: given, ...params } = (message.params ?? {}) as Record<string, unknown>;
  if (given === undefined || isObject(given)) return message;
  const opened = coerceArguments(given, { type: 'object' });
  if (opened !== null && !isObject(opened)) return undefined;
  return { ...message, params: { ...params, ...(opened !== null && { arguments: opened }) } };
}
