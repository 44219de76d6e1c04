import type { Server } from '@modelcontextprotocol/server';
import { openToolkit } from '../toolkit/create.ts';
import type { ClerkToolkitOptions } from '../toolkit/options.ts';
import { loadPeer } from '../toolkit/peer.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';
import { createMcpServer } from './server.ts';

export * from '../toolkit/public.ts';

const sdk = await loadPeer(
  'modelcontextprotocol',
  '@modelcontextprotocol/server',
  () => import('@modelcontextprotocol/server'),
);

/** Clerk's API as an MCP server that a program embeds. */
export interface ClerkToolkit extends ClerkToolkitBase {
  /**
   * A server with every tool that was chosen, to be connected to one transport. For a transport that wants a server for
   * each request or connection, call it again, and keep the toolkit: the questions that are open are the toolkit's.
   */
  server(): Server;
}

/**
 * A toolkit for MCP. Where a person has to be asked before a destructive call, the client asks them, unless `ask` is given.
 * @throws UsageError for an option that there isn't or that can't be, without a key, and when nobody is signed in
 */
export async function createClerkToolkit(options: ClerkToolkitOptions = {}): Promise<ClerkToolkit> {
  const { base, toolkit, ask, run } = await openToolkit(options);
  const { instructions } = base;
  return { ...base, server: () => createMcpServer(sdk, toolkit, { instructions, ...(ask && { run }) }) };
}

/** A server of a toolkit of its own, for a program that needs one: `createClerkToolkit(options)` and its `server()`. */
export async function createClerkMcpServer(options: ClerkToolkitOptions = {}): Promise<Server> {
  return (await createClerkToolkit(options)).server();
}
