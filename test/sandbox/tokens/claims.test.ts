import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packPermissions } from '../../../src/sandbox/endpoints/users/session-claims.ts';
import { openSandbox } from '../../support/sandbox/client.ts';
import { decode, openTokens } from '../../support/sandbox/tokens.ts';

const NOW = 1_800_000_000;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const COMMON = {
  iss: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
  iat: NOW,
  nbf: NOW - 10,
  exp: NOW + 60,
  jti: expect.stringMatching(/^[0-9a-f]{20}$/),
};

test('a session token has the claims of version 2, and the key that the API serves', async () => {
  const { sandbox } = await openTokens();
  const { header, claims } = decode(sandbox.sessionToken({ userId: 'user_123', orgId: 'org_456' }));
  expect(header).toEqual({ alg: 'RS256', kid: expect.stringMatching(/^ins_3[0-9a-f]{26}$/), typ: 'JWT' });
  expect(claims).toEqual({
    ...COMMON,
    azp: 'http://localhost:3000',
    v: 2,
    sub: 'user_123',
    sid: expect.stringMatching(/^sess_3\w{26}$/),
    sts: 'active',
    fva: [0, -1],
    o: { id: 'org_456', slg: 'acme-corp', rol: 'member' },
  });
  const response = await fetch(`${sandbox.url}/v1/jwks`, { headers: { authorization: `Bearer ${sandbox.secretKey}` } });
  const { n } = Object(await response.clone().json()).keys[0];
  expect(await response.json()).toEqual({
    keys: [{ use: 'sig', kty: 'RSA', kid: header.kid, alg: 'RS256', n, e: 'AQAB' }],
  });
  expect(Buffer.from(n, 'base64url')).toHaveLength(256);
});

test.each([
  [
    { userId: 'user_123', expiresInSeconds: 3600 },
    { iat: NOW, exp: NOW + 3600 },
  ],
  [
    { userId: 'user_123', expiresInSeconds: -5 },
    { iat: NOW - 65, nbf: NOW - 75, exp: NOW - 5 },
  ],
  [{ userId: 'user_123', authorizedParty: 'https://a.example' }, { azp: 'https://a.example' }],
  [{ userId: 'user_123' }, { sid: 'sess_123', fva: [2880, -1] }],
  [{ sessionId: 'sess_2abc' }, { sub: 'user_2abc', o: { id: 'org_456', slg: 'acme-corp', rol: 'admin' } }],
])('%j says %j', async (options, want) => {
  const { sandbox } = await openTokens();
  expect(decode(sandbox.sessionToken(options)).claims).toMatchObject(want);
});

test('the tokens of the API have the same claims, but for the app that asked', async () => {
  const { call } = await openSandbox();
  const { body } = await call('POST /sessions/sess_2abc/tokens', {});
  expect(decode(body.jwt).claims).toEqual({
    ...COMMON,
    v: 2,
    sub: 'user_2abc',
    sid: 'sess_2abc',
    sts: 'active',
    fva: [1440, -1],
    o: { id: 'org_456', slg: 'acme-corp', rol: 'admin' },
  });
});

test('who has left the organization has a token without it', async () => {
  const { call } = await openSandbox();
  await call('DELETE /organizations/org_456/memberships/user_2abc');
  const { body } = await call('POST /sessions/sess_2abc/tokens', {});
  expect(decode(body.jwt).claims).not.toHaveProperty('o');
});

test.each<[string[], object]>([
  [[], { features: '', per: '', fpm: '' }],
  [['org:sys_memberships:read'], { features: '', per: '', fpm: '' }],
  [['org:invoices:read'], { features: 'o:invoices', per: 'read', fpm: '1' }],
  [
    ['org:invoices:read', 'org:teams:read', 'org:sys_profile:delete', 'org:invoices:pay'],
    { features: 'o:invoices,o:teams', per: 'pay,read', fpm: '3,2' },
  ],
  [
    Array.from({ length: 60 }, (_, i) => `org:f:a${i + 10}`).concat('org:g:a69'),
    {
      features: 'o:f,o:g',
      per: Array.from({ length: 60 }, (_, i) => `a${i + 10}`).join(','),
      fpm: '1152921504606846975,576460752303423488',
    },
  ],
])('permissions %j are packed', (keys, want) => {
  expect(packPermissions(keys)).toEqual(want);
});

test('an OAuth token as JWT has the claims of RFC 9068', async () => {
  const { sandbox } = await openTokens();
  const { header, claims } = decode(
    sandbox.oauthToken({
      userId: 'user_123',
      scopes: ['email', 'user:org:read'],
      format: 'jwt',
      orgId: 'org_456',
      audience: 'https://mcp.example.com/mcp',
    }),
  );
  expect(header).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
  expect(claims).toEqual({
    ...COMMON,
    exp: NOW + 86_400,
    jti: expect.stringMatching(/^oat_[0-9a-f]{32}$/),
    sub: 'user_123',
    client_id: expect.stringMatching(/^client_3\w{26}$/),
    scope: 'email user:org:read',
    org_id: 'org_456',
    aud: 'https://mcp.example.com/mcp',
  });
});

test('verifying tells who a token is of, what it may, and until when', async () => {
  const { sandbox, clerk } = await openTokens();
  const oauth_application_id = 'oa_wiki';
  const { clientId } = await clerk.oauthApplications.get(oauth_application_id);
  for (const format of ['opaque', 'jwt'] as const) {
    const token = sandbox.oauthToken({ userId: 'user_123', clientId, scopes: ['email'], format, expiresInSeconds: 90 });
    expect(token).toMatch(format === 'jwt' ? /^eyJ/ : /^oat_/);
    expect(await clerk.idPOAuthAccessToken.verify(token)).toMatchObject({
      subject: 'user_123',
      clientId,
      scopes: ['email'],
      revoked: false,
      expired: false,
      expiration: (NOW + 90) * 1000,
    });
  }
});

test('of a JWT that has expired the API says that alone; the setting of the instance decides what is made', async () => {
  const { sandbox, clerk } = await openTokens({ world: { users: [{ id: 'user_1' }], ...jwtByDefault } });
  const expired = sandbox.oauthToken({ userId: 'user_1', expiresInSeconds: -1 });
  expect(expired).toMatch(/^eyJ/);
  const send = (access_token: string) =>
    fetch(`${sandbox.url}/oauth_applications/access_tokens/verify`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sandbox.secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ access_token }),
    });
  const response = await send(expired);
  expect([response.status, await response.json()]).toEqual([200, { active: false }]);
  expect((await send(`${expired}x`)).status).toBe(404);
  await expect(clerk.idPOAuthAccessToken.verify('oat_none')).rejects.toMatchObject({ status: 404 });
});

const jwtByDefault = {
  oauth_applications: [{ name: 'Notes' }],
  oauth_application_settings: { oauth_jwt_access_tokens: true },
};
