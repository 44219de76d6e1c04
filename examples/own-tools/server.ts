import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createClerkToolkit } from 'clerk-agent-toolkit/modelcontextprotocol';
import { startSandbox } from 'clerk-agent-toolkit/sandbox';
import { z } from 'zod';

// Without a key, a small in-memory Clerk that lives as long as this process.
const sandbox = process.env.CLERK_SECRET_KEY ? undefined : await startSandbox();
const toolkit = await createClerkToolkit({
  ...(sandbox && { secretKey: sandbox.secretKey, apiUrl: sandbox.url }),
  tools: ['users.getUser', 'organizations.deleteOrganization'],
  // By default nobody is asked on a test instance, and the sandbox is one.
  confirm: 'always',
});

serveStdio(() => {
  const server = new McpServer({ name: 'support', version: '1.0.0' }, { instructions: toolkit.instructions });
  server.registerTool(
    'plans_getPrice',
    {
      description: 'Returns the monthly price of a plan, in dollars.',
      inputSchema: z.object({ plan: z.enum(['free', 'pro']) }),
    },
    ({ plan }) => ({ content: [{ type: 'text', text: plan === 'pro' ? '20' : '0' }] }),
  );
  toolkit.register(server);
  return server;
});

process.stdin.once('end', () => void sandbox?.close());
