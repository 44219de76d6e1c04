import '../../runtime/everything.ts';
import type { Server } from '@modelcontextprotocol/server';
import { loadPeer } from '../toolkit/load-peer.ts';
import { openToolkit } from '../toolkit/open-toolkit.ts';
import type { ClerkToolkitOptions } from '../toolkit/options.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';
import { createMcpServer } from './server.ts';

export * from '../toolkit/public.ts';

/** Clerk's API as MCP servers that a program embeds. */
export interface ClerkToolkit extends ClerkToolkitBase {
  /**
   * Creates a server with every chosen tool, to be connected to one transport. For a transport that needs a server for
   * each request or connection, call it again on the same toolkit: open questions belong to the toolkit.
   */
  server(): Server;
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

async function open(
  options: ClerkToolkitOptions,
  caller: typeof createClerkToolkit | typeof createClerkMcpServer,
): Promise<ClerkToolkit> {
  const { base, toolkit, ask, run } = await openToolkit(options, 'table', caller);
  const sdk = await loadPeer(
    'modelcontextprotocol',
    '@modelcontextprotocol/server',
    () => import('@modelcontextprotocol/server'),
    caller,
  );
  const { instructions } = base;
  return { ...base, server: () => createMcpServer(sdk, toolkit, { instructions, ...(ask && { run }) }) };
}
