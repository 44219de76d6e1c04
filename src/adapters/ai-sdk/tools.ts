import { setImmediate } from 'node:timers/promises';
import type { ToolSet } from 'ai';
import { isObject, type JsonObject } from '../../runtime/shared/json.ts';
import type { ListedTool } from '../toolkit/listed-tool.ts';
import { nameTools } from '../toolkit/name-tools.ts';
import type { OpenedToolkit } from '../toolkit/open-toolkit.ts';
import { isApproved, isNewCall, noteModelCall } from './approval.ts';

/** The part of `ai` that tools are made with. */
export type AiSdk = Pick<typeof import('ai'), 'jsonSchema'>;

/** The options that the SDK passes along with a call. Each of its versions passes more; code that calls a tool by hand may pass nothing. */
interface ExecuteOptions {
  toolCallId?: string;
  messages?: readonly unknown[];
  abortSignal?: AbortSignal | undefined;
  /** Stops the run until a person has replied: only Mastra has it. */
  suspend?: unknown;
}

/**
 * Creates tools keyed by their wire names, and found by others of theirs, in the shape that `ai` 5, 6 and 7 have in common. A call never throws: a
 * failure is an `error` in its output, marked as one for the model.
 */
export function createToolSet(
  tools: readonly ListedTool[],
  { ask, isAsked }: Pick<OpenedToolkit, 'ask' | 'isAsked'>,
  { jsonSchema }: AiSdk,
  category?: string,
): ToolSet {
  const convert = (tool: ListedTool, name: string) => {
    const { title, description, inputSchema } = tool;
    // With an `ask` of the program's own, the SDK's approval would ask a second time.
    const awaitsApproval = tool.mayAsk && ask === undefined;
    const approves = async (input: unknown, { messages, toolCallId, suspend }: ExecuteOptions) => {
      // Mastra keeps approvals to itself and calls what got one. It doesn't say which call it asks about, so that a yes
      // counts only for the question that the program was given under the call's id, and is void without one.
      if (typeof suspend === 'function') return toolCallId !== undefined;
      if (messages) return isApproved(messages, { toolCallId, toolName: name, input });
      // A framework that takes the SDK's tools and keeps the conversation to itself calls only what was approved.
      return toolCallId !== undefined && isAsked(name, input, toolCallId);
    };
    return {
      title,
      description,
      inputSchema: jsonSchema<JsonObject>(inputSchema as Parameters<typeof jsonSchema>[0]),
      ...(awaitsApproval && {
        // Called for the calls of the model, and not for those of a conversation.
        onInputAvailable: ({ messages, toolCallId }: ExecuteOptions) => {
          if (messages && toolCallId !== undefined) noteModelCall(messages, toolCallId);
        },
        needsApproval: async (input: unknown, { messages = [], toolCallId }: ExecuteOptions) => {
          // A conversation may name thousands of calls, and the SDK goes through them without a pause.
          await setImmediate();
          // An approved call stays so, since the SDK looks again before it runs it. What else the conversation names is
          // not asked about: a yes counts for a question that was asked about a call of the model.
          if (!isNewCall(messages, toolCallId)) return true;
          // Nobody is asked about a call that would fail anyway: it fails at once, and the model learns why.
          return (await tool.asks(input, { callId: toolCallId })) !== undefined;
        },
      }),
      execute: async (input: unknown, options: ExecuteOptions = {}): Promise<JsonObject> => {
        const approved = awaitsApproval && (await approves(input, options)) ? (options.toolCallId ?? '') : undefined;
        // Without an approval, the call's own errors still come first: they may be why the SDK didn't ask.
        const ask = awaitsApproval ? () => 'failed' : undefined;
        return (await tool.execute(input, { signal: options.abortSignal, ask, approved })).data;
      },
      toModelOutput,
    };
  };
  return nameTools(tools, category, convert) as unknown as ToolSet;
}

/** Takes what the SDK passes: in `ai` 5 the output itself, in later versions an object that holds it. */
function toModelOutput(given: unknown) {
  const value = isObject(given) && 'toolCallId' in given && 'output' in given ? given.output : given;
  return { type: isErrorOutput(value) ? 'error-json' : 'json', value };
}

/** Recognizes an error of ours by its shape, which it keeps on its way through a browser. */
function isErrorOutput(output: unknown): boolean {
  if (!isObject(output) || Object.keys(output).length !== 1) return false;
  const { error } = output;
  return isObject(error) && typeof error.kind === 'string' && typeof error.message === 'string';
}
