import type { Server } from '@modelcontextprotocol/server';
import { loadPeer } from '../toolkit/load-peer.ts';
import type { ClerkToolkitOptions } from '../toolkit/options.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';
import type { AnyMcpServer } from './sdk.ts';

export * from '../toolkit/public.ts';
export type { AnyMcpServer } from './sdk.ts';

/** Clerk's API as MCP servers that a program embeds. */
export interface ClerkToolkit extends ClerkToolkitBase {
  /**
   * Creates a server with every chosen tool, to be connected to one transport. For a transport that needs a server for
   * each request or connection, call it again on the same toolkit: open questions belong to the toolkit.
   */
  server(): Server;
  /**
   * Puts every chosen tool on a server of the program's own that is not connected yet, beside the tools that it has or
   * will have. Give that server `instructions` when you create it.
   * @throws UsageError if one of its tools has a name of ours; then none is registered
   */
  register(server: AnyMcpServer): void;
}

/**
 * Creates a toolkit for MCP. The client asks a person before a call that waits for their yes, unless `ask` is given.
 * @throws UsageError for an unknown option or a value that it can't have, without a key, and for an `authContext` in which
 *   nobody is signed in
 */
export async function createClerkToolkit(options: ClerkToolkitOptions = {}): Promise<ClerkToolkit> {
  return open(options, createClerkToolkit);
}

/** Creates a toolkit and returns a server of it, for a program that needs only one. */
export async function createClerkMcpServer(options: ClerkToolkitOptions = {}): Promise<Server> {
  return (await open(options, createClerkMcpServer)).server();
}

/**
 * Creates a toolkit and puts its tools on a server of the program's own; returns the toolkit. For a server that passes the
 * toolkit's `instructions` on to clients, or one for each request, call `createClerkToolkit` first. Where only `@modelcontextprotocol/sdk` is
 * installed, TypeScript needs `skipLibCheck`.
 * @throws UsageError as `createClerkToolkit` and the toolkit's `register` do
 */
export async function register(server: AnyMcpServer, options: ClerkToolkitOptions = {}): Promise<ClerkToolkit> {
  const toolkit = await open(options, register);
  toolkit.register(server);
  return toolkit;
}

async function open(options: ClerkToolkitOptions, caller: (...args: never[]) => unknown): Promise<ClerkToolkit> {
  const { createMcpServer, openToolkit, registerTools } = await import('./parts.ts');
  const { base, toolkit, ask, run } = await openToolkit(options, 'table', caller);
  const { instructions } = base;
  const own = ask && { run };
  const sdk = await loadSdk(caller);
  return {
    ...base,
    server: () => createMcpServer(sdk(), toolkit, { instructions, ...own }),
    register: (server) => registerTools(server, toolkit, own?.run),
  };
}

/** Loads the SDK of `server()`; a program that only registers on servers of the older line does without. */
async function loadSdk(caller: (...args: never[]) => unknown) {
  const load = () => import('@modelcontextprotocol/server');
  return loadPeer('modelcontextprotocol', '@modelcontextprotocol/server', load, caller).then(
    (sdk) => () => sdk,
    (error: unknown) => () => {
      throw error;
    },
  );
}
