import { canonicalJson } from '../../runtime/shared/canonical-json.ts';
import { isObject, type JsonObject } from '../../runtime/shared/json.ts';

/** A tool call as the SDK makes it. */
export interface ModelCall {
  toolCallId: string | undefined;
  toolName: string;
  input: unknown;
}

/** All that a conversation holds about the last call with an id. */
interface Mentioned {
  /** The call itself, while it has no result. */
  open: JsonObject | undefined;
  replies: unknown[];
}

/**
 * Reports whether the conversation holds a person's approval of exactly this call: the SDK's request for it, answered
 * with a yes and no no, and no result yet. The messages are searched rather than the SDK trusted: a version without
 * approvals (`ai` 5) runs such a tool at once, and a later one does when the program approves by itself. What the
 * approval is worth, the seal of its question says: a browser may have made the messages up.
 */
export function isApproved(messages: readonly unknown[], call: ModelCall): boolean {
  const { toolCallId, toolName, input } = call;
  const { open, replies = [] } = toolCallId === undefined ? {} : (findCalls(messages).get(toolCallId) ?? {});
  if (!open || replies.length === 0 || !replies.every((reply) => reply === true)) return false;
  return open.toolName === toolName && canonicalJson(open.input) === canonicalJson(input);
}

/** For the messages of a step, the ids of the calls that the model has just made. */
const madeByModel = new WeakMap<readonly unknown[], Set<string>>();

/** Notes that the model has made a call after these messages. */
export function noteModelCall(messages: readonly unknown[], toolCallId: string): void {
  const ids = madeByModel.get(messages) ?? new Set();
  madeByModel.set(messages, ids.add(toolCallId));
}

/**
 * Reports whether a call is the model's own of this moment. One that the messages name isn't, unless it was noted: the
 * SDK asks about calls of a conversation again, which a browser may have made up, while some models number their calls
 * anew in each turn.
 */
export function isNewCall(messages: readonly unknown[], toolCallId: string | undefined): boolean {
  if (toolCallId === undefined) return true;
  return madeByModel.get(messages)?.has(toolCallId) === true || !findCalls(messages).has(toolCallId);
}

/** The approvals in messages, and how many messages they were: the SDK asks about each call with the same ones. */
const found = new WeakMap<readonly unknown[], { count: number; calls: Map<unknown, Mentioned> }>();

/** Finds the calls that messages name, by their ids. */
function findCalls(messages: readonly unknown[]): Map<unknown, Mentioned> {
  const known = found.get(messages);
  if (known?.count === messages.length) return known.calls;
  const calls = readCalls(messages);
  found.set(messages, { count: messages.length, calls });
  return calls;
}

function readCalls(messages: readonly unknown[]): Map<unknown, Mentioned> {
  const calls = new Map<unknown, Mentioned>();
  const requests = new Map<unknown, Set<Mentioned>>();
  for (const [role, part] of partsOf(messages)) {
    const { type, toolCallId, approvalId } = part;
    // Some models number their calls anew in each turn: replies to an earlier call with this id are void.
    if (type === 'tool-call' || type === 'tool-result') {
      calls.set(toolCallId, { open: type === 'tool-call' ? part : undefined, replies: [] });
    }
    if (type === 'tool-approval-request') {
      const call = calls.get(toolCallId) ?? { open: undefined, replies: [] };
      calls.set(toolCallId, call);
      if (role === 'assistant' && part.isAutomatic !== true) {
        requests.set(approvalId, (requests.get(approvalId) ?? new Set()).add(call));
      }
    }
    if (role === 'tool' && type === 'tool-approval-response') {
      for (const { replies } of requests.get(approvalId) ?? []) replies.push(part.approved);
    }
  }
  return calls;
}

/** Lists the parts of all messages in order, each with the role of its message. */
function partsOf(messages: readonly unknown[]): (readonly [role: unknown, part: JsonObject])[] {
  return messages
    .filter(isObject)
    .flatMap(({ role, content }) =>
      Array.isArray(content) ? content.filter(isObject).map((part) => [role, part] as const) : [],
    );
}
