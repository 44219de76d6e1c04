import type { ToolSet } from 'ai';
import type { JsonObject } from '../../runtime/json.ts';
import type { ToolDefinition } from '../../runtime/tool.ts';
import type { Opened } from '../open.ts';
import { approvedIn } from './approval.ts';

/** The part of `ai` that makes a tool of data. */
export type AiSdk = Pick<typeof import('ai'), 'jsonSchema'>;

/** What the SDK says about a call; each of its versions says more. */
interface ExecuteOptions {
  toolCallId: string;
  messages: readonly unknown[];
  abortSignal?: AbortSignal | undefined;
}

/**
 * Tools by their wire names, in the shape that `ai` 5, 6 and 7 have in common. A call never throws: a failure is an
 * `error` in its output, marked as one to the model.
 */
export function toolSet(tools: readonly ToolDefinition[], opened: Opened, { jsonSchema }: AiSdk): ToolSet {
  const entries = tools.map((tool) => {
    const { wireName, title, description, inputSchema } = tool;
    // With an `ask` of the program's own, the SDK's approval would ask a second time.
    const needsApproval = opened.asks(tool) && opened.ask === undefined;
    const made = {
      title,
      description,
      inputSchema: jsonSchema<JsonObject>(inputSchema as Parameters<typeof jsonSchema>[0]),
      ...(needsApproval && { needsApproval }),
      execute: async (args: unknown, { toolCallId, messages, abortSignal }: ExecuteOptions): Promise<JsonObject> => {
        const approved = needsApproval && approvedIn(messages, toolCallId);
        return (await opened.run(wireName, args, { signal: abortSignal, approved })).data;
      },
      toModelOutput,
    };
    return [wireName, made] as const;
  });
  return Object.fromEntries(entries) as unknown as ToolSet;
}

/** `ai` 5 gives the output itself, later versions an object with it. */
function toModelOutput(given: JsonObject | { toolCallId: string; output: JsonObject }) {
  const value = ('toolCallId' in given && 'output' in given ? given.output : given) as JsonObject;
  return { type: isError(value) ? 'error-json' : 'json', value };
}

/** Whether an output is one of our errors, also after it has been to a browser and back. */
function isError(output: JsonObject): boolean {
  const { error } = output as { error?: { kind?: unknown; message?: unknown } | null };
  return Object.keys(output).length === 1 && typeof error?.kind === 'string' && typeof error.message === 'string';
}
