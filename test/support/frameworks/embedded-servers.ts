import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, InMemoryTransport, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as HttpClientTransportV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport as InMemoryTransportV1 } from '@modelcontextprotocol/sdk/inMemory.js';
import { StreamableHTTPServerTransport as HttpServerTransportV1 } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { createMcpHandler, type Server } from '@modelcontextprotocol/server';
import { onTestFinished } from 'vitest';
import { YES } from '../process/clients.ts';

/** A connected client, and the questions that it put to its person, who says yes to each. */
export interface ConnectedClient {
  names(): Promise<string[]>;
  call(name: string, args: object): Promise<Record<string, unknown>>;
  questions: string[];
}

/** Connects a client to servers that a program made; some transports need several servers. */
export type Connect = (server: () => Server) => Promise<ConnectedClient>;

const INFO = { name: 'test', version: '1.0.0' };
export const CAPABILITIES = { capabilities: { elicitation: { form: {} } } };

/** The methods that the clients of both SDKs have in common. */
interface AnyClient {
  listTools(): Promise<{ tools: { name: string }[] }>;
  callTool(params: { name: string; arguments: Record<string, unknown> }): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

function connectedBy<Of extends AnyClient>(client: Of, hear: (yes: (message: string) => typeof YES) => void) {
  const questions: string[] = [];
  hear((message) => {
    questions.push(message);
    return YES;
  });
  onTestFinished(() => client.close());
  const names = async () => (await client.listTools()).tools.map(({ name }) => name);
  const call: ConnectedClient['call'] = (name, args) => client.callTool({ name, arguments: { ...args } });
  return { client, connected: { names, call, questions } };
}

export function createClientV2(mode?: 'legacy' | { pin: string }) {
  const client = new Client(INFO, { ...CAPABILITIES, ...(mode && { versionNegotiation: { mode } }) });
  return connectedBy(client, (yes) =>
    client.setRequestHandler('elicitation/create', ({ params }) => yes(params.message)),
  );
}

function v1() {
  const client = new ClientV1(INFO, CAPABILITIES);
  return connectedBy(client, (yes) =>
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => yes(params.message)),
  );
}

/** Ways to connect: every kind of client and transport that an embedded server has to support. */
export const connections: [name: string, connect: Connect][] = [
  [
    'v2 client, in memory',
    async (server) => {
      const [one, other] = InMemoryTransport.createLinkedPair();
      await server().connect(one);
      const { client, connected } = createClientV2();
      await client.connect(other);
      return connected;
    },
  ],
  [
    'v2 client of 2026-07-28, a server for each HTTP request',
    async (server) => {
      const handler = createMcpHandler(server);
      const fetch = async (url: string | URL, init?: RequestInit) => handler.fetch(new Request(url, init));
      const { client, connected } = createClientV2({ pin: '2026-07-28' });
      await client.connect(new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }));
      return connected;
    },
  ],
  [
    'v1 client and v1 transport, in memory',
    async (server) => {
      const [one, other] = InMemoryTransportV1.createLinkedPair();
      await server().connect(one);
      const { client, connected } = v1();
      await client.connect(other);
      return connected;
    },
  ],
  [
    'v1 client and v1 transport, over HTTP',
    async (server) => {
      const transport = new HttpServerTransportV1({ sessionIdGenerator: () => 'session' });
      await server().connect(transport);
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
