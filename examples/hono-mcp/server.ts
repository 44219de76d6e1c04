import { serve } from '@hono/node-server';
import { createClerkMcpHandler } from 'clerk-agent-toolkit/http';
import { Hono } from 'hono';

const { MCP_URL: url = 'http://localhost:3000/mcp', PORT = '3000' } = process.env;
const clerk = createClerkMcpHandler({
  url,
  access: 'access.yaml',
  // Bounds that hold whatever a rule says.
  toolkit: { excludeTools: ['*.delete*'] },
  audit: (entry) => console.log(JSON.stringify(entry)),
});
await clerk.ready();

const app = new Hono();
app.all('/mcp', ({ req }) => clerk.fetch(req.raw));
app.get('/.well-known/oauth-protected-resource/mcp', ({ req }) => clerk.fetch(req.raw));
serve({ fetch: app.fetch, port: Number(PORT), hostname: '127.0.0.1' });
