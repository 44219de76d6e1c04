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

/**
 * Starts the built server on a sandbox, as Claude Desktop would: `node dist/cli.js`, the key in its environment.
 * Its stderr is shown.
 */
export async function startServer({ url, secretKey }: Pick<Sandbox, 'url' | 'secretKey'>): Promise<Server> {
  const client = new Client({ name: 'demo', version }, { versionNegotiation: { mode: { pin: '2026-07-28' } } });
  const env = { CLERK_SECRET_KEY: secretKey, CLERK_API_URL: url };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ['dist/cli.js'], env }));
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
