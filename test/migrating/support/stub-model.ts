import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that the model makes: the tool's name and its arguments. */
export type ModelCall = [name: string, args: object];

export interface StubModel {
  /** Its base URL, as programs configure it for the OpenAI API. */
  url: string;
  /** What the model was sent, request by request. */
  requests: ModelRequest[];
  close(): Promise<void>;
}

interface ModelRequest {
  stream?: boolean;
  messages: { role: string; content: unknown }[];
  tools?: { function: { name: string } }[];
}

/**
 * Starts a model on loopback that speaks OpenAI's chat completions: it makes the given calls one after the other and
 * then says "All done.". A tool that it isn't offered it can't call: the program gets an error in its place.
 */
export async function startStubModel(calls: readonly ModelCall[]): Promise<StubModel> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await readText(request)) as ModelRequest;
    requests.push(body);
    const call = calls[body.messages.filter(({ role }) => role === 'tool').length];
    const offered = body.tools?.map((tool) => tool.function.name) ?? [];
    if (call && !offered.includes(call[0])) {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: `no tool ${call[0]} among ${offered}` } }));
    } else if (body.stream) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`data: ${JSON.stringify(completion(call, 'delta'))}\n\ndata: [DONE]\n\n`);
    } else {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(completion(call, 'message')));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}/v1`, requests, close };
}

/** Formats a completion, whole (`message`) or as the only piece of a stream (`delta`). */
function completion(call: ModelCall | undefined, kind: 'message' | 'delta') {
  const [name, args] = call ?? [];
  const said = name
    ? {
        content: null,
        tool_calls: [
          { index: 0, id: `call_${name}`, type: 'function', function: { name, arguments: JSON.stringify(args) } },
        ],
      }
    : { content: 'All done.' };
  return {
    id: 'chatcmpl-1',
    object: kind === 'delta' ? 'chat.completion.chunk' : 'chat.completion',
    created: 1_780_000_000,
    model: 'gpt-4o',
    choices: [{ index: 0, [kind]: { role: 'assistant', ...said }, finish_reason: name ? 'tool_calls' : 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
