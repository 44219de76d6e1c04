import type { ToolSet } from 'ai';
import { isObject, type JsonObject } from '../../runtime/shared/json.ts';
import type { ToolDefinition } from '../../tool.ts';
import type { OpenedToolkit } from '../toolkit/open-toolkit.ts';
import type { Answer } from '../toolkit/options.ts';
import { isApproved, useApproval } from './approval.ts';

/** The part of `ai` that tools are made with. */
export type AiSdk = Pick<typeof import('ai'), 'jsonSchema'>;

/** The options that the SDK passes along with a call. Each of its versions passes more; code that calls a tool by hand may pass nothing. */
interface ExecuteOptions {
  toolCallId?: string;
  messages?: readonly unknown[];
  abortSignal?: AbortSignal | undefined;
}

/**
 * Creates tools keyed by their wire names, in the shape that `ai` 5, 6 and 7 have in common. A call never throws: a
 * failure is an `error` in its output, marked as one for the model.
 */
export function createToolSet(tools: readonly ToolDefinition[], opened: OpenedToolkit, { jsonSchema }: AiSdk): ToolSet {
  const entries = tools.map((definition) => {
    const { wireName, title, description, inputSchema } = definition;
    // With an `ask` of the program's own, the SDK's approval would ask a second time.
    const awaitsApproval = opened.mayAsk(definition) && opened.ask === undefined;
    const callOf = (input: unknown, { toolCallId }: ExecuteOptions) => ({ toolCallId, toolName: wireName, input });
    const tool = {
      title,
      description,
      inputSchema: jsonSchema<JsonObject>(inputSchema as Parameters<typeof jsonSchema>[0]),
      ...(awaitsApproval && {
        // Nobody is asked about a call that would fail anyway: it fails at once, and the model learns why. What was
        // approved stays so, since the SDK looks again before it runs it.
        needsApproval: async (input: unknown, options: ExecuteOptions) =>
          isApproved(options.messages ?? [], callOf(input, options)) ||
          (await opened.base.question(wireName, input)) !== undefined,
      }),
      execute: async (input: unknown, options: ExecuteOptions = {}): Promise<JsonObject> => {
        // Without an approval, the call's own errors still come first: they may be why the SDK didn't ask.
        const approved = () => useApproval(options.messages ?? [], callOf(input, options));
        const ask = awaitsApproval ? (): Answer => (approved() ? 'accept' : 'failed') : undefined;
        return (await opened.run(wireName, input, { signal: options.abortSignal, ask })).data;
      },
      toModelOutput,
    };
    return [wireName, tool] as const;
  });
  return Object.fromEntries(entries) as unknown as ToolSet;
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
