import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { RequestFacts } from './handle-request.ts';
import type { NodeRequest, NodeResponse } from './node-types.ts';

/** Answers a request as Node has it by a function that takes one as the web has it. */
export async function answerNode(
  handle: (request: Request, facts: RequestFacts) => Promise<Response>,
  request: NodeRequest,
  response: NodeResponse,
): Promise<void> {
  const isRead = request.readableEnded || (request.body !== undefined && request.readableDidRead);
  const facts = isRead ? { parsedBody: request.body } : {};
  const listen = getRequestListener((one) => handle(one, facts), { overrideGlobalObjects: false });
  await listen(request as IncomingMessage, response as ServerResponse);
}
