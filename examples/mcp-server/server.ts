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
import { signedIn } from './users.ts';
import { toNode } from './web.ts';

// Without a key of yours, a small Clerk in memory that lives as long as this process.
const sandbox = process.env.CLERK_SECRET_KEY ? undefined : await startSandbox();
const connection = sandbox ? { secretKey: sandbox.secretKey, apiUrl: sandbox.url } : {};

/**
 * Each user has one toolkit, kept from one request to the next: the questions that are open are the toolkit's. (Where
 * `authContext` has an `orgId` too, that belongs into the key.)
 */
const handlers = new Map<string, Promise<McpHttpHandler>>();

function handlerOf(userId: string): Promise<McpHttpHandler> {
  const known = handlers.get(userId);
  if (known) return known;
  const made = createClerkToolkit({
    ...connection,
    authContext: { userId },
    tools: ['users.getUser', 'sessions'],
    // By default nobody is asked on a test instance, and the sandbox is one.
    confirm: 'always',
  }).then((toolkit) => createMcpHandler(() => toolkit.server()));
  // One that could not be made is tried anew at the next request.
  made.catch(() => handlers.delete(userId));
  handlers.set(userId, made);
  return made;
}

/** Answers one request, as the user who sent it. */
async function answer(request: Request): Promise<Response> {
  // A web page that somebody has open must not reach a server on their machine.
  const rejected =
    hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
    originValidationResponse(request, localhostAllowedOrigins());
  if (rejected) return rejected;
  if (new URL(request.url).pathname !== '/mcp') return new Response('Not found', { status: 404 });
  const userId = await signedIn(request);
  if (!userId) return new Response('Sign in', { status: 401, headers: { 'www-authenticate': 'Bearer' } });
  return (await handlerOf(userId)).fetch(request);
}

const server = createServer(toNode(answer));
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
