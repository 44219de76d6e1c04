import type { RequestTrace } from '../http/outgoing-request.ts';
import { runOnce, withoutSpans } from '../shared/untraced.ts';
import type { Guard } from './guard.ts';
import type { Measure } from './instruments.ts';
import type { TelemetryApi, TelemetryContext } from './telemetry-api.ts';
import { headersOf } from './trace-context.ts';

type Method = (path: string, init?: object) => unknown;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/**
 * Wraps the HTTP client, so that each of its requests is followed, unless it is already.
 * @param follow returns what follows a request, as part of what makes it: requests wait for their turn in a queue, and go out as part of
 *   another call
 */
export function watchRequests(api: unknown, follow: () => RequestTrace): unknown {
  const client = api as Record<(typeof METHODS)[number], Method>;
  const methods = METHODS.map((name) => {
    const method: Method = (path, init) => client[name](path, { trace: follow(), ...init });
    return [name, method];
  });
  return Object.fromEntries(methods);
}

/**
 * Creates what follows requests that are made in a context. Without one, requests have no headers of a trace; the transport keeps
 * instrumentations away from them in any case.
 */
export function createRequestTrace(
  api: TelemetryApi | undefined,
  context: TelemetryContext | undefined,
  { guard, measure }: { guard: Guard; measure: Measure },
): RequestTrace {
  const known = api && context;
  return {
    headers: known ? headersOf(api, context, guard) : [],
    run: (send) => (known ? runIn(api, () => withoutSpans(context), send, guard) : send()),
    responded: (status) => {
      if (status === 429) measure(({ rateLimited }) => rateLimited.add(1));
    },
  };
}

/** Runs work in a context, once, whatever the API does. */
export function runIn<Result>(
  api: TelemetryApi,
  context: () => TelemetryContext,
  work: () => Promise<Result>,
  guard: Guard,
): Promise<Result> {
  return runOnce(work, (run) => void guard(() => api.context.with(context(), run)));
}
