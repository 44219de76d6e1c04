import { expect, test } from 'vitest';
import { openClients } from '../../support/sandbox/oauth-client.ts';

test.each(['oauth-authorization-server', 'openid-configuration'])('%s says where to sign in, and how', async (name) => {
  const { sandbox } = await openClients();
  const response = await fetch(`${sandbox.url}/.well-known/${name}`);
  const metadata = Object(await response.json());
  expect(metadata).toMatchObject({
    issuer: sandbox.url,
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    response_types_supported: ['code'],
    token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
    client_id_metadata_document_supported: true,
    authorization_response_iss_parameter_supported: true,
    scopes_supported: expect.arrayContaining(['openid', 'offline_access', 'user:org:read']),
    subject_types_supported: ['public'],
  });
  // Everything that it names is there.
  const places = Object.entries(metadata).filter(([key]) => /_endpoint$|^jwks_uri$/.test(key));
  expect(places.length).toBe(7);
  for (const [, place] of places) {
    for (const method of ['GET', 'POST']) {
      const { status } = await fetch(place as string, { method, redirect: 'manual' });
      expect([200, 400, 401, 405]).toContain(status);
    }
  }
});

test.each([
  ['OPTIONS', '/oauth/token', 204, '*'],
  ['OPTIONS', '/oauth/register', 204, '*'],
  ['GET', '/.well-known/jwks.json', 200, '*'],
  ['HEAD', '/.well-known/jwks.json', 200, '*'],
  ['POST', '/oauth/token', 400, '*'],
  ['GET', '/oauth/token', 405, '*'],
  ['GET', '/oauth/authorize', 400, null],
  ['OPTIONS', '/oauth/authorize', 204, null],
  ['GET', '/oauth/nothing', 404, '*'],
  ['GET', '/.well-known/oauth-authorization-server/mcp', 404, '*'],
  ['GET', '/oauth/constructor', 404, '*'],
])('%s %s: %i, for the origins %s', async (method, path, status, origins) => {
  const { sandbox } = await openClients();
  const response = await fetch(sandbox.url + path, { method, headers: { origin: 'https://app.example' } });
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, origins]);
});
