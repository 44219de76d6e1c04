import type { CallToolResult, InputRequiredResult, Server, ServerContext } from '@modelcontextprotocol/server';
import { findTool } from '../../runtime/catalogue/catalogue.ts';
import type { Consent } from '../../runtime/confirm/consent.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import type { ErrorDetails } from '../../runtime/shared/errors.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import { version } from '../../version.ts';
import { callAsking } from '../toolkit/ask.ts';
import { type ToolNames, toMcpResult, toMcpTool } from './convert.ts';
import { askAndCallAgain, askClient, canAsk, readConsent } from './elicitation.ts';
import type { McpSdk } from './sdk.ts';

/** What a person decides about how tools are shown; the toolkit decides what they do. */
export interface McpServerOptions {
  toolNames?: ToolNames | undefined;
  /** What the client tells its model about this server. */
  instructions?: string | undefined;
  /** Runs a call and asks a person by the program's own means; left out, the client asks. */
  run?: ((name: string, args: unknown, options: { signal: AbortSignal }) => Promise<ToolResult>) | undefined;
}

/** A client may keep the list for an hour; it depends on how this process was started, so it is no one else's. */
const CACHE_HINT = { ttlMs: 3_600_000, cacheScope: 'private' } as const;

/**
 * An MCP server over a toolkit, for either era of the protocol; connect it to a transport.
 * The low-level class on purpose: the list is ready-made and the toolkit validates, so neither zod nor Ajv is needed.
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
    await refuseUnknown(sdk, name, toolkit);
    const { signal } = context.mcpReq;
    if (run) return toMcpResult(await run(name, args, { signal }));
    const call = (consent: Consent) => toolkit.call(name, args, { signal, consent });
    return modern(server) ? once(sdk, call, server, context) : asking(sdk, call, server, context);
  });
  return server;
}

type Call = (consent: Consent) => Promise<ToolResult>;

/** Whether the client speaks the revisions in which it is the client that asks, between two calls. */
function modern(server: Server): boolean {
  return (server.getNegotiatedProtocolVersion() ?? '') >= '2026-07-28';
}

async function once(
  sdk: McpSdk,
  call: Call,
  server: Server,
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const result = await call({ canAsk: canAsk(sdk, server, context, true), ...readConsent(sdk, context) });
  return result.question ? askAndCallAgain(sdk, result.question.message, result.question.seal) : toMcpResult(result);
}

async function asking(sdk: McpSdk, call: Call, server: Server, context: ServerContext): Promise<CallToolResult> {
  const able = canAsk(sdk, server, context, false);
  return toMcpResult(await callAsking(call, able, (message) => askClient(sdk, message, context)));
}

/** The protocol wants an error of its own for a name that no tool ever had; the message still reaches the model. */
async function refuseUnknown(sdk: McpSdk, name: string, toolkit: Toolkit): Promise<void> {
  if (findTool(name)) return;
  // It fails, and is written down as every call is.
  const { data } = await toolkit.call(name, undefined);
  const { message, hint } = data.error as ErrorDetails;
  throw new sdk.ProtocolError(sdk.ProtocolErrorCode.InvalidParams, `${message} ${hint}`);
}
