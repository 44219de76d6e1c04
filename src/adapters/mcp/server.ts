import type { Server, ServerContext } from '@modelcontextprotocol/server';
import { findTool } from '../../runtime/catalogue/catalogue.ts';
import { servedPrompts } from '../../runtime/prompts/served-prompts.ts';
import type { ErrorDetails } from '../../runtime/shared/errors.ts';
import type { IncomingTrace } from '../../runtime/telemetry/trace-headers.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import { version } from '../../version.ts';
import { answerCall, type Run } from './answer-call.ts';
import { type ToolNames, toMcpTool } from './convert.ts';
import { incomingTrace } from './incoming-trace.ts';
import { servePrompts } from './prompts.ts';
import type { McpSdk } from './sdk.ts';

/** Options for presenting the tools of a toolkit; what they do is the toolkit's business. */
export interface McpServerOptions {
  toolNames?: ToolNames | undefined;
  /** Text about this server that the client passes on to its model. */
  instructions?: string | undefined;
  /** Runs a call and asks a person by the program's own means; when left out, the client asks. */
  run?: Run | undefined;
  /** True where a transport of ours has checked each message: the SDK, which takes longer, needn't check calls again. */
  isChecked?: boolean | undefined;
}

const NO_NAME = '`name` must be a string: the name of a tool from the list.';

/** Lets a client keep the list for an hour; private, since the list depends on how this process was started. */
const CACHE_HINT = { ttlMs: 3_600_000, cacheScope: 'private' } as const;

/**
 * Creates an MCP server over a toolkit, for either era of the protocol, to be connected to a transport.
 * It uses the SDK's low-level class on purpose: the list is ready-made and the toolkit validates, so neither zod nor Ajv
 * is needed.
 */
export function createMcpServer(sdk: McpSdk, toolkit: Toolkit, options: McpServerOptions = {}): Server {
  const { instructions, run, toolNames = 'underscore' } = options;
  const hasPrompts = servedPrompts(toolkit.served).length > 0;
  const server = new sdk.Server(
    { name: 'clerk-agent-toolkit', title: 'Clerk Agent Toolkit', version },
    {
      capabilities: {
        tools: { listChanged: false },
        ...(hasPrompts && { prompts: { listChanged: false }, completions: {} }),
      },
      cacheHints: { 'tools/list': CACHE_HINT, 'prompts/list': CACHE_HINT, 'server/discover': CACHE_HINT },
      ...(instructions !== undefined && { instructions }),
    },
  );
  const tools = toolkit.tools.map((tool) => toMcpTool(tool, toolNames));
  const listed = new Set(tools.map((tool) => tool.name));
  server.setRequestHandler('tools/list', () => ({ tools }));
  const call = async (name: string, args: unknown, context: ServerContext) => {
    const incoming = incomingTrace(context);
    if (!findTool(name) && !listed.has(name)) await refuseUnknownTool(sdk, name, toolkit, incoming);
    return answerCall(name, args, { toolkit, run, server, request: context.mcpReq, incoming });
  };
  if (options.isChecked) {
    // Whatever has no handler of its own comes here, past the SDK's own checks of a call and its result by zod.
    server.fallbackRequestHandler = async ({ method, params }, context) => {
      if (method !== 'tools/call')
        throw new sdk.ProtocolError(sdk.ProtocolErrorCode.MethodNotFound, 'Method not found');
      const { name, arguments: args } = params ?? {};
      if (typeof name !== 'string') throw new sdk.ProtocolError(sdk.ProtocolErrorCode.InvalidParams, NO_NAME);
      return call(name, args, context);
    };
  } else {
    server.setRequestHandler('tools/call', ({ params }, context) => call(params.name, params.arguments, context));
  }
  if (hasPrompts) servePrompts(sdk, server, toolkit, toolNames);
  return server;
}

/** Throws the protocol's own error for a name that no tool ever had; its message still reaches the model. */
async function refuseUnknownTool(sdk: McpSdk, name: string, toolkit: Toolkit, incoming: IncomingTrace): Promise<never> {
  // The call fails, and is audited like every other.
  const { data } = await toolkit.call(name, undefined, { incoming });
  const { message, hint } = data.error as ErrorDetails;
  throw new sdk.ProtocolError(sdk.ProtocolErrorCode.InvalidParams, `${message} ${hint}`);
}
