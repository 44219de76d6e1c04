import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHttpClient } from '../../../src/runtime/clerk/client.ts';
import { errorFromResponse } from '../../../src/runtime/clerk/error-response.ts';
import { version } from '../../../src/version.ts';

interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

let servers: Server[];
let seen: Seen[];
let client: ReturnType<typeof createHttpClient>;
beforeEach(async () => {
  servers = [];
  seen = [];
  const url = await listen(
    (_, response) => response.setHeader('content-type', 'application/json').end('{"ok":true}'),
    seen,
  );
  client = createHttpClient({ apiUrl: url, secretKey: 'sk_test_1' });
});
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections();
});

test('says who it is, and nothing without need', async () => {
  await client.GET('/users/{user_id}', { params: { path: { user_id: 'user_1' } } });
  const { authorization, 'clerk-api-version': api, 'user-agent': agent, 'content-type': type } = seen[0]?.headers ?? {};
  expect({ authorization, api, agent, type }).toEqual({
    authorization: 'Bearer sk_test_1',
    api: '2026-05-12',
    agent: `clerk-agent-toolkit/${version} (node ${process.versions.node})`,
    type: undefined,
  });
});

test('a body is JSON; what is undefined is left out, what is null is sent, every key arrives', async () => {
  const public_metadata = JSON.parse('{"__proto__":{"a":1},"constructor":null}');
  const body = { email_address: 'a@example.com', redirect_url: undefined, notify: null, public_metadata };
  await client.POST('/invitations', { body: body as never });
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: '/v1/invitations',
    headers: { 'content-type': 'application/json' },
    body: '{"email_address":"a@example.com","notify":null,"public_metadata":{"__proto__":{"a":1},"constructor":null}}',
  });
});

test.each([
  { query: { user_id: ['+a', '-b', 'c d'] }, want: '/v1/users?user_id=%2Ba&user_id=-b&user_id=c%20d' },
  { query: { limit: undefined, query: null, offset: 0 }, want: '/v1/users?offset=0' },
  { query: { query: 'a&limit=1#x', banned: false }, want: '/v1/users?query=a%26limit%3D1%23x&banned=false' },
  { query: {}, want: '/v1/users' },
])('$query is sent as $want', async ({ query, want }) => {
  await client.GET('/users', { params: { query: query as never } });
  expect(seen[0]?.url).toBe(want);
});

test.each([
  { query: { query: 'a', organization_id: [] }, parameter: 'organization_id' },
  { query: { organization_id: ['org_1', ' '] }, parameter: 'organization_id' },
  { query: { query: '' }, parameter: 'query' },
])('an empty filter, $query, is refused: it would mean everyone', async ({ query, parameter }) => {
  const call = client.GET('/users/count', { params: { query } });
  await expect(call).rejects.toMatchObject({ details: { kind: 'bad_arguments', parameter } });
  expect(seen).toEqual([]);
});

test.each(['', '.', '..', '../organizations', 'a/b', 'a\\b', '?x', '#x', '%2e%2e', '\ud800', undefined])(
  'the path value %j never reaches the socket',
  async (user_id) => {
    const call = client.GET('/users/{user_id}', { params: { path: { user_id: user_id as string } } });
    await expect(call).rejects.toThrow('`user_id` must be a single id or slug');
    expect(seen).toEqual([]);
  },
);

test.each([301, 302, 303, 307, 308])('a %d is refused: the key does not follow it', async (status) => {
  const stolen: Seen[] = [];
  const thief = await listen((_, response) => response.end('{}'), stolen);
  const url = await listen((_, response) => response.writeHead(status, { location: thief }).end());
  const call = createHttpClient({ apiUrl: url, secretKey: 'sk_test_1' }).GET('/users');
  await expect(call).rejects.toMatchObject({ code: 'REDIRECT' });
  expect(stolen).toEqual([]);
});

test('a response that is not JSON is a SyntaxError, a refusal that is not JSON is a text', async () => {
  const page = await listen((_, response) => response.end('<h1>Sign in to the Wi-Fi</h1>'));
  await expect(createHttpClient({ apiUrl: page, secretKey: 'k' }).GET('/users')).rejects.toThrow(SyntaxError);
  const down = await listen((_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
  const { error, response } = await createHttpClient({ apiUrl: down, secretKey: 'k' }).GET('/users');
  expect(errorFromResponse(response, error).details).toEqual({
    kind: 'unavailable',
    message: 'Clerk responded with HTTP status 502 and no explanation.',
    status: 502,
    sent: true,
    hint: 'Clerk had a problem; try again later.',
  });
});

test('a cancelled call closes its connection', async () => {
  const caller = new AbortController();
  let closed: Promise<unknown> | undefined;
  const url = await listen((_, response) => {
    closed = once(response, 'close');
    caller.abort();
  });
  const call = createHttpClient({ apiUrl: url, secretKey: 'k' }).GET('/users', { signal: caller.signal });
  await expect(call).rejects.toThrow('This operation was aborted');
  await closed;
  expect(closed).toBeDefined();
});

test('own transport is used', async () => {
  const fetch = async (request: Request) => Response.json({ url: request.url });
  const own = createHttpClient({ apiUrl: 'https://api.example', secretKey: 'k', fetch });
  expect((await own.GET('/users')).data).toEqual({ url: 'https://api.example/v1/users' });
});

/** Starts a server that records the requests that it sees; it ends with the test. */
function listen(respond: RequestListener, keep: Seen[] = []): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    keep.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    respond(request, response);
  });
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as { port: number }).port}`));
  });
}
