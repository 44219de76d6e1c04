import type { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server';
import { isObject } from '../../../runtime/shared/json.ts';
import { refuse } from '../request/refusals.ts';

/** The part of a session's transport by which its requests are answered. */
export type SessionTransport = Pick<
  WebStandardStreamableHTTPServerTransport,
  'handleRequest' | 'send' | 'closeSSEStream'
>;

/** Answers a request of a session; the body is one message, or none. */
export type AnswerInSession = (request: Request, body: unknown) => Promise<Response>;

/** Most requests of a session that aren't answered yet. */
const MOST = 40;

/**
 * Creates the way to the transport of a session, which knows which requests are under way: the SDK would mix up two of one id, and
 * neither answer nor forget one that was cancelled.
 */
export function answerInSession(transport: SessionTransport): AnswerInSession {
  const underWay = new Set<unknown>();
  const send = transport.send.bind(transport);
  transport.send = (message, options) => {
    if ('id' in message && !('method' in message)) underWay.delete(message.id);
    return send(message, options);
  };
  const forget = async (id: unknown) => {
    if (!underWay.delete(id)) return;
    const cancelled = id as string | number;
    // Its stream ends without a response, as the protocol asks; what is sent after that only has the transport forget it.
    transport.closeSSEStream(cancelled);
    const error = { code: -32_000, message: 'The request was cancelled.' };
    await send({ jsonrpc: '2.0', id: cancelled, error }).catch(() => {});
  };
  return async (request, body) => {
    const { id, method, params } = isObject(body) ? body : {};
    const isRequest = request.method === 'POST' && id !== undefined && method !== undefined;
    if (isRequest && underWay.has(id))
      return refuse(400, 'A request of this id is under way in this session: give each an id of its own.');
    if (isRequest && underWay.size >= MOST)
      return refuse(429, `This session has ${MOST} requests under way. Wait for an answer, and try again.`, {
        'Retry-After': '1',
      });
    if (isRequest) underWay.add(id);
    const response = await transport.handleRequest(request, { parsedBody: body });
    // It came no further than the transport.
    if (isRequest && !response.ok) underWay.delete(id);
    if (method === 'notifications/cancelled' && response.ok && isObject(params)) await forget(params.requestId);
    return response;
  };
}
