// Gives the tools to LangChain and LangGraph, and makes the mistakes that the types must catch.
import { AIMessage, ToolMessage } from '@langchain/core/messages';
import { fakeModel } from '@langchain/core/testing';
import type { StructuredTool } from '@langchain/core/tools';
import { interrupt } from '@langchain/langgraph';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { type ClerkToolkit, createClerkToolkit, type Question, UsageError } from 'clerk-agent-toolkit/langchain';
import { createAgent } from 'langchain';

const toolkit: ClerkToolkit = await createClerkToolkit({
  ask: interrupt,
  confirm: 'always',
  authContext: { userId: 'user_38fYichBv3K7vAoKKzJoUF06m6x', sessionId: 'sess_123' },
});
const all: StructuredTool[] = toolkit.tools();
const users: StructuredTool[] = toolkit.users();
const systemPrompt = toolkit.injectSessionClaims(toolkit.instructions);

const call = {
  name: 'users_getUser',
  args: { user_id: 'user_38fYichBv3K7vAoKKzJoUF06m6x' },
  id: 'call_1',
  type: 'tool_call' as const,
};
const calling = new AIMessage({ content: '', tool_calls: [call] });

// By hand.
const byHand = await toolkit.toolMap()[call.name]?.invoke(call);
if (!ToolMessage.isInstance(byHand)) throw new Error('the result is no ToolMessage');

// In a graph, beside a model that knows the tools.
const bound = fakeModel().respond(calling).bindTools(all);
const [inGraph] = await new ToolNode(users).invoke([await bound.invoke('Who am I?')]);

// In an agent.
const model = fakeModel().respond(calling).respond(new AIMessage('Done.'));
const agent = createAgent({ model, tools: toolkit.tools(), systemPrompt });
const { messages } = await agent.invoke({ messages: [{ role: 'user', content: 'Who am I?' }] });
const inAgent = messages.find((message) => ToolMessage.isInstance(message));

// With a function that asks.
await createClerkToolkit({ ask: async ({ message }: Question) => message.length > 0 });

// @ts-expect-error: there is no such option
const wrong: unknown = await createClerkToolkit({ tool: ['users'] }).catch((error: unknown) => error);
if (!(wrong instanceof UsageError)) throw new Error('a wrong option did not become a UsageError');
// @ts-expect-error: there is no such category
toolkit.people?.();
// @ts-expect-error: no way of confirming
await createClerkToolkit({ confirm: 'maybe' }).catch(() => {});

console.log(
  [byHand, inGraph, inAgent].map((message) => message?.artifact.id).join(' '),
  systemPrompt.includes('sess_123'),
);
