import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { isObject, type JsonObject } from '../../../src/runtime/shared/json.ts';

/** A model's turn: a tool that it calls, or what it says. */
export type ProviderTurn = { tool: string; args: JsonObject } | string;

/** A request to a model, the same for each of the two APIs. */
export interface ProviderRequest {
  /** The tools on offer. */
  tools: { name: string; description: string; schema: unknown }[];
  /** The results of tools so far, in order. */
  results: unknown[];
}

/** A provider of models on the loopback, which speaks OpenAI's chat completions and Anthropic's messages. */
export interface ScriptedProvider {
  /** For the environment of a program: its addresses and made-up keys. */
  env: Record<string, string>;
  requests: ProviderRequest[];
  close(): void;
}

/** Starts a provider whose model makes these turns, one for each result that it has read. */
export async function startScriptedProvider(turns: readonly ProviderTurn[]): Promise<ScriptedProvider> {
  const requests: ProviderRequest[] = [];
  const server = createServer(async (request, response) => {
    const anthropic = request.url?.includes('/messages');
    const body = JSON.parse(await text(request));
    const read = anthropic ? readAnthropic(body, requests.at(-1)) : readOpenAi(body);
    requests.push(read);
    const turn = turns[read.results.length] ?? 'The script is over.';
    const id = `call_${read.results.length + 1}`;
    if (anthropic) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(anthropicReply(turn, id)));
    } else if (body.stream) {
      response.setHeader('content-type', 'text/event-stream');
      response.end(`data: ${JSON.stringify(openAiReply(turn, id, 'delta'))}\n\ndata: [DONE]\n\n`);
    } else {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(openAiReply(turn, id, 'message')));
    }
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    ...{ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: 'made up' },
    ...{ ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: 'made up' },
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { env, requests, close };
}

interface OpenAiBody {
  tools?: { function: { name: string; description: string; parameters: unknown } }[];
  messages: { role: string; content: unknown }[];
}

function readOpenAi({ tools = [], messages }: OpenAiBody): ProviderRequest {
  return {
    tools: tools.map(({ function: { name, description, parameters } }) => ({ name, description, schema: parameters })),
    results: messages.filter(({ role }) => role === 'tool').map(({ content }) => parse(content)),
  };
}

interface AnthropicBody {
  tools?: { name: string; description: string; input_schema: unknown }[];
  messages: { content: unknown }[];
  /** Says whether the request goes on where the last one ended, and has only what is new. */
  thread?: { type: 'create' | 'continue' };
}

function readAnthropic({ tools = [], messages, thread }: AnthropicBody, last?: ProviderRequest): ProviderRequest {
  const before = thread?.type === 'continue' ? last : undefined;
  const parts = messages.flatMap(({ content }) => (Array.isArray(content) ? content : [])).filter(isObject);
  const results = parts.filter(({ type }) => type === 'tool_result').map(({ content }) => parse(content));
  return {
    tools:
      before?.tools ??
      tools.map(({ name, description, input_schema }) => ({ name, description, schema: input_schema })),
    results: [...(before?.results ?? []), ...results],
  };
}

/** Parses a result, which some frameworks wrap in parts of text. */
function parse(content: unknown): unknown {
  if (Array.isArray(content)) return parse(content.map((part) => part.text).join(''));
  try {
    return JSON.parse(`${content}`);
  } catch {
    return content;
  }
}

function openAiReply(turn: ProviderTurn, id: string, part: 'message' | 'delta') {
  const said = typeof turn === 'string';
  const content = said
    ? { role: 'assistant', content: turn }
    : {
        ...{ role: 'assistant', content: null },
        tool_calls: [
          { index: 0, id, type: 'function', function: { name: turn.tool, arguments: JSON.stringify(turn.args) } },
        ],
      };
  const object = part === 'delta' ? 'chat.completion.chunk' : 'chat.completion';
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  const choice = { index: 0, [part]: content, finish_reason: said ? 'stop' : 'tool_calls' };
  return { id: 'completion', object, created: 1, model: 'scripted', choices: [choice], usage };
}

function anthropicReply(turn: ProviderTurn, id: string) {
  const said = typeof turn === 'string';
  return {
    ...{ id: 'message', type: 'message', role: 'assistant', model: 'scripted', stop_sequence: null },
    content: [said ? { type: 'text', text: turn } : { type: 'tool_use', id, name: turn.tool, input: turn.args }],
    stop_reason: said ? 'end_turn' : 'tool_use',
    usage: { input_tokens: 1, output_tokens: 1 },
  };
}
