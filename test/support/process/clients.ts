import { Client, type VersionNegotiationOptions } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioClientTransportV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { CLI, type CliStart, patiently } from './cli.ts';

/** A client as the tests use it, whichever SDK it comes from. */
export interface Connection {
  list(): Promise<ListedTool[]>;
  call(
    name: string,
    args?: Record<string, unknown>,
    signal?: AbortSignal,
    onprogress?: (progress: Progress) => void,
  ): Promise<CallResult>;
  prompts(): Promise<unknown[]>;
  prompt(name: string, args?: Record<string, string>): Promise<unknown>;
  complete(prompt: string, argument: string, value: string): Promise<string[]>;
  capabilities: unknown;
  server: unknown;
  instructions: string | undefined;
  /** The negotiated revision of the protocol. */
  revision: string | undefined;
  stderr(): string;
  close(): Promise<void>;
}

/** A report of how far a call has come. */
export interface Progress {
  progress: number;
  total?: number | undefined;
  message?: string | undefined;
}

export interface ListedTool {
  name: string;
  title?: string | undefined;
  description?: string | undefined;
  inputSchema: unknown;
  annotations?: unknown;
}

export interface CallResult {
  content?: unknown;
  structuredContent?: unknown;
  isError?: unknown;
}

/** The person at a client, who is asked through it. */
export interface Person {
  /** Returns the person's reply to a question. */
  answer(message: string): Promise<Elicited> | Elicited;
  /** The client's declared capabilities; forms when left out. */
  elicitation?: { form?: Nothing; url?: Nothing };
}

type Nothing = Record<string, never>;

type Elicited = { action: 'accept' | 'decline' | 'cancel'; content?: Record<string, string | boolean> };

export { YES } from './replies.ts';

/** Connects to a new process; without a person, the client declares that it can't ask one. */
type Connect = (start?: CliStart, person?: Person) => Promise<Connection>;

/** Connects a client of the newest revision. */
export const connectModern: Connect = connectV2({ pin: '2026-07-28' });

/** Every kind of client that the program has to support: a name and how to connect one to a new process. */
export const clients: [name: string, connect: Connect][] = [
  ['v2 client, legacy era', connectV2('legacy')],
  ['v2 client, 2026-07-28', connectModern],
  ['v1 client', connectV1],
];

/** Practically no timeout: the SDKs give up after a minute, but here a test's own limit ends what hangs. */
const UNLIMITED = { timeout: 2 ** 31 - 1 };

const INFO = { name: 'test', version: '1.0.0' };

/** Returns the capabilities that a client must declare when it is constructed. */
function capabilities(person: Person | undefined) {
  return { capabilities: person ? { elicitation: person.elicitation ?? { form: {} } } : {} };
}

function connectV2(mode: NonNullable<VersionNegotiationOptions['mode']>): Connect {
  return async (start = {}, person) => {
    const transport = new StdioClientTransport(parameters(start));
    const stderr = collect(transport.stderr);
    const client = new Client(INFO, { ...capabilities(person), versionNegotiation: { mode } });
    if (person) client.setRequestHandler('elicitation/create', ({ params }) => person.answer(params.message));
    await client.connect(transport, UNLIMITED);
    return {
      list: async () => (await client.listTools(undefined, UNLIMITED)).tools,
      call: (name, args, signal, onprogress) => {
        const options = { ...UNLIMITED, ...(signal && { signal }), ...(onprogress && { onprogress }) };
        return client.callTool({ name, arguments: args ?? {} }, options);
      },
      ...promptsOf(client),
      capabilities: client.getServerCapabilities(),
      server: client.getServerVersion(),
      instructions: client.getInstructions(),
      revision: client.getNegotiatedProtocolVersion(),
      stderr,
      close: () => client.close(),
    };
  };
}

async function connectV1(start: CliStart = {}, person?: Person): Promise<Connection> {
  const transport = new StdioClientTransportV1(parameters(start));
  const stderr = collect(transport.stderr);
  const client = new ClientV1(INFO, capabilities(person));
  if (person) client.setRequestHandler(ElicitRequestSchema, ({ params }) => person.answer(params.message));
  await client.connect(transport, UNLIMITED);
  return {
    list: async () => (await client.listTools(undefined, UNLIMITED)).tools,
    call: (name, args, signal, onprogress) =>
      client.callTool({ name, arguments: args ?? {} }, undefined, {
        ...UNLIMITED,
        ...(signal && { signal }),
        ...(onprogress && { onprogress }),
      }) as Promise<CallResult>,
    ...promptsOf(client),
    capabilities: client.getServerCapabilities(),
    server: client.getServerVersion(),
    instructions: client.getInstructions(),
    revision: '2025-11-25',
    stderr,
    close: () => client.close(),
  };
}

/** Requests about prompts, as both lines' clients make them. */
function promptsOf(client: Client | ClientV1): Pick<Connection, 'prompts' | 'prompt' | 'complete'> {
  return {
    prompts: async () => (await client.listPrompts(undefined, UNLIMITED)).prompts,
    prompt: (name, args) => client.getPrompt({ name, ...(args && { arguments: args }) }, UNLIMITED),
    complete: async (prompt, name, value) => {
      const ref = { type: 'ref/prompt' as const, name: prompt };
      return (await client.complete({ ref, argument: { name, value } }, UNLIMITED)).completion.values;
    },
  };
}

function parameters({ args = [], env = {}, node = [], cli = CLI }: CliStart) {
  return { command: process.execPath, args: [...node, cli, ...patiently(args)], env, stderr: 'pipe' as const };
}

function collect(stream: { on(event: 'data', listener: (chunk: Buffer) => void): unknown } | null): () => string {
  let text = '';
  stream?.on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}
