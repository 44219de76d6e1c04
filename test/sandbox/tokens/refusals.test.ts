import { expect, test } from 'vitest';
import type { OAuthTokenOptions, SessionTokenOptions } from '../../../src/sandbox/index.ts';
import { decode, openTokens } from '../../support/sandbox/tokens.ts';

const USERS = 'Its users: user_2abc, user_xyz, user_123, user_ines, user_omar and 2 more.';
const MINE = 'The organizations of user_123: org_456.';
const ACTIVE = 'Active ones: sess_123, sess_2abc';

test.each<[unknown, string]>([
  [{}, 'sessionToken needs userId, the id of a user, or sessionId.'],
  [{ userId: 'user_no' }, `The sandbox has no user "user_no". ${USERS}`],
  [{ userId: 'mira@example.com' }, 'The sandbox has no user "mira@example.com".'],
  [{ userId: 'user_zoe' }, 'user_zoe is banned, and gets no token. Use another user, or let this one in first.'],
  [{ userId: 'user_123', orgId: 'org_no' }, `The sandbox has no organization "org_no". ${MINE}`],
  [{ userId: 'user_123', orgId: 'org_789' }, `user_123 is not a member of the organization org_789. ${MINE}`],
  [{ userId: 'user_kai', orgId: 'org_789' }, 'The organizations of user_kai: none.'],
  [{ sessionId: 'sess_no' }, `The sandbox has no session "sess_no". ${ACTIVE}`],
  [{ sessionId: 'sess_xyz' }, `The session sess_xyz is ended, and gets no token. ${ACTIVE}`],
  [{ sessionId: 'sess_123', orgId: 'org_789' }, 'user_123 is not a member of the organization org_789.'],
  [{ sessionId: 'sess_123', userId: 'user_2abc' }, 'sess_123 is a session of user_123, not of user_2abc.'],
  [{ userId: 'user_123', orgID: 'org_456' }, 'sessionToken has no option "orgID": it takes userId, sessionId, orgId,'],
  [
    { userId: 'user_123', expiresInSeconds: 1.5 },
    'expiresInSeconds of sessionToken is a whole number of seconds, not 1.5.',
  ],
])('sessionToken(%j) is refused: %s', async (options, words) => {
  const { sandbox } = await openTokens();
  expect(() => sandbox.sessionToken(options as SessionTokenOptions)).toThrow(words);
});

test.each<[unknown, string]>([
  [{ userId: 'user_no' }, `The sandbox has no user "user_no". ${USERS}`],
  [{ userId: 'user_zoe' }, 'user_zoe is banned, and gets no token.'],
  [{ userId: 'user_123', clientId: 'no' }, 'The sandbox has no OAuth client "no". Its clients: client_'],
  [{ userId: 'user_123', format: 'JWT' }, 'The format of an OAuth token is "opaque" or "jwt", not "JWT".'],
  [{ userId: 'user_123', format: 'opaque', audience: 'https://a.example' }, 'Only a JWT says audience;'],
  [
    { userId: 'user_123', format: 'opaque', orgId: 'org_456' },
    "Only a JWT says orgId; verifying an opaque token doesn't tell it. Add format: 'jwt'.",
  ],
  [{ userId: 'user_123', orgId: 'org_456', format: 'jwt' }, 'with the scope user:org:read only. Add it to scopes.'],
  [
    { userId: 'user_123', orgId: 'org_789', format: 'jwt', scopes: ['user:org:read'] },
    `user_123 is not a member of the organization org_789. ${MINE}`,
  ],
  [{ userId: 'user_123', scope: 'email' }, 'oauthToken has no option "scope": it takes userId, clientId, scopes,'],
  [
    { userId: 'user_123', expiresInSeconds: '60' },
    'expiresInSeconds of oauthToken is a whole number of seconds, not "60".',
  ],
])('oauthToken(%j) is refused: %s', async (options, words) => {
  const { sandbox } = await openTokens();
  expect(() => sandbox.oauthToken(options as OAuthTokenOptions)).toThrow(words);
});

test('a world without OAuth applications has no clients', async () => {
  const { sandbox } = await openTokens({ world: { users: [{ id: 'user_1' }] } });
  expect(() => sandbox.oauthToken({ userId: 'user_1' })).toThrow(
    'Give its world one: oauth_applications: [{ name: My client }].',
  );
});

test('an active session that expired gets no token', async () => {
  const sessions = [{ id: 'sess_old', user_id: 'user_1', last_active_at: '8 days ago', created_at: '9 days ago' }];
  const { sandbox, clerk } = await openTokens({ world: { users: [{ id: 'user_1' }], sessions } });
  expect(() => sandbox.sessionToken({ sessionId: 'sess_old' })).toThrow('The session sess_old is expired');
  await expect(clerk.sessions.getToken('sess_old', '')).rejects.toMatchObject({ status: 404 });
});

test('a user has a session for each organization, and the API knows it', async () => {
  const { sandbox, clerk } = await openTokens();
  const sessionOf = (options: SessionTokenOptions) => decode(sandbox.sessionToken(options)).claims.sid;
  const own = sessionOf({ userId: 'user_123' });
  const atAcme = sessionOf({ userId: 'user_123', orgId: 'org_456' });
  expect([own, sessionOf({ userId: 'user_123', orgId: 'org_456' }), sessionOf({ userId: 'user_123' })]).toEqual([
    'sess_123',
    atAcme,
    'sess_123',
  ]);
  expect(await clerk.sessions.getSession(atAcme)).toMatchObject({
    status: 'active',
    lastActiveOrganizationId: 'org_456',
  });
  sandbox.sessionToken({ sessionId: own, orgId: 'org_456' });
  expect((await clerk.sessions.getSession(own)).lastActiveOrganizationId).toBe('org_456');
  sandbox.sessionToken({ sessionId: own, orgId: null });
  expect((await clerk.sessions.getSession(own)).lastActiveOrganizationId).toBe(null);
});
