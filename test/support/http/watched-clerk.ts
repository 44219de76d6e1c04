import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SigningKey } from '../../../src/sandbox/records/signing-key.ts';
import { startSandbox } from '../../../src/sandbox/server.ts';
import { issueOAuthToken } from '../../../src/sandbox/tokens/oauth-token.ts';
import { issueSessionToken } from '../../../src/sandbox/tokens/session-token.ts';
import type { RecordedRequest } from '../clerk/recording-clerk.ts';
import { OAUTH_WORLD } from '../sandbox/oauth-client.ts';

export type WatchedClerk = Awaited<ReturnType<typeof startWatchedClerk>>;

/** The key of all instances but those with one of their own: making one takes longer than most tests. */
const sharedKey = new SigningKey();

/** Creates gates at which requests wait for as long as a test wants. */
function createGates() {
  const gates = new Map<string, Promise<void>>();
  let held = 0;
  return {
    hold(path: string, method = 'GET') {
      let open = () => {};
      const key = `${method} ${path}`;
      gates.set(
        key,
        new Promise<void>((resolve) => {
          open = resolve;
        }),
      );
      return () => {
        gates.delete(key);
        open();
      };
    },
    async pass(key: string) {
      const gate = gates.get(key);
      if (!gate) return;
      held += 1;
      await gate;
      held -= 1;
    },
    async waiting(count: number) {
      while (held < count) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

/** Starts a sandbox whose API is reached by way of somebody who writes down each request. */
export async function startWatchedClerk(world: object = {}, { hasOwnKey = false } = {}) {
  const sandbox = await startSandbox({ world: { ...OAUTH_WORLD, ...world } });
  const { state, secretKey, url } = sandbox;
  if (!hasOwnKey) Object.assign(state, { signingKey: sharedKey });
  const requests: RecordedRequest[] = [];
  const gates = createGates();
  const refusals = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const bytes = await buffer(request);
    requests.push({ method, url: path, headers, bytes, body: bytes.toString(), at: performance.now() });
    const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...sent } = headers;
    const hasBody = !['GET', 'HEAD'].includes(method);
    const key = `${method} ${path.split('?')[0]}`;
    try {
      await gates.pass(key);
      const wait = refusals.get(key);
      if (wait !== undefined) {
        refusals.delete(key);
        response.writeHead(429, { 'retry-after': String(wait) }).end('{}');
        return;
      }
      const answer = await fetch(url + path, { method, headers: sent as never, ...(hasBody && { body: bytes }) });
      const type = answer.headers.get('content-type') ?? 'application/json';
      response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
    } catch {
      response.destroy();
    }
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    state,
    secretKey,
    /** The address at which people sign in. */
    issuer: url,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publishableKey: `pk_test_${Buffer.from(`${new URL(url).host}$`).toString('base64')}`,
    jwtKey: state.signingKey.pem,
    /** Every request to its API, the oldest first. */
    requests,
    oauthToken: (options: Parameters<typeof issueOAuthToken>[1]) => issueOAuthToken(state, options),
    sessionToken: (options: Parameters<typeof issueSessionToken>[1]) => issueSessionToken(state, options),
    /** Holds requests to a path until the function that it returns is called. */
    hold: gates.hold,
    /** Resolves when so many requests are held. */
    waiting: gates.waiting,
    /** Refuses the next request to a path, for so many seconds. */
    refuseNext: (path: string, seconds: number, method = 'GET') => void refusals.set(`${method} ${path}`, seconds),
    /** Sends it a request past whoever watches, as the instance's owner, written as `POST /users/user_theo/ban`. */
    owner(request: string, body?: object) {
      const [method = '', path = ''] = request.split(' ');
      const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
      return fetch(`${url}/v1${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    },
  };
}
