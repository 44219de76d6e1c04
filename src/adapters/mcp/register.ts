import { findTool } from '../../runtime/catalogue/catalogue.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import type { ToolDefinition } from '../../tool.ts';
import { answerCall, type Run } from './answer-call.ts';
import { toMcpTool } from './convert.ts';
import { incomingTrace } from './incoming-trace.ts';
import { type AnyMcpServer, type ConnectedServer, toClientRequest } from './sdk.ts';

/** The names that have been registered on each server. */
const registered = new WeakMap<object, Set<string>>();

type Handler = (request: { params?: unknown }, context: object) => Promise<unknown>;

/** The part of both lines' `McpServer` that this needs. */
interface Registrar {
  server: ConnectedServer & { _requestHandlers?: unknown };
  registerTool(name: string, config: object, callback: () => never): { remove(): void };
  isConnected(): boolean;
}

/**
 * Puts the tools of a toolkit on a server, beside those of the program. The SDKs' own registry would list other schemas
 * than ours, or take none but zod's: it only reserves the names, and the server's handlers are wrapped.
 * @throws UsageError for what is no `McpServer`, for one that is connected, and for names that its own tools have: then
 *   nothing is registered
 */
export function registerTools(mcpServer: AnyMcpServer, toolkit: Toolkit, run?: Run): void {
  const registrar = checkServer(mcpServer);
  const { server } = registrar;
  const handlers = server._requestHandlers as Map<string, Handler>;
  reserveNames(registrar, toolkit.tools);
  const [list, call] = [handlers.get('tools/list'), handlers.get('tools/call')];
  // Only where no tool is served at all.
  if (!list || !call) return;

  const tools = toolkit.tools.map((tool) => toMcpTool(tool, 'underscore'));
  const names = new Set(tools.map(({ name }) => name));
  const listTheirs = async (context: object) => {
    const listed = (await list({ method: 'tools/list' } as object, context)) as { tools: { name: string }[] };
    return { ...listed, tools: listed.tools.filter(({ name }) => !names.has(name)) };
  };
  /** Other spellings of ours, such as `users.getUser`, are answered as long as no tool of theirs has that name. */
  const isOurs = async (name: string, context: object) =>
    names.has(name) || (findTool(name) && !(await listTheirs(context)).tools.some((tool) => tool.name === name));

  handlers.set('tools/list', async (_, context) => {
    const theirs = await listTheirs(context);
    return { ...theirs, tools: [...theirs.tools, ...tools] };
  });
  handlers.set('tools/call', async (request, context) => {
    const { name, arguments: args, task } = isObject(request.params) ? request.params : {};
    if (typeof name !== 'string' || !(await isOurs(name, context))) return call(request, context);
    if (task !== undefined) throw Object.assign(new Error(`${name} can't be run as a task.`), { code: -32601 });
    const incoming = incomingTrace(context);
    return answerCall(name, args, { toolkit, run, server, request: toClientRequest(context), incoming });
  });
}

function checkServer(given: unknown): Registrar {
  const { server, registerTool, isConnected } = (given ?? {}) as Partial<Registrar>;
  if (!(server?._requestHandlers instanceof Map) || typeof registerTool !== 'function') {
    throw new UsageError(
      'Tools are registered on an `McpServer` of @modelcontextprotocol/server 2, or of @modelcontextprotocol/sdk 1.13 or newer.',
    );
  }
  if (isConnected?.call(given)) throw new UsageError('This server is connected already: register before `connect`.');
  return given as Registrar;
}

/** Registers tools that do nothing, so that no tool of the program gets one of these names later on. */
function reserveNames(registrar: Registrar, tools: readonly ToolDefinition[]): void {
  const reserved: { remove(): void }[] = [];
  const taken: ToolDefinition[] = [];
  let reason: unknown;
  for (const tool of tools) {
    try {
      reserved.push(registrar.registerTool(tool.wireName, {}, isReserved));
    } catch (error) {
      taken.push(tool);
      reason ??= error;
    }
  }
  if (taken.length === 0) {
    const names = [...(registered.get(registrar) ?? []), ...tools.map(({ wireName }) => wireName)];
    registered.set(registrar, new Set(names));
    return;
  }
  for (const tool of reserved) tool.remove();
  if (!(reason instanceof Error) || !reason.message.includes('already registered')) throw reason;
  const ours = registered.get(registrar) ?? new Set<string>();
  if (taken.every(({ wireName }) => ours.has(wireName))) {
    throw new UsageError(
      "Clerk's tools are registered on this server already: call `register` once, or again only with other `tools`.",
    );
  }
  const [wireNames, names] = [taken.map(({ wireName }) => wireName), taken.map(({ name }) => `'${name}'`)];
  throw new UsageError(
    `This server already has ${wireNames.join(', ')}: rename its own, or leave ours out with \`excludeTools: [${names.join(', ')}]\`.`,
  );
}

function isReserved(): never {
  throw new Error('Only a name is registered here.');
}
