import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openTestEndpoint, type Sent, type TestEndpoint } from '../../support/http/endpoint.ts';
import { forge, signers } from '../../support/http/forge.ts';
import { startWatchedClerk } from '../../support/http/watched-clerk.ts';

// Each token that isn't one for this endpoint is refused, repeated nowhere, and costs Clerk next to nothing.

const NOW = Math.floor(Date.now() / 1000);

/** Expects a refusal that repeats nothing of what was sent, in no place. */
function expectRefused(sent: Sent, token: string, { notices, clerk }: TestEndpoint, status = 401) {
  expect(sent.status).toBe(status);
  const seen = `${sent.text}${JSON.stringify([...sent.headers])}${notices.join()}`;
  expect(sent.headers.get('www-authenticate')).toMatch(/^Bearer [\x20-\x7e]+$/);
  expect(sent.headers.get('www-authenticate')).toContain('resource_metadata="');
  if (token.length > 8)
    for (const part of token.split('.').filter(({ length }) => length > 20)) expect(seen).not.toContain(part);
  expect(seen).not.toContain(clerk.secretKey);
}

describe('a token', () => {
  type Make = (endpoint: TestEndpoint) => string | Promise<string>;
  const jwt = ({ token }: TestEndpoint) => token('user_mira');
  /** A token that the instance itself signed, with claims that it never would. */
  const signed =
    (claims: object, type: string | null = 'at+jwt'): Make =>
    ({ clerk, url, token }) => {
      const [, payload = ''] = token('user_mira').split('.');
      const usual = JSON.parse(Buffer.from(payload, 'base64url').toString());
      return clerk.state.signingKey.sign({ ...usual, aud: url, ...claims }, type as string);
    };

  const table: [label: string, make: Make][] = [
    ['of another audience', ({ token }) => token({ userId: 'user_mira', audience: 'https://other.example/mcp' })],
    ['of the audience with a slash', ({ token, url }) => token({ userId: 'user_mira', audience: `${url}/` })],
    ['of the audience with a query', ({ token, url }) => token({ userId: 'user_mira', audience: `${url}?a` })],
    ['of a longer audience', ({ token, url }) => token({ userId: 'user_mira', audience: `${url}.evil.example` })],
    ['of several other audiences', signed({ aud: ['https://a.example', 'https://b.example'] })],
    ['of no audience in a list', signed({ aud: [] })],
    ['of an audience that is no text', signed({ aud: { a: 1 } })],
    ['of an empty audience', signed({ aud: '' })],
    ['without an audience', signed({ aud: undefined })],
    ['that is opaque', ({ token }) => token({ userId: 'user_mira', format: 'opaque' })],
    ['that has expired', ({ token }) => token({ userId: 'user_mira', expiresInSeconds: -60 })],
    ['that never expires', signed({ exp: undefined })],
    ['that expires at no number', signed({ exp: '9999999999' })],
    ['that is not valid yet', signed({ nbf: NOW + 600 })],
    ['that was made in the future', signed({ iat: NOW + 600 })],
    ['of another issuer', signed({ iss: 'https://clerk.evil.example' })],
    ['of the issuer with a slash', async (endpoint) => signed({ iss: `${endpoint.clerk.issuer}/` })(endpoint)],
    ['of no issuer', signed({ iss: undefined })],
    ['of no type', signed({}, null)],
    ['of the type of sessions', signed({}, 'JWT')],
    ['of no user', signed({ sub: undefined })],
    ['of a machine', signed({ sub: 'mch_billing' })],
    ['of somebody whose id leads elsewhere', signed({ sub: 'user_mira/../../organizations' })],
    ["of a client that it doesn't name", signed({ client_id: undefined })],
    ['of a session', ({ clerk }) => clerk.sessionToken({ userId: 'user_mira' })],
    ['that is an API key', () => 'ak_0000000000000000000000000000secret'],
    ["that is a machine's", () => 'mt_0000000000000000000000000000secret'],
    ['that is the secret key', ({ clerk }) => clerk.secretKey],
    ['that is the publishable key', ({ clerk }) => clerk.publishableKey.replace(/=+$/, '')],
    ['that is garbage', () => randomBytes(40).toString('base64url')],
    ['that is garbage in three parts', () => [1, 2, 3].map(() => randomBytes(40).toString('base64url')).join('.')],
    ['with other claims', (all) => forge(jwt(all), { claims: { sub: 'user_theo' } })],
    [
      'with a longer life',
      (all) => forge(all.token({ userId: 'user_mira', expiresInSeconds: -60 }), { claims: { exp: NOW + 600 } }),
    ],
    ['without a signature', (all) => forge(jwt(all), { header: { alg: 'none' } }, signers.nothing)],
    ['without a signature that says so', (all) => forge(jwt(all), {}, signers.nothing)],
    ['with NONE for an algorithm', (all) => forge(jwt(all), { header: { alg: 'NonE' } }, signers.garbage)],
    ['with a garbage signature', (all) => forge(jwt(all), {}, signers.garbage)],
    [
      'signed with the public key as a secret',
      (all) => forge(jwt(all), { header: { alg: 'HS256' } }, signers.publicKeyAsSecret(all.clerk.jwtKey)),
    ],
    ["signed with a key of one's own", (all) => forge(jwt(all), {}, signers.ownKey)],
    [
      'that brings its own key',
      (all) =>
        forge(
          jwt(all),
          { header: { jwk: { kty: 'RSA' }, jku: 'http://127.0.0.1:9/jwks', x5u: 'http://127.0.0.1:9' } },
          signers.ownKey,
        ),
    ],
    ['of a key that there is not', (all) => forge(jwt(all), { header: { kid: 'made-up' } }, signers.ownKey)],
    ['of no key', (all) => forge(jwt(all), { header: { kid: undefined } }, signers.ownKey)],
    ['of a key in the prototype', (all) => forge(jwt(all), { header: { kid: '__proto__' } }, signers.ownKey)],
    ['of another algorithm', (all) => forge(jwt(all), { header: { alg: 'RS512' } })],
    ['with a huge header', (all) => forge(jwt(all), { header: { x: 'x'.repeat(5000) } })],
  ];

  test('of another instance is refused', async () => {
    const endpoint = await openTestEndpoint();
    const other = await startWatchedClerk({}, { hasOwnKey: true });
    const token = other.oauthToken({ userId: 'user_mira', format: 'jwt', audience: endpoint.url });
    expectRefused(await endpoint.send(token), token, endpoint);
    // It says that it is of ours.
    const moved = forge(token, { claims: { iss: endpoint.clerk.issuer } });
    expectRefused(await endpoint.send(moved), moved, endpoint);
    await other.close();
  });

  test('that is no good is refused, each of a table', async () => {
    const endpoint = await openTestEndpoint();
    expect((await endpoint.send(jwt(endpoint))).status).toBe(400);
    endpoint.clerk.requests.length = 0;
    for (const [label, make] of table) {
      const token = await make(endpoint);
      const sent = await endpoint.send(token);
      expect({ label, status: sent.status }).toEqual({ label, status: 401 });
      expectRefused(sent, token, endpoint);
    }
    // Nothing is asked about a person who isn't known to be one, and the keys were read already.
    expect(endpoint.clerk.requests.map(({ url }) => url)).toEqual([]);
    expect(endpoint.notices).toEqual([]);
  });

  test.each([
    ['read from Clerk', () => ({})],
    ['given as `jwtKey`', ({ jwtKey }: { jwtKey: string }) => ({ jwtKey })],
  ])(
    'of an instance whose keys are mixed with those of another is told to whoever runs it, with keys %s',
    async (_label, keys) => {
      const other = await startWatchedClerk({}, { hasOwnKey: true });
      const clerk = await startWatchedClerk();
      const endpoint = await openTestEndpoint({ clerk, publishableKey: other.publishableKey, ...keys(clerk) });
      const token = other.oauthToken({ userId: 'user_mira', format: 'jwt', audience: endpoint.url });
      for (const _ of [1, 2]) expectRefused(await endpoint.send(token), token, endpoint);
      expect(endpoint.notices).toHaveLength(1);
      expect(endpoint.notices[0]).toContain('are of two instances');
      await Promise.all([other.close(), clerk.close()]);
    },
  );

  test.each([
    ['of several audiences, ours among them', { aud: ['https://a.example', 'URL'] }],
    ['of ours, spelled otherwise', { aud: 'HTTP' }],
  ])('%s passes', async (_label, { aud }) => {
    const endpoint = await openTestEndpoint();
    const spell = (one: string) =>
      one === 'URL' ? endpoint.url : one === 'HTTP' ? endpoint.url.replace('http', 'HTTP') : one;
    const claims = { aud: Array.isArray(aud) ? aud.map(spell) : spell(aud) };
    expect((await endpoint.send(await signed(claims)(endpoint))).status).toBe(400);
  });

  test.each([
    ['of a user whom Clerk has not', { sub: 'user_nobody' }],
    [
      'with an organization that the user is no member of',
      { sub: 'user_theo', org_id: 'org_acme', scope: 'user:org:read' },
    ],
  ])('%s lets nobody in', async (_label, claims) => {
    const rules = [
      { name: 'admins', who: { organization: 'org_acme', role: 'org:admin' } },
      { name: 'members', who: { scope: 'user:org:read' }, pin: 'organization' as const },
    ];
    const endpoint = await openTestEndpoint({ access: { rules } });
    const token = await signed(claims)(endpoint);
    expectRefused(await endpoint.send(token), token, endpoint, 403);
  });
});

