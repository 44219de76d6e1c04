import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startTestSandbox } from '../sandbox/world.ts';

/** A live instance with the world that tests talk to: the sandbox, behind a key that says live. */
export interface LiveClerk {
  secretKey: string;
  url: string;
  sandbox: Sandbox;
  /** The requests that came in which may change something, each with its body. */
  changes: string[];
}

/** Starts a live Clerk in front of a sandbox; both end with the test. */
export async function startLiveClerk(given?: Sandbox): Promise<LiveClerk> {
  const sandbox = given ?? (await startTestSandbox());
  const secretKey = 'sk_live_0123456789abcdef';
  const changes: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = await text(request);
    if (method !== 'GET') changes.push(`${method} ${url} ${body}`.trim());
    const isOurs = headers.authorization === `Bearer ${secretKey}`;
    const sent = await fetch(`${sandbox.url}${url}`, {
      method,
      headers: { authorization: `Bearer ${isOurs ? sandbox.secretKey : ''}`, 'content-type': 'application/json' },
      ...(body !== '' && { body }),
    });
    response.writeHead(sent.status, { 'content-type': 'application/json' }).end(await sent.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await sandbox.close();
  });
  return { secretKey, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sandbox, changes };
}
