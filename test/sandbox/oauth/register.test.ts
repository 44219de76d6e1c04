import { expect, test } from 'vitest';
import { redirectUriProblem } from '../../../src/sandbox/oauth/clients/redirect-uris.ts';
import { CALLBACK, openClients, register } from '../../support/sandbox/oauth-client.ts';

test.each([
  [
    {},
    {
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      scope: 'profile email',
    },
    false,
  ],
  [{ token_endpoint_auth_method: undefined }, { token_endpoint_auth_method: 'client_secret_basic' }, true],
  [
    {
      grant_types: ['authorization_code', 'urn:ietf:params:oauth:grant-type:device_code'],
      response_types: ['code', 'token'],
    },
    { grant_types: ['authorization_code'], response_types: ['code'] },
    false,
  ],
  [{ scope: 'email clerk:self email' }, { scope: 'email clerk:self' }, false],
  [{ client_name: undefined }, { client_name: 'Unnamed client' }, false],
  [{ client_uri: 'https://a.example', software_id: 'x' }, { client_uri: 'https://a.example' }, false],
])('%j is registered', async (metadata, want, isSecret) => {
  const { sandbox } = await openClients();
  const { status, body } = await register(sandbox, metadata);
  expect([status, body]).toEqual([201, expect.objectContaining({ redirect_uris: [CALLBACK], ...want })]);
  expect([typeof body.client_secret, body.client_secret_expires_at]).toEqual(
    isSecret ? ['string', 0] : ['undefined', undefined],
  );
});

test.each([
  [{ redirect_uris: undefined }, 'invalid_redirect_uri'],
  [{ redirect_uris: 'https://a.example' }, 'invalid_redirect_uri'],
  [{ redirect_uris: [CALLBACK, 'javascript:alert(1)'] }, 'invalid_redirect_uri'],
  [{ client_name: 5 }, 'invalid_client_metadata'],
  [{ client_name: 'x'.repeat(257) }, 'invalid_client_metadata'],
  [{ client_uri: 'javascript:alert(1)' }, 'invalid_client_metadata'],
  [{ scope: 'a"b' }, 'invalid_client_metadata'],
  [{ token_endpoint_auth_method: 'private_key_jwt' }, 'invalid_client_metadata'],
  [{ grant_types: ['client_credentials'] }, 'invalid_client_metadata'],
  [{ response_types: ['token'] }, 'invalid_client_metadata'],
])('%j is refused', async (metadata, error) => {
  const { sandbox } = await openClients();
  expect(await register(sandbox, metadata)).toMatchObject({ status: 400, body: { error } });
});

test('clients register only where the instance lets them, and its metadata say so', async () => {
  const { sandbox } = await openClients({ oauth_application_settings: { dynamic_oauth_client_registration: false } });
  expect(await register(sandbox)).toMatchObject({ status: 403, body: { error: 'access_denied' } });
  const metadata = await (await fetch(`${sandbox.url}/.well-known/oauth-authorization-server`)).json();
  expect(metadata).not.toHaveProperty('registration_endpoint');
});

test.each([
  ['https://a.example/cb?x=1', null],
  ['http://localhost:3000/', null],
  ['http://[::1]:3000/', null],
  ['cursor://anysphere.cursor-mcp/oauth/callback', null],
  ['com.example.app:/cb', null],
  ['http://a.example/cb', 'must begin with https, or lead to this machine'],
  ['http://127.0.0.1.a.example/cb', 'must begin with https'],
  ['https://a.example/cb#x', 'has a fragment'],
  ['https://u:p@a.example/cb', 'has a user in front of its host'],
  ['https://a.example\\@b.example', 'has characters that must be escaped'],
  ['https://a.example/\r\nset-cookie: a', 'has characters that must be escaped'],
  ['https://a.example/é', 'has characters that must be escaped'],
  ['JavaScript:alert(1)', 'javascript: leads to no client'],
  ['data:text/html,x', 'data: leads to no client'],
  ['/cb', 'is no absolute URL'],
  [null, 'is no absolute URL'],
])('the redirect URI %j: %s', (uri, problem) => {
  expect(redirectUriProblem(uri)).toEqual(problem === null ? null : expect.stringContaining(problem));
});