describe('a good token', () => {
  test.each([
    ['in the address', 400, (token: string) => ({ path: `?access_token=${token}` })],
    [
      'in the address as well',
      400,
      (token: string) => ({ path: `?access_token=${token}`, headers: { authorization: `Bearer ${token}` } }),
    ],
    [
      'twice in one header',
      400,
      (token: string) => ({ headers: { authorization: `Bearer ${token}, Bearer ${token}` } }),
    ],
    ['of another scheme', 400, (token: string) => ({ headers: { authorization: `Basic ${token}` } })],
    ['without a scheme', 400, (token: string) => ({ headers: { authorization: token } })],
    ['of 9 kB', 400, (token: string) => ({ headers: { authorization: `Bearer ${token}${'x'.repeat(9000)}` } })],
    ['in a cookie', 401, (token: string) => ({ headers: { cookie: `__session=${token}; access_token=${token}` } })],
    [
      'in another header',
      401,
      (token: string) => ({ headers: { 'x-access-token': token, 'proxy-authorization': `Bearer ${token}` } }),
    ],
    ['in the body', 401, (token: string) => ({ body: { access_token: token, jsonrpc: '2.0', id: 1, method: 'ping' } })],
  ])('%s is refused', async (_label, status, place) => {
    const endpoint = await openTestEndpoint();
    const token = endpoint.token('user_mira');
    expectRefused(await endpoint.send(undefined, place(token)), token, endpoint, status);
    expect(endpoint.clerk.requests).toEqual([]);
  });
});

