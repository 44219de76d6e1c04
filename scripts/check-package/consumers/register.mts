import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { createClerkMcpServer, register } from 'clerk-agent-toolkit/modelcontextprotocol';

// Puts the tools beside one of the program's own, where only the older line of the SDK is installed.
// Run with CLERK_SECRET_KEY and CLERK_API_URL of a sandbox.

const server = new McpServer({ name: 'consumer', version: '1.0.0' });
server.tool('hello', () => ({ content: [{ type: 'text', text: 'hello' }] }));
const { leftOut } = await register(server, { tools: ['users.getUser'] });

// @ts-expect-error: this is no server
const wrong: unknown = await register({}).catch((error: unknown) => error);

const [one, other] = InMemoryTransport.createLinkedPair();
await server.connect(one);
const client = new Client({ name: 'consumer', version: '1.0.0' });
await client.connect(other);
const { tools } = await client.listTools();
const user = await client.callTool({
  name: 'users_getUser',
  arguments: { user_id: 'user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu' },
});
const missing = await createClerkMcpServer().catch((error: Error) => error.message);
console.log(
  tools.map(({ name }) => name).join(),
  (user.structuredContent as { id: string }).id,
  leftOut.length,
  (wrong as Error).name,
  missing,
);
await client.close();
