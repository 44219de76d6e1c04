import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { createClerkMcpServer } from '../../../src/adapters/mcp/index.ts';
import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import type { Decision } from '../../../src/runtime/confirm/consent.ts';
import { type CallResult, connectModern, type ListedTool, type Person, YES } from '../process/clients.ts';
import { type DrivenTools, type Driver, parseOutcome } from './driver.ts';

/** Makes the person at a client, who accepts, declines or cancels; a client has no other ways to reply. */
function personOf(decision: Decision | undefined): Person | undefined {
  const action = decision === 'accept' || decision === 'decline' ? decision : 'cancel';
  return decision && { answer: () => (action === 'accept' ? YES : { action }) };
}

/** Drives a server in this process through the SDK's own client. */
export const embedded: Driver = async (options, decision) => {
  const person = personOf(decision);
  const server = await createClerkMcpServer(options);
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { capabilities: person ? { elicitation: { form: {} } } : {} },
  );
  if (person) client.setRequestHandler('elicitation/create', ({ params }) => person.answer(params.message));
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  return driven({
    list: async () => (await client.listTools()).tools,
    call: (name, args, signal) => client.callTool({ name, arguments: args }, { ...(signal && { signal }) }),
    close: () => client.close(),
  });
};

/**
 * Drives the built program as a process of its own, with a client that asks its person between two calls; the embedded
 * one's asks during one.
 */
export const commandLine: Driver = async (options, decision) => {
  const { args, env } = started(options);
  return driven(await connectModern({ args, env }, personOf(decision)));
};

interface McpConnection {
  list(): Promise<ListedTool[]>;
  call(name: string, args: Record<string, unknown>, signal?: AbortSignal): Promise<CallResult>;
  close(): Promise<void>;
}

function driven({ list, call, close }: McpConnection): DrivenTools {
  return {
    list: async () =>
      (await list()).map(({ name, description = '', inputSchema }) => ({ name, description, schema: inputSchema })),
    call: async (name, args, signal) => {
      const { content, structuredContent, isError } = await call(name, args, signal);
      const [{ text }] = content as [{ text: string }];
      if (JSON.stringify(structuredContent) !== text) throw new Error('the text is not the data');
      return parseOutcome(isError === true, text);
    },
    close,
  };
}

/** Translates options in code into the flags and environment of the command line. */
function started(options: ClerkToolkitOptions) {
  const {
    secretKey = '',
    apiUrl = '',
    tools,
    excludeTools,
    authContext,
    pins,
    timeout,
    audit,
    confirm,
    view,
    ...flags
  } = options;
  const names = {
    readOnly: '--read-only',
    allowSecrets: '--allow-secrets',
    dryRun: '--dry-run',
    safe: '--safe',
  } as const;
  const { allowPrivateMetadata, ...rest } = flags;
  for (const name of Object.keys(rest)) if (!(name in names)) throw new Error(`no flag for ${name}`);
  const value = (flag: string, given: string | number | null | undefined) =>
    given == null ? [] : [`${flag}=${given}`];
  const args = [
    ...value('--tools', tools?.join(',')),
    ...value('--exclude-tools', excludeTools?.join(',')),
    ...value('--user', authContext?.userId),
    ...value('--organization', authContext?.orgId),
    ...value('--pins', pins),
    ...value('--timeout', timeout && timeout / 1000),
    ...value('--audit', typeof audit === 'function' ? undefined : audit),
    ...value('--confirm', confirm),
    ...value('--view', view),
    ...(allowPrivateMetadata ? ['--allow-private-metadata'] : []),
    ...Object.entries(names).flatMap(([name, flag]) => (rest[name as keyof typeof names] ? [flag] : [])),
  ];
  return { args, env: { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: apiUrl } };
}
