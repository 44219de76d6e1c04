import { createServer } from 'node:http';
import {
  type AccessRules,
  type ClerkMcpHandlerOptions,
  createClerkMcpHandler,
  UsageError,
} from 'clerk-agent-toolkit/http';
import { startSandbox } from 'clerk-agent-toolkit/sandbox';

// Serves people who signed in, as the web has requests and as Node has them. It brings a sandbox of its own, for its tokens.

const sandbox = await startSandbox();
const { secretKey, publishableKey, url: apiUrl } = sandbox;
const url = 'http://127.0.0.1:3000/mcp';
const access: AccessRules = {
  rules: [{ name: 'self', who: { scope: 'profile' }, pin: 'user', tools: ['users.getUser'] }],
};
const options: ClerkMcpHandlerOptions = { url, secretKey, publishableKey, access, toolkit: { apiUrl } };
const handler = createClerkMcpHandler(options);

// @ts-expect-error: there is no such option
const wrong: unknown = await createClerkMcpHandler({ ...options, toolkit: { exports: '/' } })
  .ready()
  .catch((error: unknown) => error);
if (!(wrong instanceof UsageError)) throw new Error(`a wrong option did not become a UsageError: ${wrong}`);

const token = sandbox.oauthToken({ userId: 'user_38fYichBv3K7vAoKKzJoUF06m6x', audience: url });
const headers = {
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};
const params = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'consumer', version: '1.0.0' } };
const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
const { status } = await handler.fetch(new Request(url, { method: 'POST', headers, body }));

const server = createServer(handler.node);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const answered = await fetch(`http://127.0.0.1:${port}/mcp`, { method: 'POST', headers, body });
const unsigned = await fetch(`http://127.0.0.1:${port}/mcp`, { method: 'POST', body });
console.log([status, answered.status, unsigned.status, wrong.name].join(' '));
await handler.close();
server.closeAllConnections();
server.close();
await sandbox.close();
