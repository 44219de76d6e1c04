import { verifyToken } from '@clerk/backend';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { openTokens, requestWith, tamper } from '../../support/sandbox/tokens.ts';

// Clerk's own SDK verifies the sandbox's tokens here.

type Make = (sandbox: Sandbox) => string;
const acceptsToken = ['session_token', 'oauth_token'] as const;

test.each<[string, Make, object]>([
  [
    'a session',
    ({ sessionToken }) => sessionToken({ userId: 'user_123' }),
    { tokenType: 'session_token', userId: 'user_123', sessionId: 'sess_123', orgId: undefined },
  ],
  [
    'a session with an organization',
    ({ sessionToken }) => sessionToken({ sessionId: 'sess_2abc' }),
    {
      userId: 'user_2abc',
      sessionId: 'sess_2abc',
      sessionStatus: 'active',
      factorVerificationAge: [1440, -1],
      orgId: 'org_456',
      orgSlug: 'acme-corp',
      orgRole: 'org:admin',
    },
  ],
  [
    'an opaque OAuth token',
    ({ oauthToken }) =>
      oauthToken({ userId: 'user_123', clientId: 'oa_wiki', scopes: ['email', 'read:tickets'], format: 'opaque' }),
    { tokenType: 'oauth_token', userId: 'user_123', scopes: ['email', 'read:tickets'] },
  ],
  [
    'a JWT of OAuth',
    ({ oauthToken }) => oauthToken({ userId: 'user_123', format: 'jwt' }),
    { tokenType: 'oauth_token', userId: 'user_123', scopes: ['profile', 'email'], id: expect.stringMatching(/^oat_/) },
  ],
])('%s is authenticated', async (_, make, want) => {
  const { sandbox, clerk } = await openTokens();
  const state = await clerk.authenticateRequest(requestWith(make(sandbox)), { acceptsToken: [...acceptsToken] });
  expect([state.message, state.toAuth()]).toEqual([null, expect.objectContaining({ isAuthenticated: true, ...want })]);
});

test.each<[string, Make, string]>([
  ['tampered', ({ sessionToken: make }) => tamper(make({ userId: 'user_123' }), { sub: 'user_2abc' }), 'signature'],
  ['expired', ({ sessionToken: make }) => make({ userId: 'user_123', expiresInSeconds: -10 }), 'expired'],
  [
    'tampered',
    ({ oauthToken: make }) => tamper(make({ userId: 'user_123', format: 'jwt' }), { scope: 'admin' }),
    'signature',
  ],
  ['expired', ({ oauthToken: make }) => make({ userId: 'user_123', format: 'jwt', expiresInSeconds: -10 }), 'expired'],
  [
    'expired',
    ({ oauthToken: make }) => make({ userId: 'user_123', format: 'opaque', expiresInSeconds: -10 }),
    'Unexpected error',
  ],
  ['made up', () => 'oat_made_up', 'OAuth token not found'],
])('a token that is %s is refused', async (_, make, words) => {
  const { sandbox, clerk } = await openTokens();
  const state = await clerk.authenticateRequest(requestWith(make(sandbox)), { acceptsToken: [...acceptsToken] });
  expect([state.isAuthenticated, state.message]).toEqual([false, expect.stringContaining(words)]);
});

test.each<[string, Make, string]>([
  ['a session', ({ sessionToken }) => sessionToken({ userId: 'user_123' }), "matches the kid='ins_3"],
  ['OAuth', ({ oauthToken }) => oauthToken({ userId: 'user_123', format: 'jwt' }), "matches the kid='ins_3"],
  ['OAuth, opaque', () => 'oat_secret_of_another', 'OAuth token not found'],
])('a token of another sandbox is refused: %s', async (_, make, words) => {
  const [{ clerk }, { sandbox: other }] = [await openTokens(), await openTokens()];
  const state = await clerk.authenticateRequest(requestWith(make(other)), { acceptsToken: [...acceptsToken] });
  expect([state.isAuthenticated, state.message]).toEqual([false, expect.stringContaining(words)]);
});

