import { auth, Client, type OAuthClientProvider, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as TransportV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { onTestFinished } from 'vitest';
import { allow } from '../sandbox/browser.ts';
import { newProvider } from '../sandbox/oauth-provider.ts';
import { type CliStart, parseLines, type RunningCli, startCli } from './cli.ts';
import type { CallResult, Connection, Person } from './clients.ts';

/** The program as it serves over HTTP. */
export interface HttpCli extends RunningCli {
  /** Address of the endpoint. */
  url: string;
  /** Address beside it, such as that of `/healthz`. */
  at(path: string): string;
  /** The lines of the log so far. */
  log(): Record<string, unknown>[];
  /** Resolves when an event is in the log. */
  logged(event: string): Promise<void>;
}

/** Starts the program on a free port, and waits until it serves. It ends with the test. */
export async function startHttpCli({ args = ['--sandbox'], ...start }: CliStart = {}): Promise<HttpCli> {
  const cli = startCli({ ...start, args: ['serve', '--http', '127.0.0.1:0', ...args] });
  onTestFinished(() => void cli.child.kill('SIGKILL'));
  let over = false;
  void cli.ended.then(() => {
    over = true;
  });
  while (!/ serves \S+\n/.test(cli.out.stdout)) {
    if (over) throw new Error(`ended without serving: ${cli.out.stderr}`);
    await Promise.race([new Promise((resolve) => cli.child.stdout.once('data', resolve)), cli.ended]);
  }
  const [, url = ''] = / serves (\S+)\n/.exec(cli.out.stdout) ?? [];
  return {
    ...cli,
    url,
    at: (path) => new URL(path, url).href,
    log: () => parseLines(cli.out.stderr),
    logged: (event) => cli.waitForStderr(`"event":"${event}"`),
  };
}

/** Signs somebody in through the sandbox as the SDK's clients do, and returns what they remember. */
export async function signInto(url: string, who: string) {
  const { provider, kept } = newProvider();
  if ((await auth(provider, { serverUrl: url })) !== 'REDIRECT') throw new Error('no browser was opened');
  const { searchParams } = await allow(kept.url, who);
  const [authorizationCode = '', iss = ''] = [searchParams.get('code') ?? '', searchParams.get('iss') ?? ''];
  await auth(provider, { serverUrl: url, authorizationCode, iss });
  return { provider, token: kept.tokens.access_token };
}

const INFO = { name: 'test', version: '1.0.0' };
const UNLIMITED = { timeout: 2 ** 31 - 1 };

type HttpConnection = Pick<Connection, 'list' | 'call' | 'revision' | 'close'>;
type ConnectHttp = (url: string, provider: OAuthClientProvider, person?: Person) => Promise<HttpConnection>;

/** Every kind of client over HTTP: a name, and how to connect one that is signed in. */
export const httpClients: [name: string, connect: ConnectHttp][] = [
  ['v2 client, legacy era', connectV2('legacy')],
  ['v2 client, 2026-07-28', connectV2({ pin: '2026-07-28' })],
  ['v1 client', connectV1],
];

function capabilities(person: Person | undefined) {
  return { capabilities: person ? { elicitation: { form: {} } } : {} };
}

function connectV2(mode: 'legacy' | { pin: string }): ConnectHttp {
  return async (url, authProvider, person) => {
    const client = new Client(INFO, { ...capabilities(person), versionNegotiation: { mode } });
    if (person) client.setRequestHandler('elicitation/create', ({ params }) => person.answer(params.message));
    await client.connect(new StreamableHTTPClientTransport(new URL(url), { authProvider }), UNLIMITED);
    onTestFinished(() => void client.close().catch(() => {}));
    return {
      list: async () => (await client.listTools(undefined, UNLIMITED)).tools,
      call: (name, args = {}) => client.callTool({ name, arguments: args }, UNLIMITED),
      revision: client.getNegotiatedProtocolVersion(),
      close: () => client.close(),
    };
  };
}

async function connectV1(url: string, provider: OAuthClientProvider, person?: Person): Promise<HttpConnection> {
  const authProvider = provider as never;
  const client = new ClientV1(INFO, capabilities(person));
  if (person) client.setRequestHandler(ElicitRequestSchema, ({ params }) => person.answer(params.message));
  await client.connect(new TransportV1(new URL(url), { authProvider }) as never, UNLIMITED);
  onTestFinished(() => void client.close().catch(() => {}));
  return {
    list: async () => (await client.listTools(undefined, UNLIMITED)).tools,
    call: (name, args = {}) => client.callTool({ name, arguments: args }, undefined, UNLIMITED) as Promise<CallResult>,
    revision: '2025-11-25',
    close: () => client.close(),
  };
}
