import { createClerkMcpServer } from '@clerk/agent-toolkit/modelcontextprotocol';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

// An MCP server that some client starts, without private metadata and with a key from somewhere else.
const server = await createClerkMcpServer({ allowPrivateMetadata: false });
await server.connect(new StdioServerTransport());
