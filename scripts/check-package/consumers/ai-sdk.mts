// Gives the tools to the AI SDK.
import { generateText, type LanguageModel, streamText, type ToolSet } from 'ai';
import { type ClerkToolkit, createClerkToolkit, UsageError } from 'clerk-agent-toolkit/ai-sdk';

const toolkit: ClerkToolkit = await createClerkToolkit();
const mine = await createClerkToolkit({
  tools: ['users', 'organizations'],
  authContext: { userId: 'user_38fYichBv3K7vAoKKzJoUF06m6x', orgId: null },
  ask: async ({ tool, message }) => tool !== message,
});
// @ts-expect-error: there is no such option
const wrong: unknown = await createClerkToolkit({ readonly: true }).catch((error: unknown) => error);
if (!(wrong instanceof UsageError)) throw new Error('a wrong option did not become a UsageError');

export async function generate(model: LanguageModel, prompt: string): Promise<string> {
  const system: string = mine.injectSessionClaims(toolkit.instructions);
  const { text } = await generateText({ model, system, prompt, tools: toolkit.tools() });
  return text;
}

export function stream(model: LanguageModel, prompt: string): AsyncIterable<string> {
  const system: string = toolkit.instructions;
  return streamText({ model, system, prompt, tools: { ...toolkit.users(), ...mine.organizations() } }).textStream;
}

const tools: ToolSet = { ...toolkit.users() };
const user: unknown = await tools.users_getUser?.execute?.({ user_id: 'user_38fYichBv3K7vAoKKzJoUF06m6x' }, {
  toolCallId: 'call_1',
  messages: [],
  context: undefined,
} as never);
const { id } = user as { id: string };
const claims = mine.injectSessionClaims('').includes('user_38fYichBv3K7vAoKKzJoUF06m6x');
console.log([Object.keys(tools).includes('users_getUserList'), id, claims].join(' '));
