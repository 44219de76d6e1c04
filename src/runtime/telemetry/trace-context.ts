import type { Guard } from './guard.ts';
import type { SpanIdentity, TelemetryApi, TelemetryContext } from './telemetry-api.ts';
import { type IncomingTrace, readTraceHeaders } from './trace-headers.ts';

/** The context in which a call is made, and the span that it is linked to beside its parent. */
export interface CallContext {
  context: TelemetryContext;
  link: SpanIdentity | undefined;
}

/**
 * Returns the context of a call. Its parent is the span that its message names, or else the active one (which an instrumentation of
 * HTTP made of the request), or else the one that the HTTP request names.
 */
export function contextOfCall(api: TelemetryApi, incoming: IncomingTrace | undefined): CallContext {
  const { propagation, trace } = api;
  const active = propagation.deleteBaggage(api.context.active());
  const ambient = trace.getSpan(active)?.spanContext();
  if (incoming?.message.traceparent !== undefined)
    return { context: propagation.extract(active, incoming.message), link: ambient };
  if (ambient || incoming?.transport.traceparent === undefined) return { context: active, link: undefined };
  return { context: propagation.extract(active, incoming.transport), link: undefined };
}

/** Returns the headers that pass the trace of a context on. */
export function headersOf(
  { propagation }: TelemetryApi,
  context: TelemetryContext,
  guard: Guard,
): readonly (readonly [name: string, value: string])[] {
  const carrier = {};
  guard(() => propagation.inject(context, carrier));
  return guard(() => Object.entries(readTraceHeaders(carrier))) ?? [];
}
