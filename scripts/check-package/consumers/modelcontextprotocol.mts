import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import {
  type ClerkToolkit,
  createClerkMcpServer,
  createClerkToolkit,
  UsageError,
} from 'clerk-agent-toolkit/modelcontextprotocol';

// Serves the tools from servers that a program embeds.
// Run with CLERK_SECRET_KEY and CLERK_API_URL of a sandbox.

const toolkit: ClerkToolkit = await createClerkToolkit({
  authContext: { userId: 'user_38fYichBv3K7vAoKKzJoUF06m6x' },
  tools: ['users'],
  ask: ({ message }) => message.length === 0,
});

// @ts-expect-error: there is no such option
const wrong: unknown = await createClerkMcpServer({ tool: ['users'] }).catch((error: unknown) => error);
if (!(wrong instanceof UsageError)) throw new Error('a wrong option did not become a UsageError');

const ids: string[] = [];
for (const server of [toolkit.server(), await createClerkMcpServer({ readOnly: true })]) {
  const [one, other] = InMemoryTransport.createLinkedPair();
  await server.connect(one);
  const client = new Client({ name: 'consumer', version: '1.0.0' });
  await client.connect(other);
  const { tools } = await client.listTools();
  const asksForUser = 'user_id' in (tools.find(({ name }) => name === 'users_getUser')?.inputSchema.properties ?? {});
  const user = await client.callTool({
    name: 'users_getUser',
    arguments: asksForUser ? { user_id: 'user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu' } : {},
  });
  ids.push((user.structuredContent as { id: string }).id);
  await client.close();
}
console.log([...ids, toolkit.leftOut.length > 0, wrong.name].join(' '));
