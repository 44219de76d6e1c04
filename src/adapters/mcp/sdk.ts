import type { ClientCapabilities, ElicitRequestFormParams } from '@modelcontextprotocol/server';

/**
 * The part of the MCP SDK that a server is made with: bundled for the command line, the user's own copy where a server is
 * embedded.
 */
export type McpSdk = Pick<
  typeof import('@modelcontextprotocol/server'),
  'ProtocolError' | 'ProtocolErrorCode' | 'Server'
>;

/** An `McpServer` of `@modelcontextprotocol/server` 2 or of `@modelcontextprotocol/sdk` 1 (1.13 or newer). */
export interface AnyMcpServer {
  /** The SDK's server behind it. */
  readonly server: object;
  /** Registers a tool of the program's own. */
  registerTool(name: string, config: never, callback: never): unknown;
  /** Reports whether a transport is connected. */
  isConnected(): boolean;
}

/** A request as its handler sees it, in either line of the SDK. */
export interface ClientRequest {
  signal: AbortSignal;
  _meta?: { progressToken?: string | number | undefined } | undefined;
  /** What each request declares of its client, as from 2026-07-28 on. */
  envelope?: object | undefined;
  /** What the client's program adds when it repeats a request, as from 2026-07-28 on. */
  inputResponses?: unknown;
  requestState(): unknown;
  notify(notification: { method: 'notifications/progress'; params: Record<string, unknown> }): Promise<void>;
  send(
    request: { method: 'elicitation/create'; params: ElicitRequestFormParams },
    options: SendOptions,
  ): Promise<unknown>;
}

interface SendOptions {
  signal: AbortSignal;
  timeout: number;
}

/** The SDK's own server: what the client said of itself when it connected. */
export interface ConnectedServer {
  getClientCapabilities(): ClientCapabilities | undefined;
  /** Missing in `@modelcontextprotocol/sdk` 1, which knows no revision from 2026 on. */
  getNegotiatedProtocolVersion?(): string | undefined;
}

/** What a handler of `@modelcontextprotocol/sdk` 1 is given beside the request. */
interface ExtraOfV1 {
  signal: AbortSignal;
  _meta?: ClientRequest['_meta'];
  sendNotification: ClientRequest['notify'];
  sendRequest(request: unknown, schema: unknown, options: SendOptions): Promise<unknown>;
}

/** Stands for a zod schema that takes everything: whoever reads the response checks it. */
const ANYTHING = {
  parse: (value: unknown) => value,
  safeParse: (data: unknown) => ({ success: true, data }),
};

/** Returns the request behind what a handler of either line is given beside it. */
export function toClientRequest(context: object): ClientRequest {
  if ('mcpReq' in context) return context.mcpReq as ClientRequest;
  const { signal, _meta, sendNotification, sendRequest } = context as ExtraOfV1;
  return {
    signal,
    _meta,
    requestState: () => undefined,
    notify: sendNotification,
    send: (request, options) => sendRequest(request, ANYTHING, options),
  };
}
