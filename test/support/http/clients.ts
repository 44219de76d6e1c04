import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as TransportV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { onTestFinished } from 'vitest';
import type { CallResult, Person, Progress } from '../process/clients.ts';

/** A client that signed in, as the tests use it, whichever SDK it comes from. */
export interface SignedInClient {
  list(): Promise<{ name: string }[]>;
  call(name: string, args?: Record<string, unknown>, onprogress?: (progress: Progress) => void): Promise<CallResult>;
  prompts(): Promise<{ name: string }[]>;
  /** The negotiated revision of the protocol. */
  revision: string | undefined;
  close(): Promise<void>;
}

/** The token that a client sends, which may change between its requests. */
export type TokenOf = string | (() => string);

type Connect = (url: string, token: TokenOf, person?: Person) => Promise<SignedInClient>;

/** Practically no timeout: a test's own limit ends what hangs. */
const UNLIMITED = { timeout: 2 ** 31 - 1 };
const INFO = { name: 'test', version: '1.0.0' };

const capabilities = (person: Person | undefined) => ({
  capabilities: person ? { elicitation: person.elicitation ?? { form: {} } } : {},
});

/** Makes a fetch that sends the token of the moment. */
function fetchWith(token: TokenOf) {
  return (url: string | URL, init?: RequestInit) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${typeof token === 'string' ? token : token()}`);
    return fetch(url, { ...init, headers });
  };
}

/** Connects a client of the newest revision. */
export const connectModern: Connect = connectV2({ pin: '2026-07-28' });
/** Connects a client of the revisions of 2025. */
export const connectLegacy: Connect = connectV2('legacy');

/** Every kind of client that the endpoint has to serve. */
export const clients: [name: string, connect: Connect][] = [
  ['v2 client, legacy era', connectLegacy],
  ['v2 client, 2026-07-28', connectModern],
  ['v1 client', connectV1],
];

function connectV2(mode: 'legacy' | { pin: string }): Connect {
  return async (url, token, person) => {
    const transport = new StreamableHTTPClientTransport(new URL(url), { fetch: fetchWith(token) });
    const client = new Client(INFO, { ...capabilities(person), versionNegotiation: { mode } });
    if (person) client.setRequestHandler('elicitation/create', ({ params }) => person.answer(params.message));
    await client.connect(transport, UNLIMITED);
    onTestFinished(() => client.close().catch(() => {}));
    return {
      list: async () => (await client.listTools(undefined, UNLIMITED)).tools,
      call: (name, args, onprogress) =>
        client.callTool({ name, arguments: args ?? {} }, { ...UNLIMITED, ...(onprogress && { onprogress }) }),
      prompts: async () => (await client.listPrompts(undefined, UNLIMITED)).prompts,
      revision: client.getNegotiatedProtocolVersion(),
      close: () => client.close(),
    };
  };
}

async function connectV1(url: string, token: TokenOf, person?: Person): Promise<SignedInClient> {
  const transport = new TransportV1(new URL(url), { fetch: fetchWith(token) });
  const client = new ClientV1(INFO, capabilities(person));
  if (person) client.setRequestHandler(ElicitRequestSchema, ({ params }) => person.answer(params.message));
  await client.connect(transport as never, UNLIMITED);
  onTestFinished(() => client.close().catch(() => {}));
  return {
    list: async () => (await client.listTools(undefined, UNLIMITED)).tools,
    call: (name, args, onprogress) =>
      client.callTool({ name, arguments: args ?? {} }, undefined, {
        ...UNLIMITED,
        ...(onprogress && { onprogress }),
      }) as Promise<CallResult>,
    prompts: async () => (await client.listPrompts(undefined, UNLIMITED)).prompts,
    revision: '2025-11-25',
    close: () => client.close(),
  };
}
