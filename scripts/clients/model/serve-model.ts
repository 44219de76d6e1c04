import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { anthropic } from './anthropic.ts';
import { chatCompletions } from './chat-completions.ts';
import { gemini } from './gemini.ts';
import { responses } from './responses.ts';
import type { ModelApi, ModelRequest, Turn } from './turn.ts';

const APIS: readonly ModelApi[] = [anthropic, chatCompletions, responses, gemini];

/** A model on the loopback, under the addresses of four vendors' APIs. */
export interface Model {
  url: string;
  /** The requests that it got, in order. */
  requests: ModelRequest[];
  close(): void;
}

/** Replies to what clients ask beside turns: what a request would cost, and which models there are. */
const BESIDE: readonly [path: RegExp, reply: object][] = [
  [/count_?tokens$/i, { input_tokens: 1, totalTokens: 1 }],
  [/\/models$/, { object: 'list', data: [{ id: 'stub', object: 'model' }], models: [] }],
];

/**
 * Starts a model.
 * @param decide returns its turn after a request
 */
export async function serveModel(decide: (request: ModelRequest) => Turn): Promise<Model> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const body = await text(request);
    const api = request.method === 'POST' ? APIS.find(({ takes }) => takes(pathname)) : undefined;
    if (!api) {
      const [, reply] = BESIDE.find(([path]) => path.test(pathname)) ?? [];
      response.writeHead(reply ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(reply ?? {}));
      return;
    }
    const parsed = JSON.parse(body);
    const read = { ...api.read(parsed as never), body };
    requests.push(read);
    const streamed = parsed.stream === true || pathname.includes('stream');
    const { type, body: reply } = api.write(decide(read), `${requests.length}`, streamed);
    response.setHeader('content-type', type).end(reply);
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
}
