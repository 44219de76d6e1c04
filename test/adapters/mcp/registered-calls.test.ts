import { Client, InMemoryTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport as InMemoryTransportV1 } from '@modelcontextprotocol/sdk/inMemory.js';
import { McpServer as McpServerV1 } from '@modelcontextprotocol/sdk/server/mcp.js';
import {
  createMcpHandler,
  inputRequired,
  type McpHttpHandler,
  McpServer,
  type Server,
} from '@modelcontextprotocol/server';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import {
  type ClerkToolkit,
  type ClerkToolkitOptions,
  createClerkMcpServer,
  createClerkToolkit,
  register,
} from '../../../src/adapters/mcp/index.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startSilentClerk } from '../../support/clerk/silent-clerk.ts';
import { createClientV2 } from '../../support/frameworks/embedded-servers.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

// What a client gets of a registered tool is what it gets of the same tool on a server of ours.

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const INFO = { name: 'program', version: '1.0.0' };
const toolkitOf = (more: ClerkToolkitOptions = {}): Promise<ClerkToolkit> =>
  createClerkToolkit({ secretKey: sandbox.secretKey, apiUrl: sandbox.url, ...more });

interface Calls {
  listTools(): Promise<{ tools: object[] }>;
  callTool(params: object, ...options: unknown[]): Promise<unknown>;
}
interface CallOptions {
  signal?: AbortSignal;
  onprogress?: (progress: unknown) => void;
}
interface Connected {
  client: Calls;
  call(name: string, args: object, options: CallOptions): Promise<unknown>;
}

async function connectV2(server: { connect(transport: never): Promise<void> }): Promise<Connected> {
  const [one, other] = InMemoryTransport.createLinkedPair();
  const client = new Client(INFO);
  await Promise.all([server.connect(one as never), client.connect(other)]);
  return { client, call: (name, args, options) => client.callTool({ name, arguments: { ...args } }, options) };
}

async function connectV1(server: { connect(transport: never): Promise<void> }): Promise<Connected> {
  const [one, other] = InMemoryTransportV1.createLinkedPair();
  const client = new ClientV1(INFO);
  await Promise.all([server.connect(one as never), client.connect(other)]);
  const call: Connected['call'] = (name, args, options) =>
    client.callTool({ name, arguments: { ...args } }, undefined, options);
  return { client: client as Calls, call };
}

const lines = [
  [
    '@modelcontextprotocol/server 2',
    (instructions?: string) => new McpServer(INFO, instructions ? { instructions } : {}),
    connectV2,
  ],
  [
    '@modelcontextprotocol/sdk 1',
    (instructions?: string) => new McpServerV1(INFO, instructions ? { instructions } : {}),
    connectV1,
  ],
] as const;

describe.each(lines)('%s', (_, make, connect) => {
  async function registered(toolkit: ClerkToolkit): Promise<Connected> {
    const server = make(toolkit.instructions);
    toolkit.register(server);
    return connect(server);
  }

  test('lists every tool to the letter', async () => {
    const toolkit = await toolkitOf({ tools: ['*'], files: ['.'] });
    const [mine, theirs] = [await connect(toolkit.server()), await registered(toolkit)];
    const { tools } = await theirs.client.listTools();
    expect(tools.length).toBeGreaterThan(200);
    expect(tools).toEqual((await mine.client.listTools()).tools);
  });

  test('reports progress', async () => {
    const { call } = await registered(await toolkitOf());
    const received: unknown[] = [];
    const onprogress = (progress: unknown) => received.push(progress);
    const result = await call('lists_query', { list: 'users_getUserList', count_by: ['banned'] }, { onprogress });
    expect(result).toMatchObject({ structuredContent: { count: expect.any(Number) } });
    expect(received.at(-1)).toEqual({ progress: 7, message: '7 users' });
  });

  test('gives up a request whose call is cancelled', async () => {
    const clerk = await startSilentClerk();
    onTestFinished(() => clerk.close());
    const { call } = await registered(await toolkitOf({ apiUrl: clerk.url }));
    const cancelled = new AbortController();
    const result = call('users_getUser', { user_id: 'user_123' }, { signal: cancelled.signal });
    result.catch(() => {});
    await clerk.received;
    cancelled.abort();
    await clerk.hungUp;
    await expect(result).rejects.toThrow();
  });

  test('leaves a name that nobody has to the SDK', async () => {
    const { call } = await registered(await toolkitOf());
    const said = await call('nope', {}, {}).then(JSON.stringify, String);
    expect(said).toContain('Tool nope not found');
  });
});

/** Connects a client that makes a request of each call, and whose person says yes. */
async function connectTo(handler: McpHttpHandler) {
  const fetch = async (url: string | URL, init?: RequestInit) => handler.fetch(new Request(url, init));
  const { client, connected } = createClientV2({ pin: '2026-07-28' });
  await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }));
  return connected;
}

test.each<[string, (options: ClerkToolkitOptions) => Promise<Server | McpServer>]>([
  ['a server of ours', (options) => createClerkMcpServer(options)],
  [
    'a server of their own',
    async (options) => {
      const server = new McpServer(INFO);
      await register(server, options);
      return server;
    },
  ],
])('who makes %s anew for each request, with a toolkit of its own, is asked once', async (_, make) => {
  let made = 0;
  const handler = createMcpHandler(() => {
    made++;
    return make({ secretKey: sandbox.secretKey, apiUrl: sandbox.url, confirm: 'always' });
  });
  const { call, questions } = await connectTo(handler);
  expect(await call('organizations_deleteOrganization', { organization_id: 'org_456' })).toMatchObject({
    structuredContent: { deleted: true },
  });
  expect(questions).toEqual([expect.stringContaining('Acme Corp')]);
  expect(made).toBeGreaterThan(2);
});

test('a program that seals questions of its own has both', async () => {
  const seal = 'sealed by the program';
  const toolkit = await toolkitOf({ confirm: 'always' });
  const verify = (state: string) => {
    if (state !== seal) throw new Error('not mine');
  };
  const handler = createMcpHandler(() => {
    const server = new McpServer(INFO, { requestState: { verify } });
    server.registerTool('own', { inputSchema: z.object({}) }, (_, { mcpReq }) => {
      if (mcpReq.requestState() === seal) return { content: [{ type: 'text', text: 'done' }] };
      const question = inputRequired.elicit({ message: 'Own?', requestedSchema: { type: 'object', properties: {} } });
      return inputRequired({ inputRequests: { own: question }, requestState: seal });
    });
    toolkit.register(server);
    return server;
  });
  const connected = await connectTo(handler);
  expect(await connected.call('own', {})).toMatchObject({ content: [{ text: 'done' }] });
  expect(await connected.call('organizations_deleteOrganization', { organization_id: 'org_456' })).toMatchObject({
    structuredContent: { deleted: true },
  });
  expect(connected.questions).toEqual(['Own?', expect.stringContaining('Acme Corp')]);
});