test('the kinds of tokens are told apart', async () => {
  const { sandbox, clerk } = await openTokens();
  const accepts = async (token: string, acceptsToken: 'session_token' | 'oauth_token') =>
    (await clerk.authenticateRequest(requestWith(token), { acceptsToken })).isAuthenticated;
  const tokens = [
    sandbox.sessionToken({ userId: 'user_123' }),
    sandbox.oauthToken({ userId: 'user_123', format: 'opaque' }),
    sandbox.oauthToken({ userId: 'user_123', format: 'jwt' }),
  ];
  const found = await Promise.all(
    tokens.map(async (token) => [await accepts(token, 'session_token'), await accepts(token, 'oauth_token')]),
  );
  expect(found).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
});

test('a token is verified by the keys of the API, and without a request by jwtKey', async () => {
  const { sandbox } = await openTokens();
  const token = sandbox.sessionToken({ userId: 'user_123', authorizedParty: 'https://app.example.com' });
  const { secretKey, url: apiUrl, jwtKey } = sandbox;
  const want = expect.objectContaining({ sub: 'user_123', sid: 'sess_123', azp: 'https://app.example.com' });
  expect(await verifyToken(token, { secretKey, apiUrl })).toEqual(want);
  await sandbox.close();
  expect(await verifyToken(token, { jwtKey, authorizedParties: ['https://app.example.com'] })).toEqual(want);
  await expect(verifyToken(token, { jwtKey, authorizedParties: ['https://evil.example'] })).rejects.toThrow('(azp)');
  const { sandbox: other } = await openTokens();
  await expect(verifyToken(token, { jwtKey: other.jwtKey })).rejects.toThrow('signature is invalid');
});

test("Clerk's client reads the sandbox, and gets tokens of a session that ends with it", async () => {
  const { sandbox, clerk } = await openTokens();
  const { jwt } = await clerk.sessions.getToken('sess_2abc', '');
  const { jwtKey } = sandbox;
  expect(await verifyToken(jwt, { jwtKey })).toMatchObject({ v: 2, sub: 'user_2abc', o: { id: 'org_456' } });
  const auth = (await clerk.authenticateRequest(requestWith(jwt))).toAuth();
  expect(auth && (await auth.getToken())).toMatch(/^eyJ/);
  await clerk.sessions.revokeSession('sess_2abc');
  await expect(clerk.sessions.getToken('sess_2abc', '')).rejects.toMatchObject({ status: 404 });
  expect(() => sandbox.sessionToken({ sessionId: 'sess_2abc' })).toThrow('The session sess_2abc is revoked');
  // As at Clerk: nobody is asked about a JWT, and it ends by itself.
  expect(await verifyToken(jwt, { jwtKey })).toMatchObject({ sub: 'user_2abc' });
});

test('revoking a grant ends opaque tokens at once, and JWTs for whoever asks the API', async () => {
  const { sandbox, clerk } = await openTokens();
  const opaque = sandbox.oauthToken({ userId: 'user_123', clientId: 'oa_wiki', format: 'opaque' });
  const jwt = sandbox.oauthToken({ userId: 'user_123', clientId: 'oa_wiki', format: 'jwt', scopes: ['email'] });
  expect(await clerk.idPOAuthAccessToken.verify(jwt)).toMatchObject({ subject: 'user_123', scopes: ['email'] });
  await fetch(`${sandbox.url}/v1/oauth_applications/oa_wiki/revoke_token`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ token: opaque }),
  });
  const accepts = async (token: string) =>
    (await clerk.authenticateRequest(requestWith(token), { acceptsToken: 'oauth_token' })).isAuthenticated;
  expect([await accepts(opaque), await accepts(jwt)]).toEqual([false, true]);
  await expect(clerk.idPOAuthAccessToken.verify(jwt)).rejects.toMatchObject({ status: 400 });
});

test("a world's API keys and M2M tokens are authenticated too", async () => {
  const { clerk } = await openTokens();
  const read = async (token: string) =>
    (await clerk.authenticateRequest(requestWith(token), { acceptsToken: 'any' })).toAuth();
  expect(await read('ak_secret_laptop')).toMatchObject({ tokenType: 'api_key', userId: 'user_xyz' });
  expect(await read('mt_secret_active')).toMatchObject({
    tokenType: 'm2m_token',
    machineId: expect.stringMatching(/^mch_/),
  });
});
