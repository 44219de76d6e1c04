import { expect, test } from 'vitest';
import { CALLBACK, openClients, post, register, signIn } from '../../support/sandbox/oauth-client.ts';
import { decode, requestWith } from '../../support/sandbox/tokens.ts';

const JWT = { oauth_application_settings: { oauth_jwt_access_tokens: true } };
const OPAQUE = {
  oauth_application_settings: { oauth_jwt_access_tokens: false, dynamic_oauth_client_registration: true },
};
const acceptsToken = 'oauth_token';
const resource = 'https://mcp.example.com/mcp';

test('a client that registers signs somebody in, and its JWT says who, where and for what', async () => {
  const { sandbox, clerk, offline } = await openClients();
  const { body: client } = await register(sandbox);
  const scope = 'openid email user:org:read clerk:self';
  const { answer, status, body } = await signIn(sandbox, client.client_id, 'user_mira/org_acme', { scope, resource });
  expect(`${answer.origin}${answer.pathname}`).toBe(CALLBACK);
  expect(Object.fromEntries(answer.searchParams)).toEqual({
    code: expect.stringMatching(/^[\w-]{32}$/),
    state: 'st',
    iss: sandbox.url,
  });
  expect([status, body]).toEqual([
    200,
    {
      access_token: expect.stringMatching(/^eyJ/),
      token_type: 'Bearer',
      expires_in: 86_400,
      refresh_token: expect.stringMatching(/^ort_\w{27}$/),
      scope,
      id_token: expect.stringMatching(/^eyJ/),
    },
  ]);
  const { header, claims } = decode(body.access_token);
  expect(header).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
  expect(claims).toEqual({
    iss: sandbox.url,
    sub: 'user_mira',
    client_id: client.client_id,
    scope,
    aud: resource,
    org_id: 'org_acme',
    jti: expect.stringMatching(/^oat_/),
    iat: expect.any(Number),
    nbf: claims.iat - 10,
    exp: claims.iat + 86_400,
  });
  const { claims: about } = decode(body.id_token);
  expect(about).toMatchObject({ iss: sandbox.url, sub: 'user_mira', aud: client.client_id, email: 'mira@example.com' });
  for (const each of [clerk, offline]) {
    const state = await each.authenticateRequest(requestWith(body.access_token), { acceptsToken });
    const want = { isAuthenticated: true, userId: 'user_mira', clientId: client.client_id, scopes: scope.split(' ') };
    expect([state.message, state.toAuth()]).toEqual([null, expect.objectContaining(want)]);
  }
});

test('the publishable key names the issuer, whose keys it serves without a key', async () => {
  const { sandbox } = await openClients();
  const host = Buffer.from(sandbox.publishableKey.replace('pk_test_', ''), 'base64').toString();
  expect(`http://${host}`).toBe(`${sandbox.url}$`);
  const headers = { authorization: `Bearer ${sandbox.secretKey}` };
  const own = await (await fetch(`${sandbox.url}/.well-known/jwks.json`)).json();
  expect(own).toEqual(await (await fetch(`${sandbox.url}/v1/jwks`, { headers })).json());
  expect(decode(sandbox.sessionToken({ userId: 'user_mira' })).claims.iss).toBe(sandbox.url);
});

