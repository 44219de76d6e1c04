import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ToolSet } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { installApart } from '../process/install-apart.ts';

/** The version that is tried: it says that it needs Node 22, and agents with tools run from 20. */
export const MASTRA = { '@mastra/core': '1.71.0' };

/** The end of an agent's turn. */
export interface MastraOutput {
  text: string;
  finishReason: string;
  runId: string;
  /** The call that waits for a person. */
  suspendPayload?: { toolCallId: string; toolName: string; args: unknown };
}

/** The part of Mastra's agent that is used here. */
export interface MastraAgent {
  generate(prompt: string): Promise<MastraOutput>;
  approveToolCallGenerate(call: { runId: string; toolCallId: string }): Promise<MastraOutput>;
  declineToolCallGenerate(call: { runId: string; toolCallId: string }): Promise<MastraOutput>;
}

/** A call of a tool as the model writes it. */
export interface MastraCall {
  id: string;
  tool: string;
  args: unknown;
}

const USAGE = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

const load = (file: string) =>
  import(pathToFileURL(resolve('node_modules', installApart(MASTRA), '@mastra/core/dist', file)).href);

/** Opens a place in which Mastra keeps runs that wait. */
export async function openStorage(): Promise<unknown> {
  const { InMemoryStore } = await load('storage/index.js');
  return new InMemoryStore();
}

/**
 * Starts an agent of Mastra whose model makes the calls, one a turn, and then says "Done.".
 * @returns `outputs`, the outputs of tools that the model has read, by the id of the call
 */
export async function startMastra(tools: ToolSet, calls: readonly MastraCall[], storage?: unknown) {
  const [{ Agent }, { Mastra }] = await Promise.all([load('agent/index.js'), load('index.js')]);
  const outputs: Record<string, { type: string; value: unknown }> = {};
  let turns = 0;
  const model = new MockLanguageModelV3({
    doGenerate: async ({ prompt }) => {
      for (const part of prompt.flatMap(({ role, content }) => (role === 'tool' ? content : []))) {
        if (part.type === 'tool-result') outputs[part.toolCallId] = part.output as { type: string; value: unknown };
      }
      const call = calls[turns++];
      const content = call
        ? { type: 'tool-call' as const, toolCallId: call.id, toolName: call.tool, input: JSON.stringify(call.args) }
        : { type: 'text' as const, text: 'Done.' };
      const finishReason = { unified: call ? ('tool-calls' as const) : ('stop' as const), raw: undefined };
      return { content: [content], finishReason, usage: USAGE, warnings: [] };
    },
  });
  const agent: MastraAgent = new Agent({ id: 'support', name: 'support', instructions: 'Be brief.', model, tools });
  new Mastra({ agents: { agent }, storage: storage ?? (await openStorage()), logger: false });
  return { agent, outputs };
}
