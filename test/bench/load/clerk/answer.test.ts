import { expect, test } from 'vitest';
import { answerAboutToken, answerRequest } from '../../../../bench/load/clerk/answer.ts';

test.each<[method: string, url: string, body: string, want: object]>([
  ['GET', '/v1/users/user_1', '', { status: 200, body: { id: 'user_1', banned: false } }],
  ['GET', '/v1/users/user_1/organization_memberships?limit=500&offset=0', '', { body: { data: [] } }],
  [
    ...(['GET', '/v1/users/user_1/organization_memberships?limit=1&offset=9', ''] as const),
    { body: { data: [{ organization: { name: 'Organization 9 of user_1' } }] }, hasNumber: true },
  ],
  [
    ...(['PATCH', '/v1/users/user_1', '{"first_name":"Call 9"}'] as const),
    { body: { id: 'user_1', first_name: 'Call 9' }, write: { number: 9, person: 'user_1' } },
  ],
  ['GET', '/v1/organizations/org_9', '', { body: { id: 'org_9', name: 'Organization 9' } }],
  ['GET', '/v1/organizations/org_9/memberships?user_id=user_1', '', { body: { data: [{ id: 'orgmem_9' }] } }],
  ['DELETE', '/v1/organizations/org_9/memberships/user_1', '', { write: { number: 9, person: 'user_1' } }],
  ['DELETE', '/v1/users/user_1', '', { status: 404 }],
])('%s %s', (method, url, body, want) => {
  expect(answerRequest({ method, url, body })).toMatchObject(want);
});

test.each([
  [
    { person: 'user_1', client: 'c', revoked: false },
    { status: 200, body: { subject: 'user_1', revoked: false } },
  ],
  [
    { person: 'user_1', client: 'c', revoked: true },
    { status: 200, body: { revoked: true } },
  ],
  [undefined, { status: 404 }],
])('answerAboutToken: %j', (token, want) => {
  expect(answerAboutToken(token)).toMatchObject(want);
});
