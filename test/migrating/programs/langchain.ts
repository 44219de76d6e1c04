import { createClerkToolkit } from '@clerk/agent-toolkit/langchain';
import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { type StructuredTool, tool } from '@langchain/core/tools';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';

// An agent that looks after organizations, as a loop of its own around the model.
const notify = tool(async ({ text }) => `sent: ${text}`, {
  name: 'notify',
  description: 'Tells the sales team something.',
  schema: z.object({ text: z.string() }),
});

const toolkit = await createClerkToolkit();
const tools: Record<string, StructuredTool> = { ...toolkit.toolMap(), notify };
const model = new ChatOpenAI({ model: 'gpt-4o' }).bindTools([...toolkit.organizations(), notify]);

// One call without a model, for the prompt.
const acme = await tools.getOrganization.invoke({ organizationId: 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc' });
console.log('asked about', acme.name);

const messages: BaseMessage[] = [
  new SystemMessage(`You look after ${acme.name} (${acme.id}).`),
  new HumanMessage('Rename it to Acme Group, and tell sales.'),
];
for (;;) {
  const reply = await model.invoke(messages);
  messages.push(reply);
  if (!reply.tool_calls?.length) break;
  for (const call of reply.tool_calls) {
    const result = await tools[call.name].invoke(call as never);
    const text = String(result.content);
    console.log(call.name, /"name": *"([^"]+)"/.exec(text)?.[1] ?? text);
    messages.push(result);
  }
}
console.log(messages.at(-1)?.content);
