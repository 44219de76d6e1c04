import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, InMemoryTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as HttpClientTransportV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport as InMemoryTransportV1 } from '@modelcontextprotocol/sdk/inMemory.js';
import { StreamableHTTPServerTransport as HttpServerTransportV1 } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { createMcpHandler, type Server } from '@modelcontextprotocol/server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  type ClerkToolkitOptions,
  createClerkMcpServer,
  createClerkToolkit,
  type Decision,
} from '../../src/adapters/mcp/modelcontextprotocol.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';

/** What a client does here, and the questions that it put to its person, who says yes to each. */
interface Connected {
  names(): Promise<string[]>;
  call(name: string, args: object): Promise<Record<string, unknown>>;
  questions: string[];
}

/** Connects a client to servers that a program made; the way there may need several. */
type Connect = (server: () => Server) => Promise<Connected>;

const INFO = { name: 'test', version: '1.0.0' };
const CAPABILITIES = { capabilities: { elicitation: { form: {} } } };

function v2(mode?: 'legacy' | { pin: string }) {
  const client = new Client(INFO, { ...CAPABILITIES, ...(mode && { versionNegotiation: { mode } }) });
  const questions: string[] = [];
  client.setRequestHandler('elicitation/create', ({ params }) => {
    questions.push(params.message);
    return { action: 'accept', content: {} };
  });
  onTestFinished(() => client.close());
  const names = async () => (await client.listTools()).tools.map(({ name }) => name);
  const call: Connected['call'] = (name, args) => client.callTool({ name, arguments: { ...args } });
  return { client, connected: { names, call, questions } };
}

function v1() {
  const client = new ClientV1(INFO, CAPABILITIES);
  const questions: string[] = [];
  client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
    questions.push(params.message);
    return { action: 'accept', content: {} };
  });
  onTestFinished(() => client.close());
  const names = async () => (await client.listTools()).tools.map(({ name }) => name);
  const call: Connected['call'] = (name, args) => client.callTool({ name, arguments: { ...args } });
  return { client, connected: { names, call, questions } };
}

const ways: [name: string, connect: Connect][] = [
  [
    'v2 client, in memory',
    async (server) => {
      const [one, other] = InMemoryTransport.createLinkedPair();
      await server().connect(one);
      const { client, connected } = v2();
      await client.connect(other);
      return connected;
    },
  ],
  [
    'v2 client of 2026-07-28, a server for each HTTP request',
    async (server) => {
      const handler = createMcpHandler(server);
      const fetch = async (url: string | URL, init?: RequestInit) => handler.fetch(new Request(url, init));
      const { client, connected } = v2({ pin: '2026-07-28' });
      await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }));
      return connected;
    },
  ],
  [
    'v1 client and v1 transport, in memory',
    async (server) => {
      const [one, other] = InMemoryTransportV1.createLinkedPair();
      await server().connect(one as never);
      const { client, connected } = v1();
      await client.connect(other);
      return connected;
    },
  ],
  [
    'v1 client and v1 transport, over HTTP',
    async (server) => {
      const transport = new HttpServerTransportV1({ sessionIdGenerator: () => 'session' });
      await server().connect(transport as never);
      const http = createServer((request, response) => void transport.handleRequest(request, response));
      await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
      onTestFinished(() => {
        http.closeAllConnections();
        http.close();
      });
      const { client, connected } = v1();
      const { port } = http.address() as AddressInfo;
      await client.connect(new HttpClientTransportV1(new URL(`http://127.0.0.1:${port}/mcp`)) as never);
      return connected;
    },
  ],
];

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
  return () => sandbox.close();
});

function options(more: ClerkToolkitOptions = {}): ClerkToolkitOptions {
  return { secretKey: sandbox.secretKey, apiUrl: sandbox.url, confirm: 'always', ...more };
}

const DELETE = ['organizations_deleteOrganization', { organization_id: 'org_456' }] as const;
const organizations = () => sandbox.state.organizations.map(({ id }) => id);

