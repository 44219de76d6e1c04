import type { ToolSet } from 'ai';
import type { AiVersion, Message, Part } from './ai-sdk.ts';

/** Settings for running a model; `more` goes to the SDK unchanged. */
export interface RunSettings {
  model: never;
  tools: ToolSet;
  messages: Message[];
  abortSignal?: AbortSignal;
  more?: object;
}

/** The ways in which programs run a model with tools. */
export type Way = 'generateText' | 'streamText' | 'generate of an agent' | 'stream of an agent';
export const ways: readonly Way[] = ['generateText', 'streamText', 'generate of an agent', 'stream of an agent'];

/** Runs a model until it has no more to do; throws any error that the SDK threw or reported on the way. */
export async function runModel({ version, ai }: AiVersion, way: Way, given: RunSettings): Promise<Message[]> {
  const { messages, abortSignal, more, ...rest } = given;
  const settings = { ...rest, ...more, stopWhen: ai.stepCountIs(9), maxRetries: 0 };
  const call = { messages: messages as never, ...(abortSignal && { abortSignal }) };
  const Agent = (version === 5 ? ai.Experimental_Agent : ai.ToolLoopAgent) as typeof ai.ToolLoopAgent;
  const errors: unknown[] = [];
  const onError = ({ error }: { error: unknown }) => void errors.push(error);
  const results = {
    generateText: () => ai.generateText({ ...settings, ...call }),
    streamText: () => ai.streamText({ ...settings, ...call, onError }),
    'generate of an agent': () => new Agent(settings).generate(call as never),
    'stream of an agent': () => new Agent(settings).stream(call as never),
  };
  const result = (await results[way]()) as unknown as Result;
  await result.consumeStream?.({ onError: (error) => void errors.push(error) });
  if (errors.length > 0) throw errors[0];
  // Up to 6 the answer holds what came of all steps, from 7 on of the last one.
  return structuredClone((await result.responseMessages) ?? (await result.response).messages);
}

interface Result {
  response: { messages: Message[] } | PromiseLike<{ messages: Message[] }>;
  responseMessages?: Message[] | PromiseLike<Message[]>;
  consumeStream?(options: { onError(error: unknown): void }): PromiseLike<void>;
}

/** Returns the parts of one kind in a conversation. */
export function partsOf(messages: readonly Message[], type: string): Part[] {
  return messages.flatMap(({ content }) =>
    typeof content === 'string' ? [] : content.filter((part) => part.type === type),
  );
}

/** Returns the outputs of tools in a conversation, by the ids of their calls. */
export function toolOutputs(messages: readonly Message[]): Record<string, unknown> {
  return Object.fromEntries(partsOf(messages, 'tool-result').map(({ toolCallId, output }) => [toolCallId, output]));
}

/** Starts a conversation with a message of the user's. */
export function startConversation(content: string): Message[] {
  return [{ role: 'user', content }];
}
