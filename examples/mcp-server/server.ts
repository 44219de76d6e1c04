import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  type McpHttpHandler,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { createClerkToolkit } from 'clerk-agent-toolkit/modelcontextprotocol';
import { startSandbox } from 'clerk-agent-toolkit/sandbox';
import { authenticate } from './users.ts';
import { toNodeHandler } from './web.ts';

// Without a key, a small in-memory Clerk that lives as long as this process.
const sandbox = process.env.CLERK_SECRET_KEY ? undefined : await startSandbox();
const connection = sandbox ? { secretKey: sandbox.secretKey, apiUrl: sandbox.url } : {};

/**
 * One toolkit for each user, kept from one request to the next: it holds the questions that are still open. (Where
 * `authContext` has an `orgId` too, make that part of the key.)
 */
const handlers = new Map<string, Promise<McpHttpHandler>>();

function handlerFor(userId: string): Promise<McpHttpHandler> {
  const known = handlers.get(userId);
  if (known) return known;
  const made = createClerkToolkit({
    ...connection,
    authContext: { userId },
    tools: ['users.getUser', 'sessions'],
    // By default nobody is asked on a test instance, and the sandbox is one.
    confirm: 'always',
  }).then((toolkit) => createMcpHandler(() => toolkit.server()));
  // A toolkit that could not be made is tried again at the next request.
  made.catch(() => handlers.delete(userId));
  handlers.set(userId, made);
  return made;
}

/** Handles a request on behalf of the user who sent it. */
async function handleRequest(request: Request): Promise<Response> {
  // No web page that is open in a browser may reach a server on the same machine.
  const rejected =
    hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
    originValidationResponse(request, localhostAllowedOrigins());
  if (rejected) return rejected;
  if (new URL(request.url).pathname !== '/mcp') return new Response('Not found', { status: 404 });
  const userId = await authenticate(request);
  if (!userId) return new Response('Sign in', { status: 401, headers: { 'www-authenticate': 'Bearer' } });
  return (await handlerFor(userId)).fetch(request);
}

const server = createServer(toNodeHandler(handleRequest));
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}/mcp ${sandbox ? 'on the sandbox' : 'on the Clerk of CLERK_SECRET_KEY'}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void sandbox?.close();
  });
}