describe.each(ways)('%s', (_, connect) => {
  const connectTo = async (more?: ClerkToolkitOptions) => {
    const toolkit = await createClerkToolkit(options(more));
    return connect(() => toolkit.server());
  };

  test('lists, and calls', async () => {
    const { names, call } = await connectTo({ tools: ['users.getUser', 'sessions'], readOnly: true });
    expect(await names()).toEqual(['sessions_getSession', 'sessions_getSessionList', 'users_getUser']);
    const { isError, structuredContent } = await call('users_getUser', { user_id: 'user_123' });
    expect([isError, structuredContent]).toEqual([undefined, expect.objectContaining({ first_name: 'Mira' })]);
  });

  test('the client asks its person', async () => {
    const { call, questions } = await connectTo();
    expect(await call(...DELETE)).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
    expect(questions).toEqual([expect.stringContaining('Acme Corp')]);
    expect(organizations()).toEqual(['org_789', 'org_321']);
  });

  test.each<[Decision, left: string[]]>([
    ['accept', ['org_789', 'org_321']],
    ['decline', ['org_456', 'org_789', 'org_321']],
  ])('with `ask` the client asks nobody: %s', async (decision, left) => {
    const asked: unknown[] = [];
    const ask = (question: unknown) => {
      asked.push(question);
      return decision;
    };
    const { call, questions } = await connectTo({ ask });
    const { isError } = await call(...DELETE);
    expect([isError ?? false, questions]).toEqual([decision === 'decline', []]);
    expect(asked).toEqual([{ tool: DELETE[0], message: expect.stringContaining('Acme Corp') }]);
    expect(organizations()).toEqual(left);
  });
});

test('createClerkMcpServer is a server of a toolkit of its own', async () => {
  const server = await createClerkMcpServer(options({ authContext: { userId: 'user_123' } }));
  const [one, other] = InMemoryTransport.createLinkedPair();
  await server.connect(one);
  const { client, connected } = v2();
  await client.connect(other);
  expect(await connected.call('users_getUser', {})).toMatchObject({ structuredContent: { id: 'user_123' } });
  expect(client.getInstructions()).toContain('Every call keeps to user user_123');
});

/** One message of 2026-07-28 to a server that is made for it. */
async function post(server: Server, params: object): Promise<Record<string, unknown>> {
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': CAPABILITIES.capabilities,
  };
  const [name, args] = DELETE;
  const body = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args, _meta, ...params } };
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    'mcp-protocol-version': '2026-07-28',
    'mcp-method': 'tools/call',
    'mcp-name': name,
  };
  const request = new Request('http://localhost/mcp', { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await createMcpHandler(() => server).fetch(request);
  const answer = JSON.parse(await response.text());
  if (!answer.result) throw new Error(JSON.stringify(answer));
  return answer.result;
}

describe('a question that one server asked', () => {
  const YES = { confirm: { action: 'accept', content: {} } };

  test('is answered at another of the same toolkit', async () => {
    const toolkit = await createClerkToolkit(options());
    const [one, other] = [toolkit.server(), toolkit.server()];
    expect(one).not.toBe(other);
    const asked = await post(one, {});
    expect(asked).toMatchObject({ resultType: 'input_required', requestState: expect.any(String) });
    expect(organizations()).toContain('org_456');
    const again = { requestState: asked.requestState, inputResponses: YES };
    expect(await post(other, again)).toMatchObject({ structuredContent: { id: 'org_456', deleted: true } });
    expect(organizations()).toEqual(['org_789', 'org_321']);
  });

  test('is none of another toolkit', async () => {
    const [mine, theirs] = [await createClerkToolkit(options()), await createClerkToolkit(options())];
    const { requestState } = await post(mine.server(), {});
    const answer = await post(theirs.server(), { requestState, inputResponses: YES });
    expect(answer).toMatchObject({ resultType: 'input_required', requestState: expect.any(String) });
    expect(answer.requestState).not.toBe(requestState);
    expect(organizations()).toContain('org_456');
  });
});
