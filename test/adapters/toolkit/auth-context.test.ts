import { expect, test } from 'vitest';
import { pinsFromAuthContext } from '../../../src/adapters/toolkit/auth-context.ts';

test.each([
  ['a user', { userId: 'user_1' }, { user_id: 'user_1' }],
  ['an organization', { orgId: 'org_1' }, { organization_id: 'org_1' }],
  ['both', { userId: 'user_1', orgId: 'org_1' }, { user_id: 'user_1', organization_id: 'org_1' }],
  ['a user without an organization', { userId: 'user_1', orgId: null }, { user_id: 'user_1' }],
  [
    'what auth() returns',
    { userId: 'user_1', orgId: undefined, getToken: async () => '', has: () => true },
    { user_id: 'user_1' },
  ],
  [
    'what auth() returns, whole',
    {
      userId: 'user_1',
      orgId: 'org_1',
      orgSlug: 'org_acme',
      orgRole: 'org:admin',
      sessionClaims: { sub: 'user_1', o: { id: 'org_1' }, manager: 'user_2' },
      actor: { sub: 'user_3' },
    },
    { user_id: 'user_1', organization_id: 'org_1' },
  ],
  ['the user, whole', { userId: 'user_1', user: { id: 'user_1', name: 'Mia' } }, { user_id: 'user_1' }],
  ['the same id again', { userId: 'user_1', subject: 'user_1', sessionId: 'sess_1' }, { user_id: 'user_1' }],
])('%s', (_, authContext, want) => {
  expect(pinsFromAuthContext(authContext)).toEqual(want);
});

const NOBODY =
  'With nobody signed in, calls would reach everyone. Leave `authContext` out only if that is what you want.';

test.each([
  ['nobody who is signed in', { userId: null, orgId: null }, `\`authContext\` has neither userId nor orgId. ${NOBODY}`],
  ['nothing', {}, `\`authContext\` has neither userId nor orgId. ${NOBODY}`],
  ['null', null, `\`authContext\` is null. ${NOBODY}`],
  ['an id alone', 'user_1', `\`authContext\` must be an object, as \`auth()\` returns it. ${NOBODY}`],
  [
    'auth() that nobody waited for',
    Promise.resolve({ userId: 'user_1' }),
    '`authContext` is a promise: `await` it first.',
  ],
  [
    'an id under another name',
    { userId: 'user_1', organizationId: 'org_1' },
    '`authContext.organizationId` is not read, so calls would not be confined to it. Pass ids as `userId` and `orgId`.',
  ],
  [
    'somebody else',
    { orgId: 'org_1', userID: 'user_1' },
    '`authContext.userID` is not read, so calls would not be confined to it. Pass ids as `userId` and `orgId`.',
  ],
  ...[
    ['userID', { userID: 'user_test-1' }],
    ['uid', { uid: ' user_a' }],
    ['user.id', { user: { id: 'user_1' } }],
    ['session.user.id', { session: { user: { id: 'user_1' } } }],
    ['organizations.0', { organizations: ['org_2'] }],
    ['sessionClaims.sub', { sessionClaims: { sub: 'user_1' } }],
    ['sessionClaims.sub', { userId: 'user_2', sessionClaims: { sub: 'user_1' } }],
  ].map(([path, fields]): [string, object, string] => [
    `an id as ${path}`,
    { orgId: 'org_1', ...(fields as object) },
    `\`authContext.${path}\` is not read, so calls would not be confined to it. Pass ids as \`userId\` and \`orgId\`.`,
  ]),
])('%s is refused', (_, authContext, message) => {
  expect(() => pinsFromAuthContext(authContext)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});
