import { fromResponse } from './clerk-error.ts';
import { ToolError } from './errors.ts';
import type { CallAnswer, CallInit, Pins, ToolDefinition, ToolImplementation } from './tool.ts';

/** Everything one request needs beside its arguments. */
export interface RequestContext {
  api: unknown;
  pins: Pins;
  /** Whether repeating it can do no harm: decides the advice after a failure. */
  reads: boolean;
  form?: CallInit['form'];
  /** Milliseconds until the call is given up. */
  timeout: number;
  /** Ends the request, down to the socket, when the caller gives up. */
  signal?: AbortSignal;
}

/** Whether a request can be repeated without harm: a read, or the GET of a credential. */
export function repeatable({ tier, endpoint }: Pick<ToolDefinition, 'tier' | 'endpoint'>): boolean {
  return tier === 'read' || (endpoint?.startsWith('GET ') ?? false);
}

/**
 * The body of Clerk's answer to the tool's call; null where there is none.
 * @throws ToolError for every way a request can fail, never with a header or the key in it.
 */
export async function request(
  tool: ToolImplementation,
  args: Record<string, unknown>,
  context: RequestContext,
): Promise<unknown> {
  const timer = AbortSignal.timeout(Math.ceil(context.timeout));
  const signal = context.signal ? AbortSignal.any([context.signal, timer]) : timer;
  let answer: CallAnswer;
  try {
    const { commas } = await import('./query.ts');
    signal.throwIfAborted();
    answer = await tool.call(
      context.api as never,
      args as never,
      { signal, commas, ...(context.form && { form: context.form }) },
      context.pins,
    );
  } catch (error) {
    throw failure(error, context, timer);
  }
  if (answer.response && !answer.response.ok)
    throw fromResponse(answer.response, answer.error, tool.renamed, context.reads);
  return answer.data ?? null;
}

function failure(error: unknown, { signal, timeout, reads }: RequestContext, timer: AbortSignal): ToolError {
  if (error instanceof ToolError) return error;
  const hint = reads
    ? 'Try again later.'
    : 'The change may have been made all the same: read the current state before repeating it.';
  if (signal?.aborted) return new ToolError({ kind: 'cancelled', message: 'The call was cancelled.', hint });
  if (timer.aborted) {
    return new ToolError({ kind: 'timeout', message: `Clerk did not answer within ${timeout / 1000} s.`, hint });
  }
  if (error instanceof SyntaxError) {
    return new ToolError({ kind: 'unexpected', message: 'Clerk answered with something that is not JSON.', hint });
  }
  // fetch says only "fetch failed"; what happened is in the cause. Its code is safe to show, the rest may not be.
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const code =
    cause && 'code' in cause ? String(cause.code) : cause?.message === 'unexpected redirect' ? 'redirect refused' : '';
  const message = `Clerk could not be reached${code ? ` (${code})` : ''}.`;
  return new ToolError({ kind: 'unavailable', message, hint: `${hint} A person can check the network and --api-url.` });
}
