import { isObject } from '../../runtime/shared/json.ts';
import { type IncomingTrace, readTraceHeaders } from '../../runtime/telemetry/trace-headers.ts';

/**
 * Reads which traces a request belongs to, from what a handler of either line of the SDK is given beside it: that of the
 * message, under `_meta`, and that of the HTTP request in which it came, if it came in one.
 */
export function incomingTrace(context: object): IncomingTrace {
  const { mcpReq, http, _meta, requestInfo } = context as Record<string, unknown>;
  const meta = isObject(mcpReq) ? mcpReq._meta : _meta;
  const request = isObject(http) ? http.req : requestInfo;
  return { message: readTraceHeaders(meta), transport: readTraceHeaders(toRecord(request)) };
}

/** Returns the headers of a trace as an object, which they are in the older line. */
function toRecord(request: unknown): unknown {
  const { headers } = isObject(request) ? request : {};
  if (!(headers instanceof Headers)) return headers;
  return { traceparent: headers.get('traceparent'), tracestate: headers.get('tracestate') };
}
