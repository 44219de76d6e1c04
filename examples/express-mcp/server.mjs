import { createClerkMcpHandler } from 'clerk-agent-toolkit/http';
import express from 'express';

const { MCP_URL: url = 'http://localhost:3000/mcp', PORT = '3000' } = process.env;
const clerk = createClerkMcpHandler({ url, access: 'access.yaml', audit: 'audit.jsonl' });
// Mistakes in keys and rules end the program here, and not at the first request.
await clerk.ready();

const app = express();
app.all(['/mcp', '/.well-known/oauth-protected-resource/mcp'], clerk.node);
app.listen(Number(PORT), '127.0.0.1', () => console.log(`People sign in at ${url}`));
