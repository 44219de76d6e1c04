import type { CallToolResult, InputRequiredResult } from '@modelcontextprotocol/server';
import type { Consent } from '../../runtime/confirm/consent.ts';
import type { CallOptions } from '../../runtime/pipeline.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import type { IncomingTrace } from '../../runtime/telemetry/trace-headers.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import { callAsking } from '../toolkit/consent/ask.ts';
import { withoutClientInputs } from './client-inputs.ts';
import { toMcpResult } from './convert.ts';
import { askClient, canAsk, readConsent, toInputRequired } from './elicitation.ts';
import { openProgress } from './progress.ts';
import type { ClientRequest, ConnectedServer } from './sdk.ts';

/** Runs a call and asks a person by the program's own means. */
export type Run = (
  name: string,
  args: unknown,
  options: Pick<CallOptions, 'signal' | 'onProgress' | 'incoming'>,
) => Promise<ToolResult>;

/** Who answers a call, and whom it came from. */
export interface CallContext {
  toolkit: Toolkit;
  /** Asks a person by the program's own means; when left out, the client asks. */
  run?: Run | undefined;
  server: ConnectedServer;
  request: ClientRequest;
  /** The traces that the request brought with it. */
  incoming: IncomingTrace;
}

/** Answers a client's call: reports its progress, and has the client ask its person where one must be asked. */
export async function answerCall(
  name: string,
  given: unknown,
  { toolkit, run, server, request, incoming }: CallContext,
): Promise<CallToolResult | InputRequiredResult> {
  const args = withoutClientInputs(given);
  const { onProgress, sent } = openProgress(request);
  const options = { signal: request.signal, onProgress, incoming };
  const make = async (consent?: Consent) => {
    const result = await (run ? run(name, args, options) : toolkit.call(name, args, { ...options, consent }));
    if (onProgress) await sent();
    return result;
  };
  if (run) return toMcpResult(await make());
  return isModern(server) ? callOnce(make, server, request) : callAndAsk(make, server, request);
}

type Call = (consent: Consent) => Promise<ToolResult>;

/** Reports whether the client speaks a protocol in which it asks the person itself, between two calls. */
function isModern(server: ConnectedServer): boolean {
  return (server.getNegotiatedProtocolVersion?.() ?? '') >= '2026-07-28';
}

async function callOnce(
  call: Call,
  server: ConnectedServer,
  request: ClientRequest,
): Promise<CallToolResult | InputRequiredResult> {
  const result = await call({ canAsk: canAsk(server, request, true), ...readConsent(request) });
  return result.question ? toInputRequired(result.question.message, result.question.seal) : toMcpResult(result);
}

async function callAndAsk(call: Call, server: ConnectedServer, request: ClientRequest): Promise<CallToolResult> {
  const clientCanAsk = canAsk(server, request, false);
  return toMcpResult(
    await callAsking(call, clientCanAsk, async (message, seal) => ({
      decision: await askClient(message, request),
      seal,
    })),
  );
}
