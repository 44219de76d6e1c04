import { getOwn, isObject } from '../shared/json.ts';

/** The headers of W3C's Trace Context. Not `baggage`: that may hold anything, and Clerk is somebody else. */
export interface TraceHeaders {
  traceparent?: string;
  tracestate?: string;
}

/** Traces that a request brings with it. */
export interface IncomingTrace {
  /** The message's own. */
  message: TraceHeaders;
  /** That of the HTTP request, in which it came. */
  transport: TraceHeaders;
}

const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;
/** The length up to which a tracestate has to be passed on. */
const TRACESTATE = /^[\x20-\x7e]{1,512}$/;

/** Reads the headers of a trace, from what may hold anything. */
export function readTraceHeaders(given: unknown): TraceHeaders {
  if (!isObject(given)) return {};
  const [traceparent, tracestate] = [getOwn(given, 'traceparent'), getOwn(given, 'tracestate')];
  if (typeof traceparent !== 'string' || !TRACEPARENT.test(traceparent)) return {};
  return { traceparent, ...(typeof tracestate === 'string' && TRACESTATE.test(tracestate) && { tracestate }) };
}
