import { expect, test } from 'vitest';
import { newPkce } from '../../support/sandbox/browser.ts';
import { CALLBACK, openClients, post, signIn } from '../../support/sandbox/oauth-client.ts';

type Fields = Record<string, string>;

/** Signs Mira in through the client without a secret, before its code is traded. */
async function openCode(parameters: Fields = {}) {
  const open = await openClients();
  const { sandbox, clientIdOf } = open;
  const clientId = await clientIdOf('oa_cli');
  // The first trade fails for its verifier, which leaves the code.
  const { verifier, challenge } = newPkce();
  const { fields } = await signIn(sandbox, clientId, 'user_mira/org_acme', { ...challenge, ...parameters });
  return { ...open, clientId, fields: { ...fields, code_verifier: verifier } };
}

test.each<[string, Fields, string]>([
  ['another verifier', { code_verifier: newPkce().verifier }, 'invalid_grant'],
  ['a short verifier', { code_verifier: 'x' }, 'invalid_grant'],
  ['no verifier', { code_verifier: '' }, 'invalid_grant'],
  ['another address', { redirect_uri: `${CALLBACK}2` }, 'invalid_grant'],
  ['no address', { redirect_uri: '' }, 'invalid_grant'],
  ['a code that was made up', { code: 'x' }, 'invalid_grant'],
  ['no code', { code: '' }, 'invalid_grant'],
  ['another resource', { resource: 'https://other.example/mcp' }, 'invalid_target'],
  ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ['no grant', { grant_type: '' }, 'unsupported_grant_type'],
  ['no client', { client_id: '' }, 'invalid_client'],
  ['a client that was made up', { client_id: 'client_x' }, 'invalid_client'],
  ['a secret that it hasn’t', { client_secret: 'secret_x' }, 'invalid_client'],
])('a code is refused with %s', async (_, changes, error) => {
  const { sandbox, fields } = await openCode({ resource: 'https://mcp.example.com/mcp' });
  const refused = await post(`${sandbox.url}/oauth/token`, { ...fields, ...changes });
  expect([refused.status, refused.body]).toEqual([
    error === 'invalid_client' ? 401 : 400,
    { error, error_description: expect.any(String) },
  ]);
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect((await post(`${sandbox.url}/oauth/token`, fields)).status).toBe(200);
});

test('a code of another client is refused', async () => {
  const { sandbox, clerk, fields, clientIdOf } = await openCode();
  const { clientSecret = '' } = await clerk.oauthApplications.rotateSecret('oa_web');
  const thief = { client_id: await clientIdOf('oa_web'), client_secret: clientSecret };
  const refused = await post(`${sandbox.url}/oauth/token`, { ...fields, ...thief });
  expect(refused.body.error).toBe('invalid_grant');
  const { body } = await post(`${sandbox.url}/oauth/token`, fields);
  const refresh = { grant_type: 'refresh_token', refresh_token: body.refresh_token, ...thief };
  expect((await post(`${sandbox.url}/oauth/token`, refresh)).body.error).toBe('invalid_grant');
  const about = await post(`${sandbox.url}/oauth/token_info`, { token: body.access_token, ...thief });
  expect(about.body).toEqual({ active: false });
  await post(`${sandbox.url}/oauth/token/revoke`, { token: body.access_token, ...thief });
  expect(await clerk.idPOAuthAccessToken.verify(body.access_token)).toMatchObject({ revoked: false });
});

test('a code that is used twice takes its tokens along', async () => {
  const { sandbox, clerk, fields, clientId } = await openCode();
  const { body } = await post(`${sandbox.url}/oauth/token`, fields);
  const refresh = { grant_type: 'refresh_token', refresh_token: body.refresh_token, client_id: clientId };
  const { body: second } = await post(`${sandbox.url}/oauth/token`, refresh);
  expect((await post(`${sandbox.url}/oauth/token`, fields)).body.error).toBe('invalid_grant');
  for (const token of [body.access_token, second.access_token]) {
    await expect(clerk.idPOAuthAccessToken.verify(token)).rejects.toMatchObject({ status: 400 });
  }
  expect((await post(`${sandbox.url}/oauth/token`, refresh)).body.error).toBe('invalid_grant');
});

test.each<[string, Fields, string]>([
  ['more scopes', { scope: 'email profile' }, 'invalid_scope'],
  ['another resource', { resource: 'https://other.example/mcp' }, 'invalid_target'],
  ['another token', { refresh_token: 'ort_x' }, 'invalid_grant'],
  ['no token', { refresh_token: '' }, 'invalid_request'],
])('a refresh is refused with %s', async (_, changes, error) => {
  const { sandbox, fields, clientId } = await openCode();
  const { body } = await post(`${sandbox.url}/oauth/token`, fields);
  const refresh = { grant_type: 'refresh_token', refresh_token: body.refresh_token, client_id: clientId, ...changes };
  expect((await post(`${sandbox.url}/oauth/token`, refresh)).body.error).toBe(error);
});

test.each<[string, string]>([
  ['POST /v1/users/user_mira/ban', 'user_mira is banned'],
  ['DELETE /v1/organizations/org_acme/memberships/user_mira', 'user_mira is not a member of the organization org_acme'],
  ['DELETE /v1/users/user_mira', 'no such refresh token'],
  ['DELETE /v1/oauth_applications/oa_cli', 'has no OAuth client'],
])('after %s there are no more tokens', async (request, words) => {
  const { sandbox, fields, clientId } = await openCode();
  const { body } = await post(`${sandbox.url}/oauth/token`, fields);
  const [method = '', path = ''] = request.split(' ');
  await fetch(sandbox.url + path, { method, headers: { authorization: `Bearer ${sandbox.secretKey}` } });
  const refresh = { grant_type: 'refresh_token', refresh_token: body.refresh_token, client_id: clientId };
  const refused = await post(`${sandbox.url}/oauth/token`, refresh);
  expect(refused.body.error_description).toContain(words);
});

test('what is sent twice, or in another form, is refused', async () => {
  const { sandbox, fields } = await openCode();
  const twice = new URLSearchParams(fields);
  twice.append('code_verifier', fields.code_verifier ?? '');
  expect((await post(`${sandbox.url}/oauth/token`, twice)).body.error).toBe('invalid_request');
  const headers = { 'content-type': 'application/json' };
  const json = await fetch(`${sandbox.url}/oauth/token`, { method: 'POST', headers, body: JSON.stringify(fields) });
  expect([json.status, await json.json()]).toMatchObject([400, { error: 'invalid_request' }]);
  const large = await post(`${sandbox.url}/oauth/token`, { ...fields, state: 'x'.repeat(70_000) });
  expect([large.status, large.body.error]).toEqual([413, 'invalid_request']);
});
