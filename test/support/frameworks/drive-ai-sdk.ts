import type { LanguageModelV3CallOptions } from '@ai-sdk/provider';
import { generateText, jsonSchema, stepCountIs } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { createToolSet } from '../../../src/adapters/ai-sdk/tools.ts';
import { openToolkit } from '../../../src/adapters/toolkit/open-toolkit.ts';
import type { Driver, Outcome } from './driver.ts';

const USAGE = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

/** Drives the AI SDK: `generateText` with its own mock model, which makes one call and reads the result. */
export const aiSdk: Driver = async (options, person) => {
  const opened = await openToolkit({ ...options, ...(person && { ask: () => person }) });
  const tools = createToolSet(opened.base.list(), opened, { jsonSchema });

  const converse = async (call?: { toolName: string; input: string }, abortSignal?: AbortSignal) => {
    const prompts: LanguageModelV3CallOptions[] = [];
    const model = new MockLanguageModelV3({
      doGenerate: async (prompt) => {
        prompts.push(prompt);
        const first = prompts.length === 1 && call;
        return {
          content: first ? [{ type: 'tool-call', toolCallId: 'call_1', ...call }] : [{ type: 'text', text: 'Done.' }],
          finishReason: { unified: first ? 'tool-calls' : 'stop', raw: undefined },
          usage: USAGE,
          warnings: [],
        };
      },
    });
    const stopWhen = stepCountIs(2);
    const { content } = await generateText({
      model,
      tools,
      prompt: 'Do it.',
      stopWhen,
      ...(abortSignal && { abortSignal }),
    });
    return { prompts, content };
  };

  return {
    list: async () => {
      const { prompts } = await converse();
      return (prompts[0]?.tools ?? []).map((tool) => {
        if (tool.type !== 'function') throw new Error(`no function: ${tool.name}`);
        return { name: tool.name, description: tool.description ?? '', schema: tool.inputSchema };
      });
    },
    call: async (toolName, args, abortSignal) => {
      const { prompts, content } = await converse({ toolName, input: JSON.stringify(args) }, abortSignal);
      // Waits for an approval that nobody gives: what a version that knows none does is what counts.
      if (content.some(({ type }) => type === 'tool-approval-request')) {
        const data = await tools[toolName]?.execute?.(args, { toolCallId: 'call_1', messages: [] });
        return { isError: true, data };
      }
      return read(prompts[1]);
    },
    close: async () => {},
  };
};

/** Reads the result of the one call from the next prompt to the model. */
function read(prompt: LanguageModelV3CallOptions | undefined): Outcome | undefined {
  for (const { role, content } of prompt?.prompt ?? []) {
    if (role !== 'tool') continue;
    for (const part of content) {
      if (part.type !== 'tool-result') continue;
      const { type } = part.output;
      if (type === 'json' || type === 'error-json') return { isError: type === 'error-json', data: part.output.value };
      throw new Error(`an answer of type ${type}: ${JSON.stringify(part.output)}`);
    }
  }
  return undefined;
}
