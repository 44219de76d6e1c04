import { untraced } from '../shared/untraced.ts';
import type { Send } from './outgoing-request.ts';

/**
 * Wraps a transport so that requests that have a trace are followed. No instrumentation records any request, or adds to its
 * headers, whoever makes it.
 */
export function traced(send: Send): Send {
  return async (request) => {
    const { trace, headers } = request;
    if (!trace) return untraced(() => send(request));
    const response = await trace.run(() =>
      untraced(() => send({ ...request, headers: [...headers, ...trace.headers] })),
    );
    trace.responded(response.status);
    return response;
  };
}
