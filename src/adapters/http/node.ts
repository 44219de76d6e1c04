import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { RequestFacts } from './handle-request.ts';

/** A request as Node has it; frameworks may have read its body, as `express.json()` does. */
export type NodeRequest = IncomingMessage & { body?: unknown };

/** Answers a request as Node has it by a function that takes one as the web has it. */
export async function answerNode(
  handle: (request: Request, facts: RequestFacts) => Promise<Response>,
  request: NodeRequest,
  response: ServerResponse,
): Promise<void> {
  const isRead = request.readableEnded || (request.body !== undefined && request.readableDidRead);
  const facts = isRead ? { parsedBody: request.body } : {};
  await getRequestListener((one) => handle(one, facts), { overrideGlobalObjects: false })(request, response);
}
