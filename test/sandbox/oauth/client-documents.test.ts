import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { newPkce, openPage } from '../../support/sandbox/browser.ts';
import { askAt, openClients, post, signIn } from '../../support/sandbox/oauth-client.ts';
import { decode } from '../../support/sandbox/tokens.ts';

const PKCE = newPkce().challenge;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Serves a client's document on this machine, and returns its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/client.json`;
}

const json = { 'content-type': 'application/json' };
const uris = ['http://127.0.0.1/cb', 'http://localhost:1/cb', 'https://web.example/cb'];

/** Serves a document with these fields. */
function serveDocument(fields: object = {}, headers: object = json): Promise<string> {
  return serve(({ headers: { host } }, response) => {
    const client_id = `http://${host}/client.json`;
    response.writeHead(200, { ...headers });
    response.end(JSON.stringify({ client_id, client_name: 'Code editor', redirect_uris: uris, ...fields }));
  });
}

test.each([
  'http://127.0.0.1:5555/cb',
  'http://127.0.0.1/cb',
  'http://localhost:1/cb',
  'http://localhost:2/cb',
  'https://web.example/cb',
])('a client known by its address signs somebody in at %s', async (redirect_uri) => {
  const { sandbox, clerk } = await openClients();
  const id = await serveDocument({ client_uri: 'https://editor.example' });
  const page = await openPage(askAt(sandbox, { client_id: id, redirect_uri, ...PKCE }));
  expect(page.words).toContain(`Let Code editor in? Known by its address, ${id} . You go on to`);
  const before = (await clerk.oauthApplications.list()).totalCount;
  for (let times = 0; times < 2; times++) {
    const { body } = await signIn(sandbox, id, 'user_theo', { redirect_uri });
    expect(decode(body.access_token).claims).toMatchObject({ client_id: id, sub: 'user_theo', scope: 'profile email' });
    const refresh = { grant_type: 'refresh_token', client_id: id, refresh_token: body.refresh_token };
    expect((await post(`${sandbox.url}/oauth/token`, refresh)).status).toBe(200);
  }
  const { data, totalCount } = await clerk.oauthApplications.list({ nameQuery: id });
  expect([totalCount, data[0]]).toEqual([1, expect.objectContaining({ name: 'Code editor', isPublic: true })]);
  expect((await clerk.oauthApplications.list()).totalCount).toBe(before + 1);
});

test.each([
  'http://127.0.0.1:5555/other',
  'https://web.example:444/cb',
  'http://[::1]/cb',
  'http://127.0.0.1:5555@evil.example/cb',
])('it is not answered at %s', async (redirect_uri) => {
  const { sandbox } = await openClients();
  const page = await openPage(askAt(sandbox, { client_id: await serveDocument(), redirect_uri, ...PKCE }));
  expect([page.status, page.words]).toEqual([400, expect.stringContaining("is not one of the client's")]);
});

test.each<[string, () => Promise<string>, string]>([
  [
    'of another client',
    () => serveDocument({ client_id: 'https://editor.example/c' }),
    'its client_id is "https://editor',
  ],
  ['without addresses', () => serveDocument({ redirect_uris: [] }), 'it needs redirect_uris'],
  [
    'with an address that runs',
    () => serveDocument({ redirect_uris: ['javascript:1'] }),
    'javascript: leads to no client',
  ],
  ['with a secret', () => serveDocument({ client_secret: 'x' }), 'it has a client_secret, which everybody could read'],
  ['of a client with a key', () => serveDocument({ token_endpoint_auth_method: 'private_key_jwt' }), 'takes none only'],
  ['that is a page', () => serveDocument({}, { 'content-type': 'text/html' }), 'something else than JSON'],
  ['that is too long', () => serveDocument({ x: 'x'.repeat(70_000) }), 'it is longer than 64000 bytes'],
  ['that is cut off', () => serve((_, response) => response.writeHead(200, json).end('{"client')), 'no JSON object'],
  ['that is a list', () => serve((_, response) => response.writeHead(200, json).end('[]')), 'it is no JSON object'],
  [
    'that moved',
    () => serve((_, response) => response.writeHead(302, { location: '/c' }).end()),
    'answers 302, not 200',
  ],
  [
    'that is not there',
    () => serve((_, response) => response.writeHead(404).end()),
    'its address answers 404, not 200',
  ],
  ['of nobody', async () => 'http://127.0.0.1:9/client.json', 'the client then registers instead'],
  ['far away without TLS', async () => 'http://editor.example/client.json', 'must begin with https'],
  ['at no path', async () => 'https://editor.example/', 'needs a path'],
  ['with dots', async () => 'https://editor.example/a/../c', 'should be written as https://editor.example/c'],
  ['with a password', async () => 'https://a:b@editor.example/c', 'has a user or a fragment'],
])('a document %s is refused', async (_, make, words) => {
  const { sandbox } = await openClients();
  const page = await openPage(askAt(sandbox, { client_id: await make(), redirect_uri: uris[0], ...PKCE }));
  expect([page.status, page.words]).toEqual([400, expect.stringContaining(words)]);
});

test('the settings of the instance can keep such clients out', async () => {
  const settings = { client_id_metadata_documents_only_allow_pre_registered_clients: true };
  const { sandbox } = await openClients({ oauth_application_settings: settings });
  const page = await openPage(askAt(sandbox, { client_id: await serveDocument(), redirect_uri: uris[0], ...PKCE }));
  expect([page.status, page.words]).toEqual([400, expect.stringContaining('let in registered clients only')]);
});
