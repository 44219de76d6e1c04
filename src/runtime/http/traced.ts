import type { Send } from './outgoing-request.ts';

/** Wraps a transport so that requests that have a trace are followed. */
export function traced(send: Send): Send {
  return async (request) => {
    const { trace, headers } = request;
    if (!trace) return send(request);
    const response = await trace.run(() => send({ ...request, headers: [...headers, ...trace.headers] }));
    trace.responded(response.status);
    return response;
  };
}
