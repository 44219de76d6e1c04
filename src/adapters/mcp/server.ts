import type { CallToolResult, InputRequiredResult, Server, ServerContext } from '@modelcontextprotocol/server';
import { findTool } from '../../runtime/catalogue/catalogue.ts';
import type { Consent } from '../../runtime/confirm/consent.ts';
import type { CallOptions } from '../../runtime/pipeline.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import type { ErrorDetails } from '../../runtime/shared/errors.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import { version } from '../../version.ts';
import { callAsking } from '../toolkit/ask.ts';
import { type ToolNames, toMcpResult, toMcpTool } from './convert.ts';
import { askClient, canAsk, readConsent, toInputRequired } from './elicitation.ts';
import { openProgress } from './progress.ts';
import type { McpSdk } from './sdk.ts';

/** Options for presenting the tools of a toolkit; what they do is the toolkit's business. */
export interface McpServerOptions {
  toolNames?: ToolNames | undefined;
  /** Text about this server that the client passes on to its model. */
  instructions?: string | undefined;
  /** Runs a call and asks a person by the program's own means; when left out, the client asks. */
  run?:
    | ((name: string, args: unknown, options: Pick<CallOptions, 'signal' | 'onProgress'>) => Promise<ToolResult>)
    | undefined;
}

/** Lets a client keep the list for an hour; private, since the list depends on how this process was started. */
const CACHE_HINT = { ttlMs: 3_600_000, cacheScope: 'private' } as const;

/**
 * Creates an MCP server over a toolkit, for either era of the protocol, to be connected to a transport.
 * It uses the SDK's low-level class on purpose: the list is ready-made and the toolkit validates, so neither zod nor Ajv
 * is needed.
 */
export function createMcpServer(sdk: McpSdk, toolkit: Toolkit, options: McpServerOptions = {}): Server {
  const { instructions, run, toolNames = 'underscore' } = options;
  const server = new sdk.Server(
    { name: 'clerk-agent-toolkit', title: 'Clerk Agent Toolkit', version },
    {
      capabilities: { tools: { listChanged: false } },
      cacheHints: { 'tools/list': CACHE_HINT, 'server/discover': CACHE_HINT },
      ...(instructions !== undefined && { instructions }),
    },
  );
  const tools = toolkit.tools.map((tool) => toMcpTool(tool, toolNames));
  server.setRequestHandler('tools/list', () => ({ tools }));
  server.setRequestHandler('tools/call', async ({ params: { name, arguments: args } }, context) => {
    await refuseUnknownTool(sdk, name, toolkit);
    const { onProgress, sent } = openProgress(context);
    const options = { signal: context.mcpReq.signal, onProgress };
    const make = async (consent?: Consent) => {
      const result = await (run ? run(name, args, options) : toolkit.call(name, args, { ...options, consent }));
      await sent();
      return result;
    };
    if (run) return toMcpResult(await make());
    return isModern(server) ? callOnce(sdk, make, server, context) : callAndAsk(sdk, make, server, context);
  });
  return server;
}

type Call = (consent: Consent) => Promise<ToolResult>;

/** Reports whether the client speaks a protocol in which it asks the person itself, between two calls. */
function isModern(server: Server): boolean {
  return (server.getNegotiatedProtocolVersion() ?? '') >= '2026-07-28';
}

async function callOnce(
  sdk: McpSdk,
  call: Call,
  server: Server,
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const result = await call({ canAsk: canAsk(sdk, server, context, true), ...readConsent(sdk, context) });
  return result.question ? toInputRequired(sdk, result.question.message, result.question.seal) : toMcpResult(result);
}

async function callAndAsk(sdk: McpSdk, call: Call, server: Server, context: ServerContext): Promise<CallToolResult> {
  const clientCanAsk = canAsk(sdk, server, context, false);
  return toMcpResult(
    await callAsking(call, clientCanAsk, async (message, seal) => ({
      decision: await askClient(sdk, message, context),
      seal,
    })),
  );
}

/** Throws the protocol's own error for a name that no tool ever had; its message still reaches the model. */
async function refuseUnknownTool(sdk: McpSdk, name: string, toolkit: Toolkit): Promise<void> {
  if (findTool(name)) return;
  // The call fails, and is audited like every other.
  const { data } = await toolkit.call(name, undefined);
  const { message, hint } = data.error as ErrorDetails;
  throw new sdk.ProtocolError(sdk.ProtocolErrorCode.InvalidParams, `${message} ${hint}`);
}
