import { isObject, type JsonObject } from '../../runtime/json.ts';

/**
 * Whether the conversation holds a person's approval of this call: the SDK's request for it, answered with a yes. Looked
 * for rather than believed, since a version without approvals (`ai` 5) runs such a tool at once.
 */
export function approvedIn(messages: readonly unknown[], toolCallId: string): boolean {
  const requests = partsOf(messages, 'assistant').filter(
    (part) => part.type === 'tool-approval-request' && part.toolCallId === toolCallId,
  );
  const ids = new Set(requests.map(({ approvalId }) => approvalId));
  const answers = partsOf(messages, 'tool').filter(
    (part) => part.type === 'tool-approval-response' && ids.has(part.approvalId),
  );
  return answers.length > 0 && answers.every(({ approved }) => approved === true);
}

function partsOf(messages: readonly unknown[], role: string): JsonObject[] {
  return messages
    .filter((message): message is JsonObject => isObject(message) && message.role === role)
    .flatMap(({ content }) => (Array.isArray(content) ? content.filter(isObject) : []));
}
