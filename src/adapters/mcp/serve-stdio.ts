import type { Readable, Writable } from 'node:stream';
import { ProtocolError, ProtocolErrorCode, Server } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Toolkit } from '../../runtime/toolkit.ts';
import type { McpSdk } from './sdk.ts';
import { createMcpServer, type McpServerOptions } from './server.ts';
import { type MessageWatch, StdioTransport } from './stdio-transport.ts';

/** Imported name by name: with the whole module, the bundle would hold all of it. */
const sdk: McpSdk = { ProtocolError, ProtocolErrorCode, Server };

/** The two ends of the connection, how its tools are presented, and where its errors are reported. */
export interface StdioOptions extends McpServerOptions {
  input: Readable;
  output: Writable;
  onerror: (error: Error) => void;
  watch?: MessageWatch | undefined;
}

/**
 * Serves a toolkit to the client at the other end of two streams, in whichever era of the protocol it opens.
 * @returns a promise that resolves when the connection is over: the input ended, or the output can't be written to
 */
export function serveOverStdio(toolkit: Toolkit, options: StdioOptions): Promise<void> {
  const { input, output, onerror, watch, ...serverOptions } = options;
  const transport = new StdioTransport(input, output, watch);
  serveStdio(() => createMcpServer(sdk, toolkit, { ...serverOptions, isChecked: true }), { transport, onerror });
  return transport.closed;
}
