import { Client, type VersionNegotiationOptions } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioClientTransportV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CLI, type CliStart } from './cli.ts';

/** What the tests ask of a client, whichever SDK it comes from. */
export interface Connection {
  list(): Promise<ListedTool[]>;
  call(name: string, args?: Record<string, unknown>, signal?: AbortSignal): Promise<CallAnswer>;
  server: unknown;
  instructions: string | undefined;
  /** The revision of the protocol that was agreed on. */
  revision: string | undefined;
  stderr(): string;
  close(): Promise<void>;
}

export interface ListedTool {
  name: string;
  title?: string | undefined;
  description?: string | undefined;
  inputSchema: unknown;
  annotations?: unknown;
}

export interface CallAnswer {
  content?: unknown;
  structuredContent?: unknown;
  isError?: unknown;
}

/** Every kind of client that the program has to serve: a name and how to connect one to a new process. */
export const clients: [name: string, connect: (start?: CliStart) => Promise<Connection>][] = [
  ['v2 client, legacy era', connectV2('legacy')],
  ['v2 client, 2026-07-28', connectV2({ pin: '2026-07-28' })],
  ['v1 client', connectV1],
];

const INFO = { name: 'test', version: '1.0.0' };

function connectV2(mode: NonNullable<VersionNegotiationOptions['mode']>) {
  return async (start: CliStart = {}): Promise<Connection> => {
    const transport = new StdioClientTransport(parameters(start));
    const stderr = collect(transport.stderr);
    const client = new Client(INFO, { versionNegotiation: { mode } });
    await client.connect(transport);
    return {
      list: async () => (await client.listTools()).tools,
      call: (name, args, signal) => client.callTool({ name, arguments: args ?? {} }, { ...(signal && { signal }) }),
      server: client.getServerVersion(),
      instructions: client.getInstructions(),
      revision: client.getNegotiatedProtocolVersion(),
      stderr,
      close: () => client.close(),
    };
  };
}

async function connectV1(start: CliStart = {}): Promise<Connection> {
  const transport = new StdioClientTransportV1(parameters(start));
  const stderr = collect(transport.stderr);
  const client = new ClientV1(INFO);
  await client.connect(transport);
  return {
    list: async () => (await client.listTools()).tools,
    call: (name, args, signal) =>
      client.callTool({ name, arguments: args ?? {} }, undefined, { ...(signal && { signal }) }) as Promise<CallAnswer>,
    server: client.getServerVersion(),
    instructions: client.getInstructions(),
    revision: '2025-11-25',
    stderr,
    close: () => client.close(),
  };
}

function parameters({ args = [], env = {}, node = [] }: CliStart) {
  return { command: process.execPath, args: [...node, CLI, ...args], env, stderr: 'pipe' as const };
}

function collect(stream: { on(event: 'data', listener: (chunk: Buffer) => void): unknown } | null): () => string {
  let text = '';
  stream?.on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}
