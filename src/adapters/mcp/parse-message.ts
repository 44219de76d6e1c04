import {
  isJSONRPCNotification,
  isJSONRPCRequest,
  isJSONRPCResponse,
  type JSONRPCMessage,
  type JSONRPCRequest,
  ProtocolErrorCode,
  type RequestId,
} from '@modelcontextprotocol/server';
import { coerceArguments } from '../../runtime/arguments/coerce.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { Line } from './read-lines.ts';

/** A message, or the error of what is none, with the id of the request that it answers, if it has one. */
export type ParsedMessage =
  | { message: JSONRPCMessage }
  | { error: { code: number; message: string }; id?: RequestId | undefined };

const { InvalidParams, InvalidRequest, ParseError } = ProtocolErrorCode;
const TOO_LONG = { code: InvalidRequest, message: 'The message is longer than 10 MB: nothing was done.' };
const NOT_JSON = { code: ParseError, message: 'A line is not JSON.' };
const NOT_A_MESSAGE = {
  code: InvalidRequest,
  message:
    'Not a JSON-RPC 2.0 message as MCP has it: `jsonrpc` must be "2.0", `method` a string, `params` and its `_meta` objects if present, and nothing else but `id`.',
};
const BATCH = { code: InvalidRequest, message: 'Batches are not supported: send one message per line.' };
const BAD_ARGUMENTS = { code: InvalidParams, message: '`arguments` must be an object.' };

/**
 * Parses a line into its messages: one, or as many as a batch has. The SDK stays silent on what it can't read, and the
 * client waits for ever; here whatever has an id gets an error.
 */
export function parseLine(line: Line): ParsedMessage[] {
  if ('head' in line) return [{ error: TOO_LONG, id: findId(line) }];
  // Some shells put a byte order mark before what they pipe.
  const text = line.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ error: NOT_JSON }];
  }
  if (!Array.isArray(value)) return [parseMessage(value)];
  return value.length === 0 ? [{ error: BATCH }] : value.map((one) => ({ error: BATCH, id: requestIdOf(one) }));
}

function parseMessage(value: unknown): ParsedMessage {
  if (
    !isPlainRequest(value) &&
    !isJSONRPCRequest(value) &&
    !isJSONRPCNotification(value) &&
    !isJSONRPCResponse(value)
  ) {
    return { error: NOT_A_MESSAGE, id: requestIdOf(value) };
  }
  const message = coerceCall(value);
  return message ? { message } : { error: BAD_ARGUMENTS, id: requestIdOf(value) };
}

/** Returns true for a request without `_meta`, which most are: the SDK, which checks each again, takes ten times as long. */
function isPlainRequest(value: unknown): value is JSONRPCRequest {
  if (!isObject(value)) return false;
  const { jsonrpc, id, method, params } = value;
  const hasParams = Object.hasOwn(value, 'params');
  if (Object.keys(value).length !== (hasParams ? 4 : 3)) return false;
  if (hasParams && (!isObject(params) || Object.hasOwn(params, '_meta'))) return false;
  return jsonrpc === '2.0' && typeof method === 'string' && (typeof id === 'string' || Number.isSafeInteger(id));
}

/** Returns the id of what is, or was meant as, a request; a response gets no response. */
function requestIdOf(value: unknown): RequestId | undefined {
  if (!isObject(value) || !('method' in value)) return undefined;
  const { id } = value;
  return typeof id === 'string' || Number.isSafeInteger(id) ? (id as RequestId) : undefined;
}

/** Finds the id of a message of which only the ends are known: beside a brace of the message itself, so no argument's. */
function findId({ head, tail }: { head: string; tail: string }): RequestId | undefined {
  const value = String.raw`(-?\d{1,15}|"[^"\\]*")`;
  const [, first] =
    new RegExp(String.raw`^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*${value}\s*,`).exec(head) ?? [];
  const [, last] =
    new RegExp(String.raw`,\s*"id"\s*:\s*${value}\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$`).exec(tail) ?? [];
  const found = first ?? last;
  return found === undefined ? undefined : JSON.parse(found);
}

/**
 * Turns a call's arguments that are null, or JSON in a string, as some models write them, into the object they stand for.
 * Undefined for arguments that are anything else, which the SDK would refuse with a dump of its own schema.
 */
function coerceCall(message: JSONRPCMessage): JSONRPCMessage | undefined {
  if (!('method' in message) || message.method !== 'tools/call') return message;
  const { arguments: given, ...params } = (message.params ?? {}) as Record<string, unknown>;
  if (given === undefined) return message;
  if (isObject(given)) {
    // No input has that name, and the SDK's own check of a call leaves it out.
    if (!Object.hasOwn(given, '__proto__')) return message;
    const { ['__proto__']: _, ...rest } = given;
    return { ...message, params: { ...params, arguments: rest } };
  }
  const coerced = coerceArguments(given, { type: 'object' });
  if (coerced !== null && !isObject(coerced)) return undefined;
  return { ...message, params: { ...params, ...(coerced !== null && { arguments: coerced }) } };
}
