import { Mastra } from '@mastra/core';
import { Agent } from '@mastra/core/agent';
import { InMemoryStore } from '@mastra/core/storage';
import { createTool } from '@mastra/core/tools';
import { createClerkToolkit } from 'clerk-agent-toolkit/tools';
import { job, person } from './job.ts';

const toolkit = await createClerkToolkit({ confirm: 'always' });
const tools = toolkit.list().map(({ name, description, inputSchema, asks, execute }) =>
  createTool({
    ...{ id: name, description, inputSchema: inputSchema as never },
    requireApproval: async (args) => (await asks(args)) !== undefined,
    execute: async (args, { agent, abortSignal }) =>
      (await execute(args, { approved: agent?.toolCallId, signal: abortSignal })).data,
  }),
);
const support = new Agent({
  ...{ id: 'support', name: 'Support', instructions: toolkit.instructions },
  model: { id: 'openai/gpt-4.1', url: process.env.OPENAI_BASE_URL, apiKey: process.env.OPENAI_API_KEY },
  tools: Object.fromEntries(tools.map((tool) => [tool.id, tool])),
});
// Mastra keeps the runs here that wait for a person.
new Mastra({ agents: { support }, storage: new InMemoryStore(), logger: false });

let output = await support.generate(job);
while (output.finishReason === 'suspended') {
  const { toolName, args, toolCallId } = output.suspendPayload;
  const call = { runId: output.runId ?? '', toolCallId };
  // Asked under the id of the call: the yes counts for what is shown here.
  const question = await toolkit.question(toolName, args, toolCallId);
  const yes = question !== undefined && (await person.approves(question));
  output = yes ? await support.approveToolCallGenerate(call) : await support.declineToolCallGenerate(call);
}
console.log(`agent     ${output.text}`);
person.close();
