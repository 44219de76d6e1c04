import '../runtime/everything.ts';
import type { CallOptions, ClerkClient } from '../generated/client.ts';
import {
  catalogue,
  findTool,
  loadDefinitions,
  loadImplementation,
  resolveTool,
} from '../runtime/catalogue/catalogue.ts';
import { type Connection, type ConnectionOptions, connect, rememberConnection } from '../runtime/clerk/connection.ts';
import { request } from '../runtime/clerk/request.ts';
import { prepareCall } from '../runtime/prepare-call.ts';
import { hideKeys } from '../runtime/result/secrets/key-patterns.ts';
import { blameCaller } from '../runtime/shared/blame-caller.ts';
import { ToolError, UsageError } from '../runtime/shared/errors.ts';
import { isObject } from '../runtime/shared/json.ts';
import { noticeOnStderr, notifyOnce } from '../runtime/shared/notice.ts';
import { spellError, spellOptions } from '../runtime/shared/placeholders.ts';
import type { IndexedTool } from '../tool.ts';
import { CLEAR, FIELDS, withoutArguments } from '../tool-schema.ts';
import { hideCredentials } from './hide-credentials.ts';
import { readRows } from './read-rows.ts';

export type { CallOptions, ClerkClient, ListMethod } from '../generated/client.ts';
export type * from '../generated/entities.ts';
export type { ErrorDetails, ErrorKind } from '../runtime/shared/errors.ts';
export { ToolError as ClerkError, UsageError } from '../runtime/shared/errors.ts';

/** Options of a client. */
export interface ClerkClientOptions {
  /** Clerk's secret key. Defaults to CLERK_SECRET_KEY of the environment. */
  secretKey?: string;
  /** Base URL of Clerk's API. Defaults to CLERK_API_URL of the environment, or else to Clerk's own. */
  apiUrl?: string;
  /** Milliseconds after which a call is given up. Defaults to 30,000. */
  timeout?: number;
  /** The most requests in any second, of all clients and toolkits of this process with the same key. Defaults to what Clerk allows. */
  rate?: number;
  /** Folders from which files may be uploaded. Defaults to none. */
  files?: readonly string[];
  /** Sends requests in place of the built-in transport, with the same queue, retries and limits. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * Creates a client with Clerk's Backend API as typed methods: `clerk.users.getUser({ user_id })`, and with
 * all rows of its lists: `for await (const user of clerk.users.getUserList.pages())`. Arguments are checked before
 * anything is sent. Responses come as Clerk sends them, secrets and private_metadata included: they are for your
 * code, not for a model. A call that fails rejects with a ClerkError.
 * @throws UsageError without a key, and for an option that can't have its value
 */
export function createClerkClient(options: ClerkClientOptions = {}): ClerkClient {
  const { files = [], ...rest } = options;
  const connection = open(rest);

  const send = async (spelling: string, given: unknown, signal?: AbortSignal) => {
    const { tool, notice } = resolveTool(spelling);
    const { name } = tool;
    if (notice !== undefined) notifyOnce(noticeOnStderr, notice);
    const [listed] = await loadDefinitions([name]);
    if (!listed) throw new ToolError({ kind: 'bad_arguments', message: `There is no tool ${name}.` });
    // Code says null itself, and picks from the whole response.
    const definition = { ...listed, inputSchema: withoutArguments(listed.inputSchema, new Set([CLEAR, FIELDS])) };
    const implementation = await loadImplementation(name);
    const { args, ...prepared } = await prepareCall({ definition, implementation }, given, { pins: {}, files });
    const api = await connection.api();
    const { body } = await request(implementation, args, {
      ...prepared,
      api,
      pins: {},
      timeout: connection.timeout,
      signal,
    });
    return body ?? undefined;
  };
  const call: typeof send = async (...given) => {
    try {
      return await send(...given);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      const { details, cause } = error;
      const shown = cause instanceof Error && hideCredentials(cause, connection.secretKey, process.env);
      throw blameCaller(new ToolError(spellError(details, { options: 'code' }), shown ? { cause: shown } : {}), call);
    }
  };

  const rows = async function* (spelling: string, tool: IndexedTool, given: unknown, signal?: AbortSignal) {
    const [definition] = await loadDefinitions([tool.name]);
    const { response: shape } = await loadImplementation(tool.name);
    if (!shape) throw new Error(`${tool.name} is listed as a list, and has no rows: run npm run generate`);
    const takesCursor = Object.hasOwn(definition?.inputSchema.properties ?? {}, 'starting_after');
    // Anything that can't be arguments is refused as in any call.
    const read = (args: unknown) => call(spelling, isObject(given) ? args : given, signal);
    yield* readRows({ shape, takesCursor, read, signal }, isObject(given) ? given : {});
  };

  const client: Record<string, Record<string, unknown>> = {};
  const currentNames = Object.values(catalogue.tools).map(({ name }) => name);
  for (const name of [...currentNames, ...Object.keys(catalogue.aliases), ...Object.keys(catalogue.removed)]) {
    const tool = findTool(name)?.tool;
    // A tool without an endpoint sends Clerk nothing: it is for agents.
    if (tool?.local) continue;
    const [category = '', method = ''] = name.split('.');
    if (!Object.hasOwn(client, category)) {
      const enumerable = Object.hasOwn(catalogue.categories, category);
      Object.defineProperty(client, category, { value: {}, enumerable });
    }
    const callTool = (args: unknown, init?: CallOptions) => call(name, args ?? {}, init?.signal);
    const pages = (args: unknown, init?: CallOptions) => ({
      [Symbol.asyncIterator]: () => rows(name, tool as IndexedTool, args ?? {}, init?.signal),
    });
    // Former names work, and are not listed.
    Object.defineProperty(client[category] ?? {}, method, {
      value: tool?.lists ? Object.assign(callTool, { pages }) : callTool,
      enumerable: tool?.name === name,
    });
  }
  return rememberConnection(client, connection) as unknown as ClerkClient;
}

function open(options: ConnectionOptions): Connection {
  try {
    return connect(options);
  } catch (error) {
    const shown = error instanceof UsageError ? new UsageError(hideKeys(spellOptions(error.message, 'code'))) : error;
    throw blameCaller(shown, createClerkClient);
  }
}
