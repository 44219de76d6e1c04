import { describe, expect, test } from 'vitest';
import { connectModern } from '../../support/http/clients.ts';
import { openTestEndpoint } from '../../support/http/endpoint.ts';

const METADATA = '/.well-known/oauth-protected-resource/mcp';

describe('a client that is new', () => {
  test('is told where to sign in', async () => {
    const { send, url, clerk } = await openTestEndpoint();
    const refused = await send(undefined);
    const { origin } = new URL(url);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe(`Bearer resource_metadata="${origin}${METADATA}"`);
    const metadata = await (await fetch(origin + METADATA)).json();
    expect(metadata).toMatchObject({ resource: url, authorization_servers: [clerk.issuer] });
  });

  test('learns the scopes that some rule asks for, and which it lacks', async () => {
    const rules = [{ name: 'self', who: { scope: 'clerk:self' }, pin: 'user' as const }];
    const { send, token } = await openTestEndpoint({ access: { rules } });
    expect((await send(undefined)).headers.get('www-authenticate')).toContain('scope="clerk:self"');
    const lacking = await send(token('user_mira'));
    expect(lacking.status).toBe(403);
    expect(lacking.headers.get('www-authenticate')).toMatch(/^Bearer error="insufficient_scope", .*scope="clerk:self"/);
    expect((await send(token({ userId: 'user_mira', scopes: ['clerk:self'] }))).status).not.toBe(403);
  });
});

test('somebody whom no rule fits is signed in and gets nothing, not even the rules', async () => {
  const { send, token } = await openTestEndpoint({
    world: { users: [{ id: 'user_mira' }, { id: 'user_theo' }, { id: 'user_nobody' }], organization_memberships: [] },
  });
  const { status, text, headers } = await send(token('user_nobody'));
  expect(status).toBe(403);
  expect(text).toContain('No access rule of this server fits you');
  expect(text + JSON.stringify([...headers])).not.toMatch(/org_acme|user_theo|admins/);
});

test.each([
  ['GET', 405],
  ['DELETE', 405],
  ['PUT', 405],
  ['PATCH', 405],
  ['HEAD', 405],
])('%s without a session is answered %i', async (method, want) => {
  const { send, token } = await openTestEndpoint();
  const { status, headers } = await send(token('user_mira'), { method });
  expect(status).toBe(want);
  expect(headers.get('allow')).toContain('POST');
});

test.each([
  ['no JSON', '{', {}, 400],
  ['nothing', '', {}, 400],
  ['a form', 'access_token=abc', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['plain text, which pages send without asking', '{}', { 'content-type': 'text/plain' }, 415],
  ['JSON of another kind', '{}', { 'content-type': 'application/json-patch+json' }, 415],
  ['JSON of another kind', '{}', { 'content-type': 'application/jsonp' }, 415],
  ['a number', '5', {}, 400],
  ['an empty batch', '[]', {}, 400],
  ['100,000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000), {}, 413],
  ['a revision that there is not', '{}', { 'mcp-protocol-version': '1999-01-01' }, 400],
] as const)('%s is refused', async (_label, body, headers, want) => {
  const { send, token, notices } = await openTestEndpoint();
  expect((await send(token('user_mira'), { body, headers })).status).toBe(want);
  expect(notices).toEqual([]);
});

test.each([
  '/mcp/',
  '/',
  '/mcp/x',
  '/MCP',
  '/.well-known/oauth-protected-resource',
  '/.well-known/openid-configuration',
])('there is nothing at %s', async (path) => {
  const { url, token, send } = await openTestEndpoint();
  const { origin } = new URL(url);
  const response = await fetch(origin + path, { headers: { authorization: `Bearer ${token('user_mira')}` } });
  expect(response.status).toBe(404);
  expect((await send(undefined)).status).toBe(401);
});

test('a page is let in by its origin alone', async () => {
  const { url, send, token } = await openTestEndpoint({ origins: ['https://app.example.com'] });
  const ask = (origin: string) =>
    fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,mcp-protocol-version',
      },
    });
  const allowed = await ask('https://app.example.com');
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
  expect(allowed.headers.get('access-control-allow-headers')).toBe('authorization, content-type, mcp-protocol-version');
  const refused = await ask('https://evil.example');
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  const call = await send(token('user_mira'), { headers: { origin: 'https://evil.example' } });
  expect([call.status, call.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  const challenged = await send(undefined, { headers: { origin: 'https://app.example.com' } });
  expect(challenged.headers.get('access-control-expose-headers')).toContain('WWW-Authenticate');
});

test('answers by `fetch` as by `node`', async () => {
  const { handler, url, token } = await openTestEndpoint();
  const get = (path: string, headers = {}) => handler.fetch(new Request(new URL(path, url), { headers }));
  expect((await get(METADATA)).status).toBe(200);
  expect((await get('/mcp')).status).toBe(401);
  expect((await get('/mcp', { authorization: `Bearer ${token('user_mira')}` })).status).toBe(405);
});

test('where Clerk refuses the key, a person is sent to whoever runs the server, who reads the reason', async () => {
  const { send, token, notices } = await openTestEndpoint({ secretKey: 'sk_test_wrong' });
  const { status, text, headers } = await send(token('user_mira'));
  expect([status, headers.get('retry-after')]).toEqual([503, null]);
  expect(text).toContain('whoever runs the server finds the reason in its log');
  expect(notices.join()).toContain('Clerk refuses the secret key');
  expect(notices.join()).not.toContain('sk_test_wrong');
});

test('says what is wrong with its options once, and to no client', async () => {
  const { send, notices, handler } = await openTestEndpoint({ access: 'no-such-file.yaml' });
  for (const _ of [1, 2]) {
    const { status, text } = await send(undefined);
    expect([status, text.includes('no-such-file')]).toEqual([500, false]);
  }
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('no-such-file.yaml');
  await handler.close();
});

test('says when it gets ready that its audit log cannot be written', async () => {
  const { handler, notices } = await openTestEndpoint({ audit: 'no/such/folder/audit.jsonl' });
  await handler.ready();
  expect(notices).toEqual([expect.stringContaining("can't be written: its folder is missing")]);
});

test('refuses what comes after its end', async () => {
  const { send, url, token, handler } = await openTestEndpoint();
  await connectModern(url, token('user_mira'));
  await handler.close();
  expect((await send(token('user_mira'))).status).toBe(503);
});
