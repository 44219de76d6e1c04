import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { version } from '../../src/version.ts';
import type { Call } from './perform-job.ts';

/** The real server in a process of its own, and the client that talks to it. */
export interface Server {
  /** The number of tools that it lists. */
  tools: number;
  call: Call;
  /** Ends the process. */
  close(): Promise<void>;
}

/** Arguments of the server: it asks as it would with a live key. */
export const ARGS = ['dist/cli.js', '--confirm', 'always'];

/**
 * Starts the built server on a sandbox, as a client would, the key in its environment. Its stderr is shown.
 * @param ask is given each question that the server has for a person; the reply is yes
 */
export async function startServer(
  { url, secretKey }: Pick<Sandbox, 'url' | 'secretKey'>,
  ask: (question: string) => void,
): Promise<Server> {
  const client = new Client(
    { name: 'demo', version },
    { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: { pin: '2026-07-28' } } },
  );
  client.setRequestHandler('elicitation/create', ({ params }) => {
    ask(params.message);
    return { action: 'accept', content: { do_it: true } };
  });
  const env = { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: url };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ARGS, env }));
  const { tools } = await client.listTools();
  return {
    tools: tools.length,
    call: async <T>(name: string, args: Record<string, unknown>) => {
      const { isError, structuredContent, content } = await client.callTool({ name, arguments: args });
      if (isError) throw new Error(`${name} failed: ${JSON.stringify(structuredContent ?? content)}`);
      return structuredContent as T;
    },
    close: () => client.close(),
  };
}
