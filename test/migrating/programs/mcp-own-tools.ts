import { createClerkMcpServer } from '@clerk/agent-toolkit/modelcontextprotocol';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

// The MCP server of a company: Clerk's tools, and one that Clerk knows nothing of.
const server = await createClerkMcpServer();
server.tool('getOffice', 'Returns the office of an employee.', { name: z.string() }, async ({ name }) => ({
  content: [{ type: 'text', text: JSON.stringify({ office: name === 'Mira' ? 'Oslo' : 'Lisbon' }) }],
}));
await server.connect(new StdioServerTransport());
