import type { ToolSet } from 'ai';
import { isObject, type JsonObject } from '../../runtime/shared/json.ts';
import type { ToolDefinition } from '../../tool.ts';
import type { OpenedToolkit } from '../toolkit/create.ts';
import type { Answer } from '../toolkit/options.ts';
import { isApproved } from './approval.ts';

/** The part of `ai` that makes a tool of data. */
export type AiSdk = Pick<typeof import('ai'), 'jsonSchema'>;

/** What the SDK says about a call; each of its versions says more, and code that calls a tool by hand may say nothing. */
interface ExecuteOptions {
  toolCallId?: string;
  messages?: readonly unknown[];
  abortSignal?: AbortSignal | undefined;
}

/**
 * Tools by their wire names, in the shape that `ai` 5, 6 and 7 have in common. A call never throws: a failure is an
 * `error` in its output, marked as one to the model.
 */
export function toolSet(tools: readonly ToolDefinition[], opened: OpenedToolkit, { jsonSchema }: AiSdk): ToolSet {
  const entries = tools.map((tool) => {
    const { wireName, title, description, inputSchema } = tool;
    // With an `ask` of the program's own, the SDK's approval would ask a second time.
    const approves = opened.asks(tool) && opened.ask === undefined;
    const approved = (input: unknown, { toolCallId, messages = [] }: ExecuteOptions) =>
      isApproved(messages, { toolCallId, toolName: wireName, input });
    const made = {
      title,
      description,
      inputSchema: jsonSchema<JsonObject>(inputSchema as Parameters<typeof jsonSchema>[0]),
      ...(approves && {
        // Nobody is asked about a call that would fail anyway: it fails at once, and the model hears why. What was
        // approved stays so, since the SDK looks again before it runs it.
        needsApproval: async (input: unknown, options: ExecuteOptions) =>
          approved(input, options) || (await opened.base.question(wireName, input)) !== undefined,
      }),
      execute: async (input: unknown, options: ExecuteOptions = {}): Promise<JsonObject> => {
        // Where it wasn't approved, the call's own faults are still told first: the SDK may not have asked because of them.
        const ask = approves ? (): Answer => (approved(input, options) ? 'accept' : 'failed') : undefined;
        return (await opened.run(wireName, input, { signal: options.abortSignal, ask })).data;
      },
      toModelOutput,
    };
    return [wireName, made] as const;
  });
  return Object.fromEntries(entries) as unknown as ToolSet;
}

/** `ai` 5 gives the output itself, later versions an object with it. */
function toModelOutput(given: unknown) {
  const value = isObject(given) && 'toolCallId' in given && 'output' in given ? given.output : given;
  return { type: isError(value) ? 'error-json' : 'json', value };
}

/** Whether an output is one of our errors, also after it has been to a browser and back. */
function isError(output: unknown): boolean {
  if (!isObject(output) || Object.keys(output).length !== 1) return false;
  const { error } = output;
  return isObject(error) && typeof error.kind === 'string' && typeof error.message === 'string';
}
