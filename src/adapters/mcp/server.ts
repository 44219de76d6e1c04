import {
  type CallToolResult,
  type InputRequiredResult,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { resolve } from '../../runtime/catalogue.ts';
import type { Consent } from '../../runtime/confirm.ts';
import { type ErrorDetails, ToolError } from '../../runtime/errors.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import { version } from '../../version.ts';
import { ask, brought, callAgain, canAsk } from './consent.ts';
import { answered, listed, type ToolNames } from './tool.ts';

/** What a person decides about how tools are shown; the toolkit decides what they do. */
export interface McpServerOptions {
  toolNames?: ToolNames | undefined;
  /** What the client tells its model about this server. */
  instructions?: string | undefined;
}

/** A client may keep the list for an hour; it depends on how this process was started, so it is no one else's. */
const CACHE_HINT = { ttlMs: 3_600_000, cacheScope: 'private' } as const;

/**
 * An MCP server over a toolkit, for either era of the protocol; connect it to a transport.
 * The low-level class on purpose: the list is ready-made and the toolkit validates, so neither zod nor Ajv is needed.
 */
export function createMcpServer(toolkit: Toolkit, options: McpServerOptions = {}): Server {
  const { instructions, toolNames = 'underscore' } = options;
  const server = new Server(
    { name: 'clerk-agent-toolkit', title: 'Clerk Agent Toolkit', version },
    {
      capabilities: { tools: { listChanged: false } },
      cacheHints: { 'tools/list': CACHE_HINT, 'server/discover': CACHE_HINT },
      ...(instructions !== undefined && { instructions }),
    },
  );
  const tools = toolkit.tools.map((tool) => listed(tool, toolNames));
  server.setRequestHandler('tools/list', () => ({ tools }));
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    await refuseUnknown(params.name, toolkit);
    const { signal } = context.mcpReq;
    const call = (consent: Consent) => toolkit.call(params.name, params.arguments, { signal, consent });
    return modern(server) ? once(call, server, context) : asking(call, server, context);
  });
  return server;
}

type Call = (consent: Consent) => ReturnType<Toolkit['call']>;

/** Whether the client speaks the revisions in which it is the client that asks, between two calls. */
function modern(server: Server): boolean {
  return (server.getNegotiatedProtocolVersion() ?? '') >= '2026-07-28';
}

async function once(call: Call, server: Server, context: ServerContext): Promise<CallToolResult | InputRequiredResult> {
  const result = await call({ canAsk: canAsk(server, context, true), ...brought(context) });
  return result.question ? callAgain(result.question.message, result.question.seal) : answered(result);
}

/** How often a person is asked about one call, if what it is about changes each time while they think. */
const ROUNDS = 3;

async function asking(call: Call, server: Server, context: ServerContext): Promise<CallToolResult> {
  let consent: Consent = { canAsk: canAsk(server, context, false) };
  let result = await call(consent);
  for (let round = 0; result.question && round < ROUNDS; round++) {
    const { message, seal } = result.question;
    consent = { ...consent, seal, decision: await ask(message, context) };
    result = await call(consent);
  }
  return answered(result);
}

/** The protocol wants an error of its own for a name that no tool has; the message still reaches the model. */
async function refuseUnknown(name: string, toolkit: Toolkit): Promise<void> {
  try {
    resolve(name);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    // It fails, and is written down as every call is.
    const { data } = await toolkit.call(name, undefined);
    const { message, hint } = data.error as ErrorDetails;
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `${message} ${hint}`);
  }
}
