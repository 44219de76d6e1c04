import { createOpenAI } from '@ai-sdk/openai';
import { createClerkToolkit } from '@clerk/agent-toolkit/ai-sdk';
import { type Message, streamText, tool } from 'ai';
import { z } from 'zod';

// The chat of a support desk: Clerk's tools beside one of the desk's own.
const openai = createOpenAI({ baseURL: process.env.OPENAI_BASE_URL });

const openTicket = tool({
  description: 'Opens a ticket about a user.',
  parameters: z.object({ about: z.string() }),
  execute: async ({ about }) => ({ ticket: 41, about }),
});

async function POST(request: Request): Promise<Response> {
  const { messages }: { messages: Message[] } = await request.json();
  const toolkit = await createClerkToolkit();
  const { getUser, updateUser } = toolkit.users();
  const result = streamText({
    model: openai.chat('gpt-4o'),
    system: 'Look users up with getUser before you change them.',
    messages,
    tools: { getUser, updateUser, openTicket },
    maxTokens: 500,
    maxSteps: 5,
    onStepFinish: ({ toolCalls, toolResults }) => {
      for (const call of toolCalls) console.log('call', call.toolName, JSON.stringify(call.args));
      for (const done of toolResults) console.log('result', done.toolName, JSON.stringify(done.result).length > 20);
    },
  });
  return result.toDataStreamResponse();
}

const messages: Message[] = [{ id: '1', role: 'user', content: 'Mira married: she is Mira Lindqvist now.' }];
const response = await POST(
  new Request('http://desk.example/chat', { method: 'POST', body: JSON.stringify({ messages }) }),
);
console.log('said', (await response.text()).includes('All done.'));
