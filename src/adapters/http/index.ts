import { UsageError } from '../../runtime/shared/errors.ts';
import { noticeOnStderr } from '../../runtime/shared/notice.ts';
import { version } from '../../version.ts';
import { loadPeer } from '../toolkit/load-peer.ts';
import type { RequestFacts } from './handle-request.ts';
import type { NodeRequest, NodeResponse } from './node-types.ts';
import type { OpenEndpoint } from './open-handler.ts';
import type { ClerkMcpHandlerOptions } from './options/handler-options.ts';
import type { MakeServer } from './people/signed-in.ts';

export type { AccessRule, AccessRules, PersonLimits, RulePin, Who } from '../../runtime/access/rules.ts';
export type { AuditEntry, AuditFunction } from '../../runtime/audit/audit-entry.ts';
export type { ConfirmMode } from '../../runtime/confirm/consent.ts';
export type { CalledBy } from '../../runtime/policy/person.ts';
export type { QueryLimits } from '../../runtime/query/query-limits.ts';
export { UsageError } from '../../runtime/shared/errors.ts';
export type { TelemetryApi } from '../../runtime/telemetry/telemetry-api.ts';
export type { AnyMcpServer } from '../mcp/sdk.ts';
export type { ClerkToolkitOptions } from '../toolkit/options.ts';
export type { NodeRequest, NodeResponse } from './node-types.ts';
export type { ClerkMcpHandlerOptions } from './options/handler-options.ts';

/** Clerk's API as an MCP endpoint that people sign in to with the instance's own accounts. */
export interface ClerkMcpHandler {
  /** Answers a request to the endpoint or to its metadata: for Next.js, Hono, Bun, Deno and Workers. It needs no `this`. */
  fetch(request: Request): Promise<Response>;
  /** Answers a request as Node has it: for `http.createServer`, Express and Fastify. It needs no `this`. */
  node(request: NodeRequest, response: NodeResponse): Promise<void>;
  /**
   * Reads the options and the access rules, which otherwise happens at the first request: call it where a server starts.
   * @throws UsageError for options, keys or rules that can't be
   */
  ready(): Promise<void>;
  /** Ends open sessions and what is under way in them. */
  close(): Promise<void>;
}

const BROKEN = 'This server is not set up: whoever runs it finds the reason in its log.';

/**
 * Creates an MCP endpoint that people sign in to through Clerk, each allowed what their access rule says. Nothing is read or
 * checked before the first request, since some frameworks import a route when they are built: see `ready`.
 */
export function createClerkMcpHandler(options: ClerkMcpHandlerOptions): ClerkMcpHandler {
  let opening: Promise<OpenEndpoint> | undefined;
  const opened = () => {
    opening ??= open(options).catch((error: unknown) => {
      // The next request tries again: an access file may have been mended.
      opening = undefined;
      throw error;
    });
    return opening;
  };
  let told: string | undefined;
  const handle = async (request: Request, facts?: RequestFacts): Promise<Response> => {
    try {
      return (await (await opened()).handle(request, facts)).response;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (told !== error.message) (options.notice ?? console.error)(error.message);
      told = error.message;
      return Response.json({ jsonrpc: '2.0', error: { code: -32_603, message: BROKEN }, id: null }, { status: 500 });
    }
  };
  return {
    fetch: (request) => handle(request),
    node: async (request, response) => {
      const { answerNode } = await import('./node.ts');
      await answerNode(handle, request, response);
    },
    ready: async () => void (await opened()),
    close: async () => {
      // If it can't be opened, there is nothing to close, and the reason was given.
      const endpoint = await opening?.catch(() => undefined);
      await endpoint?.close();
    },
  };
}

async function open(options: ClerkMcpHandlerOptions): Promise<OpenEndpoint> {
  const { openEndpoint, probeAudit, readHandlerOptions, registerTools } = await import('./parts.ts');
  const read = await readHandlerOptions(options);
  const [sdk, clerk] = await Promise.all([
    loadPeer(
      'http',
      '@modelcontextprotocol/server',
      () => import('@modelcontextprotocol/server'),
      createClerkMcpHandler,
    ),
    loadPeer('http', '@clerk/backend', () => import('@clerk/backend'), createClerkMcpHandler),
  ]);
  const { register } = options;
  const makeServer: MakeServer | undefined =
    register &&
    (async (toolkit, instructions, who) => {
      const info = { name: 'clerk-agent-toolkit', title: 'Clerk Agent Toolkit', version };
      const server = new sdk.McpServer(info, { instructions, capabilities: { tools: { listChanged: false } } });
      registerTools(server, toolkit);
      await register(server, who);
      return server;
    });
  const endpoint = openEndpoint({ ...read, sdk, clerk, makeServer });
  const { audit: log, notice = noticeOnStderr } = read.toolkit;
  // Not as late as the first call, which nobody may be there to watch.
  if (log !== undefined) await probeAudit({ log, notice });
  return endpoint;
}
