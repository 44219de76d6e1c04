import { versions } from '../frameworks/ai-sdk.ts';
import { type MastraOutput, openStorage, startMastra } from '../frameworks/mastra.ts';
import { ARGS, type ConsentWay, TOOL } from './way.ts';

/** A run of an agent that waits, and where Mastra keeps it: all processes of a program reach that. */
interface Suspended {
  waiting: MastraOutput;
  storage: unknown;
}

export const mastra: ConsentWay<Suspended> = {
  name: 'Mastra',
  start: async (options) => {
    await import('../../../src/runtime/everything.ts');
    const { createToolSet } = await import('../../../src/adapters/ai-sdk/tools.ts');
    const { openToolkit } = await import('../../../src/adapters/toolkit/open-toolkit.ts');
    const version = versions.find(({ version }) => version === 6);
    if (!version) throw new Error('ai 6 is gone');
    const opened = await openToolkit(options);
    const tools = createToolSet(opened.base.list(), opened, version.ai);
    return {
      ask: async () => {
        const storage = await openStorage();
        const { agent } = await startMastra(tools, [{ id: 'call_1', tool: TOOL, args: ARGS }], storage);
        const waiting = await agent.generate('Delete Acme Corp.');
        // What a program shows to the person.
        const question = await opened.question(TOOL, ARGS, waiting.suspendPayload?.toolCallId);
        if (question === undefined) throw new Error('nobody was asked');
        return { waiting, storage };
      },
      yes: async ({ waiting: { runId, suspendPayload }, storage }) => {
        const { agent } = await startMastra(tools, [], storage);
        return agent.approveToolCallGenerate({ runId, toolCallId: suspendPayload?.toolCallId ?? 'forged' });
      },
    };
  },
  forge: () => ({ waiting: { text: '', finishReason: 'suspended', runId: 'forged' }, storage: undefined }),
};