test('a client with a secret says it in the form or as Basic; the scopes are its own where it asks for none', async () => {
  const { sandbox, clerk, clientIdOf } = await openClients();
  const id = await clientIdOf('oa_web');
  const { clientSecret = '' } = await clerk.oauthApplications.rotateSecret('oa_web');
  const basic = (secret: string) => ({ authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` });
  const { client_id: _, ...fields } = (await signIn(sandbox, id, 'user_theo')).fields;
  expect(await post(`${sandbox.url}/oauth/token`, fields, basic('wrong'))).toMatchObject({
    status: 401,
    body: { error: 'invalid_client' },
  });
  const { body } = await post(`${sandbox.url}/oauth/token`, fields, basic(clientSecret));
  expect(body.scope).toBe('openid profile email custom:read');
  const again = { grant_type: 'refresh_token', refresh_token: body.refresh_token, scope: 'email' };
  const form = { client_id: id, client_secret: clientSecret };
  const refreshed = await post(`${sandbox.url}/oauth/token`, { ...again, ...form });
  expect(refreshed.body).toMatchObject({ refresh_token: body.refresh_token, scope: 'email' });
});

test.each([
  ['JWT', JWT, /^eyJ/, true],
  ['opaque', OPAQUE, /^oat_/, false],
])('an access token that is %s is verified, revoked and refreshed no more', async (_, world, form, outlives) => {
  const { sandbox, clerk, clientIdOf } = await openClients(world);
  const client_id = await clientIdOf('oa_cli');
  const { body } = await signIn(sandbox, client_id, 'user_mira/org_lumen', { resource });
  expect(body.access_token).toMatch(form);
  const isAccepted = async () =>
    (await clerk.authenticateRequest(requestWith(body.access_token), { acceptsToken })).isAuthenticated;
  const refresh = { grant_type: 'refresh_token', client_id, refresh_token: body.refresh_token };
  expect(await isAccepted()).toBe(true);
  expect(await clerk.idPOAuthAccessToken.verify(body.access_token)).toMatchObject({
    subject: 'user_mira',
    clientId: client_id,
    scopes: ['email', 'user:org:read'],
  });
  const next = await post(`${sandbox.url}/oauth/token`, refresh);
  expect(next.body).toMatchObject({ refresh_token: body.refresh_token, access_token: expect.stringMatching(form) });
  if (outlives) expect(decode(next.body.access_token).claims).toMatchObject({ org_id: 'org_lumen', aud: resource });
  const revoked = await post(`${sandbox.url}/oauth/token/revoke`, { client_id, token: body.refresh_token });
  expect([revoked.status, revoked.body]).toEqual([200, null]);
  for (const token of [body.access_token, next.body.access_token]) {
    await expect(clerk.idPOAuthAccessToken.verify(token)).rejects.toMatchObject({ status: 400 });
    const about = await post(`${sandbox.url}/oauth/token_info`, { client_id, token });
    expect(about.body).toEqual({ active: false });
  }
  // Nobody is asked about a JWT.
  expect(await isAccepted()).toBe(outlives);
  expect(await post(`${sandbox.url}/oauth/token`, refresh)).toMatchObject({
    status: 400,
    body: { error: 'invalid_grant' },
  });
});

test('the API revokes what came of a sign-in, and lists the client that registered', async () => {
  const { sandbox, clerk } = await openClients(OPAQUE);
  const { body: client } = await register(sandbox, { client_name: 'Agent of Ines', scope: 'email' });
  const { data } = await clerk.oauthApplications.list();
  expect(data.find(({ clientId }) => clientId === client.client_id)).toMatchObject({
    name: 'Agent of Ines',
    dynamicallyRegistered: true,
    isPublic: true,
    pkceRequired: true,
    scopes: 'email',
    redirectUris: [CALLBACK],
    authorizeUrl: `${sandbox.url}/oauth/authorize`,
  });
  const { body } = await signIn(sandbox, client.client_id, 'user_theo');
  const { id } = data.find(({ clientId }) => clientId === client.client_id) ?? { id: '' };
  await fetch(`${sandbox.url}/v1/oauth_applications/${id}/revoke_token`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ token: body.refresh_token }),
  });
  await expect(clerk.idPOAuthAccessToken.verify(body.access_token)).rejects.toMatchObject({ status: 400 });
});

test.each([
  ['email', 'user_theo', { sub: 'user_theo', email: 'theo@example.com', email_verified: true }],
  ['openid public_metadata', 'user_theo', { sub: 'user_theo', public_metadata: { plan: 'pro' } }],
  [
    'profile',
    'user_mira',
    {
      sub: 'user_mira',
      name: 'Mira Okafor',
      given_name: 'Mira',
      family_name: 'Okafor',
      preferred_username: null,
      picture: expect.stringMatching(/^https:/),
    },
  ],
])('the scope %s tells of %s', async (scope, who, want) => {
  const { sandbox } = await openClients();
  const { body: client } = await register(sandbox);
  const { body } = await signIn(sandbox, client.client_id, who, { scope });
  const ask = (token: string) =>
    fetch(`${sandbox.url}/oauth/userinfo`, { headers: { authorization: `Bearer ${token}` } });
  expect(await (await ask(body.access_token)).json()).toEqual(want);
  await post(`${sandbox.url}/oauth/token/revoke`, { client_id: client.client_id, token: body.access_token });
  const refused = await ask(body.access_token);
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
});
