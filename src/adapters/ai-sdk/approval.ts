import { canonicalJson } from '../../runtime/shared/canonical-json.ts';
import { isObject, type JsonObject } from '../../runtime/shared/json.ts';

/** A tool call as the SDK makes it. */
export interface ModelCall {
  toolCallId: string | undefined;
  toolName: string;
  input: unknown;
}

/**
 * Reports whether the conversation holds a person's approval of exactly this call: the SDK's request for it, answered
 * with a yes and no no, and no result yet. The messages are searched rather than the SDK trusted: a version without
 * approvals (`ai` 5) runs such a tool at once, and a later one does when the program approves by itself. What the
 * approval is worth, the seal of its question says: a browser may have made the messages up.
 */
export function isApproved(messages: readonly unknown[], call: ModelCall): boolean {
  let callIsOpen = false;
  let requests = new Set<unknown>();
  let replies: unknown[] = [];
  for (const [role, part] of partsOf(messages)) {
    const hasCallId = part.toolCallId === call.toolCallId;
    // Some models number their calls anew in each turn: replies to an earlier call with this id are void.
    if (hasCallId && (part.type === 'tool-call' || part.type === 'tool-result')) {
      callIsOpen = part.type === 'tool-call' && isSameCall(part, call);
      requests = new Set();
      replies = [];
    }
    if (role === 'assistant' && part.type === 'tool-approval-request' && hasCallId && part.isAutomatic !== true) {
      requests.add(part.approvalId);
    }
    if (role === 'tool' && part.type === 'tool-approval-response' && requests.has(part.approvalId)) {
      replies.push(part.approved);
    }
  }
  return callIsOpen && replies.length > 0 && replies.every((reply) => reply === true);
}

function isSameCall({ toolName, input }: JsonObject, call: ModelCall): boolean {
  return toolName === call.toolName && canonicalJson(input) === canonicalJson(call.input);
}

/** Lists the parts of all messages in order, each with the role of its message. */
function partsOf(messages: readonly unknown[]): (readonly [role: unknown, part: JsonObject])[] {
  return messages
    .filter(isObject)
    .flatMap(({ role, content }) =>
      Array.isArray(content) ? content.filter(isObject).map((part) => [role, part] as const) : [],
    );
}
