import { canonicalJson } from '../../runtime/shared/canonical-json.ts';
import { isObject, type JsonObject } from '../../runtime/shared/json.ts';

/** A call of a tool as the SDK makes it. */
export interface ModelCall {
  toolCallId: string | undefined;
  toolName: string;
  input: unknown;
}

/**
 * Whether the conversation holds a person's approval of exactly this call: the SDK's request for it, answered with a yes,
 * and no result yet. Looked for rather than believed, since a version without approvals (`ai` 5) runs such a tool at
 * once, and a later one does when the program says yes by itself.
 */
export function isApproved(messages: readonly unknown[], call: ModelCall): boolean {
  let same = false;
  let requests = new Set<unknown>();
  let answers: unknown[] = [];
  for (const [role, part] of partsOf(messages)) {
    const its = part.toolCallId === call.toolCallId;
    // Some models count their calls anew in each turn: what was said of an earlier one with this id is over.
    if (its && (part.type === 'tool-call' || part.type === 'tool-result')) {
      same = part.type === 'tool-call' && isCall(part, call);
      requests = new Set();
      answers = [];
    }
    if (role === 'assistant' && part.type === 'tool-approval-request' && its && part.isAutomatic !== true) {
      requests.add(part.approvalId);
    }
    if (role === 'tool' && part.type === 'tool-approval-response' && requests.has(part.approvalId)) {
      answers.push(part.approved);
    }
  }
  return same && answers.length > 0 && answers.every((approved) => approved === true);
}

function isCall({ toolName, input }: JsonObject, call: ModelCall): boolean {
  return toolName === call.toolName && canonicalJson(input) === canonicalJson(call.input);
}

/** The parts of all messages in their order, each with who speaks. */
function partsOf(messages: readonly unknown[]): (readonly [role: unknown, part: JsonObject])[] {
  return messages
    .filter(isObject)
    .flatMap(({ role, content }) =>
      Array.isArray(content) ? content.filter(isObject).map((part) => [role, part] as const) : [],
    );
}
