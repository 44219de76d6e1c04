import type { CallInit, CallResponse, Pins, Progress, ToolDefinition, ToolImplementation } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { errorFromResponse } from './error-response.ts';
import { errorFromNetwork, hintAfterFailure } from './network-error.ts';
import { traceIdOf } from './trace-id.ts';

/** Everything that sending a request needs, whatever it asks. */
export interface SendContext {
  /** True where repeating it can do no harm: decides the hint after a failure. */
  reads: boolean;
  /** Milliseconds until the call is given up. */
  timeout: number;
  /** The time by `performance.now()` at which the whole call is given up, with all of its requests. */
  deadline?: number | undefined;
  /** Ends the request, down to the socket, when the caller gives up. */
  signal?: AbortSignal | undefined;
  /** Gets filled in with how far the request has come. */
  progress?: Progress;
  /** True for one of many requests of a call. */
  yields?: boolean;
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
  /** Does the work of a tool of our own; left out where there is none. */
  run?: CallInit['run'];
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

/** Loaded at the first request: listing tools needs none of it. */
let queries: typeof import('./query.ts') | undefined;

/**
 * Sends the request of a tool's call, and returns Clerk's response.
 * @throws ToolError for every way a request can fail, never with a header or the key in it.
 */
export async function request(
  tool: Pick<ToolImplementation, 'call' | 'renamed'>,
  args: Record<string, unknown>,
  context: RequestContext,
): Promise<ApiResponse> {
  const { api, form, fetch, pins, run = noWork } = context;
  queries ??= await import('./query.ts');
  const { joinByCommas: commas } = queries;
  const init = { commas, run, ...(form && { form }), ...(fetch && { fetch }) };
  return send((journey) => tool.call(api as never, args as never, { ...init, ...journey }, pins), {
    ...context,
    renamed: tool.renamed,
  });
}

async function noWork(work: string): Promise<never> {
  throw new Error(`nothing here can ${work}`);
}

/** Everything that travels with a request: what ends it (the signal at once, and the deadline, so that nothing waits in vain), and how far it has come. */
export type Journey = Required<Pick<CallInit, 'signal' | 'deadline' | 'progress' | 'yields'>>;

/**
 * Sends a request, given what travels with it, and returns Clerk's response.
 * @throws ToolError as `request` does
 */
export async function send(
  call: (journey: Journey) => Promise<CallResponse>,
  context: SendContext,
): Promise<ApiResponse> {
  const { signal, timeout, progress = { begun: false, sent: false } } = context;
  const now = performance.now();
  const deadline = Math.min(now + timeout, context.deadline ?? Number.POSITIVE_INFINITY);
  // Not AbortSignal.timeout and .any: those are held weakly, and may be gone before they fire.
  const ended = new AbortController();
  let late = false;
  const cancel = () => ended.abort(signal?.reason);
  const timer = setTimeout(
    () => {
      late = true;
      ended.abort(new DOMException('Too late', 'TimeoutError'));
    },
    Math.ceil(Math.max(0, deadline - now)),
  );
  let result: CallResponse;
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', cancel, { once: true });
    result = await call({ signal: ended.signal, deadline, progress, yields: context.yields ?? false });
  } catch (error) {
    throw toToolError(error, { ...context, progress }, late);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
  const { data, error, response } = result;
  if (response && !response.ok) throw errorFromResponse(response, error, context.renamed, context.reads);
  const traceId = traceIdOf(response?.headers.get('clerk-trace-id'));
  return { body: data ?? null, ...(response && { status: response.status }), ...(traceId && { traceId }) };
}

function toToolError(error: unknown, context: SendContext & { progress: Progress }, late: boolean): ToolError {
  if (error instanceof ToolError) return error;
  const { signal, reads, progress } = context;
  const { sent } = progress;
  const hint = hintAfterFailure(reads, sent);
  if (signal?.aborted) {
    const message = `The call was cancelled${sent ? '' : ' before it was sent'}.`;
    return new ToolError({ kind: 'cancelled', message, sent, hint });
  }
  if (late) return new ToolError({ kind: 'timeout', message: describeTimeout(context), sent, hint });
  if (error instanceof SyntaxError) {
    return new ToolError({ kind: 'unexpected', message: "Clerk's response is not JSON.", sent, hint });
  }
  // A stack that overflowed on the way through a response says nothing of the network.
  if (error instanceof RangeError) {
    const message = "Clerk's response is nested too deeply to show.";
    return new ToolError({ kind: 'unexpected', message, sent, hint: reads ? 'Please report this as a bug.' : hint });
  }
  return errorFromNetwork(error, { reads, sent });
}

/** Describes a timeout by where the time went: without a response, a connection, or a turn. */
function describeTimeout({ timeout, progress }: { timeout: number; progress: Progress }): string {
  const seconds = `${timeout / 1000} s`;
  if (progress.sent) return `Clerk did not respond within ${seconds}.`;
  return progress.begun
    ? `The call was not sent: there was no connection to Clerk within ${seconds}.`
    : `The call was not sent: it waited behind other calls for ${seconds}.`;
}