describe('an opaque token is asked about as everything is', () => {
  /** Starts a server that answers each request this way, and tells how many came. */
  const serve = async (status: number, headers: Record<string, string>, pieces: number) => {
    const seen = { count: 0 };
    const server = createServer((_, response) => {
      seen.count += 1;
      response.writeHead(status, headers);
      for (let sent = 0; sent < pieces; sent += 1) response.write('x'.repeat(1_000_000));
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const access = { clients: ['client_x'], rules: [{ name: 'all', who: { user: 'user_mira' } }] };

  test('the key follows no redirect', async () => {
    const other = await serve(200, {}, 0);
    const clerk = await serve(307, { location: other.url }, 0);
    const { send } = await openTestEndpoint({ access, toolkit: { apiUrl: clerk.url } });
    expect((await send('oat_made_up')).status).toBe(503);
    expect([clerk.seen.count, other.seen.count]).toEqual([1, 0]);
  });

  test('an answer of 50 MB is cut off', async () => {
    const clerk = await serve(200, { 'content-type': 'application/json' }, 50);
    const { send, notices } = await openTestEndpoint({ access, toolkit: { apiUrl: clerk.url } });
    expect((await send('oat_made_up')).status).toBe(503);
    expect(notices.join()).toContain('could not be checked');
  });
});
