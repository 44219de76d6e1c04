import type { CallInit, CallResponse, Pins, ToolDefinition, ToolImplementation } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { errorFromResponse } from './error-response.ts';
import { errorFromNetwork, MAY_HAVE_CHANGED, RETRY_LATER } from './network-error.ts';

/** Everything that sending a request needs, whatever it asks. */
export interface SendContext {
  /** True where repeating it can do no harm: decides the hint after a failure. */
  reads: boolean;
  /** Milliseconds until the call is given up. */
  timeout: number;
  /** Ends the request, down to the socket, when the caller gives up. */
  signal?: AbortSignal | undefined;
  /** API name -> argument name, where the tool renamed an input. */
  renamed?: Record<string, string> | undefined;
}

/** Everything that the request of a tool needs besides its arguments. */
export interface RequestContext extends SendContext {
  api: unknown;
  pins: Pins;
  form?: CallInit['form'];
  /** Replaces the client's own transport. */
  fetch?: CallInit['fetch'];
}

/** Clerk's response to a request. */
export interface ApiResponse {
  /** Null where there is none. */
  body: unknown;
  /** Absent where nothing was asked of Clerk. */
  status?: number;
  /** Clerk's id for the request. */
  traceId?: string;
}

/** Returns true for a tool whose request can be repeated without harm: a read, or the GET of a credential. */
export function isRepeatable({ tier, endpoint }: Pick<ToolDefinition, 'tier' | 'endpoint'>): boolean {
  return tier === 'read' || (endpoint?.startsWith('GET ') ?? false);
}

/**
 * Sends the request of a tool's call, and returns Clerk's response.
 * @throws ToolError for every way a request can fail, never with a header or the key in it.
 */
export async function request(
  tool: Pick<ToolImplementation, 'call' | 'renamed'>,
  args: Record<string, unknown>,
  context: RequestContext,
): Promise<ApiResponse> {
  const { api, form, fetch, pins } = context;
  const { joinByCommas: commas } = await import('./query.ts');
  const init = { commas, ...(form && { form }), ...(fetch && { fetch }) };
  return send((ends) => tool.call(api as never, args as never, { ...init, ...ends }, pins), {
    ...context,
    renamed: tool.renamed,
  });
}

/** Everything that ends a request: the signal at once, and the deadline, so that nothing waits in vain. */
export type RequestEnds = Required<Pick<CallInit, 'signal' | 'ends' | 'deadline'>>;

/**
 * Sends a request, given what ends it, and returns Clerk's response.
 * @throws ToolError as `request` does
 */
export async function send(
  call: (ends: RequestEnds) => Promise<CallResponse>,
  context: SendContext,
): Promise<ApiResponse> {
  const { signal, timeout } = context;
  const deadline = performance.now() + timeout;
  // Not AbortSignal.timeout and .any: those are held weakly, and may be gone before they fire.
  const ended = new AbortController();
  let late = false;
  const cancel = () => ended.abort(signal?.reason);
  const timer = setTimeout(() => {
    late = true;
    ended.abort(new DOMException('Too late', 'TimeoutError'));
  }, Math.ceil(timeout));
  let result: CallResponse;
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', cancel, { once: true });
    result = await call({ signal: ended.signal, ends: ended.signal, deadline });
  } catch (error) {
    throw toToolError(error, context, late);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
  const { data, error, response } = result;
  if (response && !response.ok) throw errorFromResponse(response, error, context.renamed, context.reads);
  const traceId = response?.headers.get('clerk-trace-id');
  return { body: data ?? null, ...(response && { status: response.status }), ...(traceId && { traceId }) };
}

function toToolError(error: unknown, { signal, timeout, reads }: SendContext, late: boolean): ToolError {
  if (error instanceof ToolError) return error;
  const hint = reads ? RETRY_LATER : MAY_HAVE_CHANGED;
  if (signal?.aborted) return new ToolError({ kind: 'cancelled', message: 'The call was cancelled.', hint });
  if (late) {
    return new ToolError({ kind: 'timeout', message: `Clerk did not respond within ${timeout / 1000} s.`, hint });
  }
  if (error instanceof SyntaxError) {
    return new ToolError({ kind: 'unexpected', message: "Clerk's response is not JSON.", hint });
  }
  return errorFromNetwork(error, reads);
}
