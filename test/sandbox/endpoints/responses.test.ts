import { describe, expect, test } from 'vitest';
import { routes } from '../../../src/sandbox/routes.ts';
import { openSandbox } from '../../support/sandbox/client.ts';
import { isDeclared, responseProblems } from '../../support/spec/response-schema.ts';

/** A row of the table: endpoint, request, status, and a body where one is sent. */
type Row = [endpoint: string, request: string, status: number, body?: unknown];

const ORG = '/organizations/{organization_id}';
const rows: Row[] = [
  ['GET /users', 'GET /users', 200],
  ['GET /users', 'GET /users?limit=0', 422],
  [
    'POST /users',
    'POST /users',
    200,
    { email_address: ['new@example.com'], phone_number: ['+15555550100'], web3_wallet: ['0xabc'] },
  ],
  [
    'POST /users',
    'POST /users',
    200,
    { email_address: ['r@example.com'], email_address_identification_status: ['reserved'] },
  ],
  ['POST /users', 'POST /users', 422, { email_address: ['ada@example.com'] }],
  ['GET /users/count', 'GET /users/count', 200],
  ['GET /users/count', 'GET /users/count?banned=maybe', 422],
  ['GET /users/{user_id}', 'GET /users/user_123', 200],
  ['GET /users/{user_id}', 'GET /users/user_nobody', 404],
  ['PATCH /users/{user_id}', 'PATCH /users/user_123', 200, { first_name: 'Mia' }],
  ['PATCH /users/{user_id}', 'PATCH /users/user_nobody', 404, {}],
  ['PATCH /users/{user_id}', 'PATCH /users/user_123', 422, { public_metadata: {} }],
  ['PATCH /users/{user_id}', 'PATCH /users/user_xyz', 409, { external_id: 'crm-0042' }],
  ['PATCH /users/{user_id}/metadata', 'PATCH /users/user_123/metadata', 200, { public_metadata: { a: 1 } }],
  ['PATCH /users/{user_id}/metadata', 'PATCH /users/user_123/metadata', 422, { public_metadata: 'a' }],
  ['PATCH /users/{user_id}/metadata', 'PATCH /users/user_123/metadata', 400, [1]],
  ['GET /users/{user_id}/organization_memberships', 'GET /users/user_ines/organization_memberships', 200],
  ['GET /users/{user_id}/organization_memberships', 'GET /users/user_nobody/organization_memberships', 404],
  ['GET /organizations', 'GET /organizations?include_members_count=true', 200],
  ['GET /organizations', 'GET /organizations?order_by=colour', 422],
  ['POST /organizations', 'POST /organizations', 200, { name: 'Nova', created_by: 'user_kai' }],
  ['POST /organizations', 'POST /organizations', 422, {}],
  ['POST /organizations', 'POST /organizations', 400, { name: 'Nova', created_by: 'user_nobody' }],
  [`GET ${ORG}`, 'GET /organizations/acme-corp?include_missing_member_with_elevated_permissions=true', 200],
  [`GET ${ORG}`, 'GET /organizations/org_nowhere', 404],
  [`PATCH ${ORG}`, 'PATCH /organizations/org_456', 200, { name: 'Acme' }],
  [`PATCH ${ORG}`, 'PATCH /organizations/acme-corp', 404, { name: 'Acme' }],
  [`PATCH ${ORG}`, 'PATCH /organizations/org_456', 422, { slug: 'harbor-studio' }],
  [`DELETE ${ORG}`, 'DELETE /organizations/org_456', 200],
  [`DELETE ${ORG}`, 'DELETE /organizations/org_nowhere', 404],
  [`PATCH ${ORG}/metadata`, 'PATCH /organizations/org_456/metadata', 200, { private_metadata: { contract: null } }],
  [`PATCH ${ORG}/metadata`, 'PATCH /organizations/org_456/metadata', 422, { unsafe_metadata: {} }],
  [`GET ${ORG}/memberships`, 'GET /organizations/org_456/memberships', 200],
  [`GET ${ORG}/memberships`, 'GET /organizations/org_456/memberships?limit=501', 422],
  [`GET ${ORG}/memberships`, 'GET /organizations/org_nowhere/memberships', 404],
  [
    `POST ${ORG}/memberships`,
    'POST /organizations/org_456/memberships',
    200,
    { user_id: 'user_kai', role: 'org:member' },
  ],
  [
    `POST ${ORG}/memberships`,
    'POST /organizations/org_456/memberships',
    400,
    { user_id: 'user_123', role: 'org:member' },
  ],
  [`POST ${ORG}/memberships`, 'POST /organizations/org_456/memberships', 404, { user_id: 'user_kai', role: 'admin' }],
  [`POST ${ORG}/memberships`, 'POST /organizations/org_456/memberships', 422, {}],
  [
    `PATCH ${ORG}/memberships/{user_id}`,
    'PATCH /organizations/org_456/memberships/user_123',
    200,
    { role: 'org:admin' },
  ],
  [
    `PATCH ${ORG}/memberships/{user_id}`,
    'PATCH /organizations/org_456/memberships/user_kai',
    404,
    { role: 'org:admin' },
  ],
  [`PATCH ${ORG}/memberships/{user_id}`, 'PATCH /organizations/org_456/memberships/user_123', 422, {}],
  [`DELETE ${ORG}/memberships/{user_id}`, 'DELETE /organizations/org_456/memberships/user_123', 200],
  [`DELETE ${ORG}/memberships/{user_id}`, 'DELETE /organizations/org_456/memberships/user_kai', 404],
  [
    `PATCH ${ORG}/memberships/{user_id}/metadata`,
    'PATCH /organizations/org_456/memberships/user_123/metadata',
    200,
    { public_metadata: { desk: 4 } },
  ],
  [
    `PATCH ${ORG}/memberships/{user_id}/metadata`,
    'PATCH /organizations/org_456/memberships/user_kai/metadata',
    404,
    {},
  ],
  [`GET ${ORG}/invitations`, 'GET /organizations/org_456/invitations', 200],
  [`GET ${ORG}/invitations`, 'GET /organizations/org_456/invitations?status=lost', 422],
  [
    `POST ${ORG}/invitations`,
    'POST /organizations/org_456/invitations',
    200,
    { email_address: 'n@example.com', role: 'org:member' },
  ],
  [
    `POST ${ORG}/invitations`,
    'POST /organizations/org_456/invitations',
    400,
    { email_address: 'contractor@example.com', role: 'org:member' },
  ],
  [
    `POST ${ORG}/invitations`,
    'POST /organizations/org_456/invitations',
    403,
    { email_address: 'n@example.com', role: 'org:member', inviter_user_id: 'user_123' },
  ],
  [
    `POST ${ORG}/invitations`,
    'POST /organizations/org_456/invitations',
    404,
    { email_address: 'n@example.com', role: 'basic_member' },
  ],
  [
    `POST ${ORG}/invitations`,
    'POST /organizations/org_456/invitations',
    422,
    { email_address: 'n', role: 'org:member' },
  ],
  [`GET ${ORG}/invitations/{invitation_id}`, 'GET /organizations/org_456/invitations/orginv_4', 200],
  [`GET ${ORG}/invitations/{invitation_id}`, 'GET /organizations/org_456/invitations/orginv_3', 404],
  [
    `POST ${ORG}/invitations/{invitation_id}/revoke`,
    'POST /organizations/org_456/invitations/orginv_4/revoke',
    200,
    {},
  ],
  [`POST ${ORG}/invitations/{invitation_id}/revoke`, 'POST /organizations/org_456/invitations/orginv_1/revoke', 400],
  [
    `POST ${ORG}/invitations/{invitation_id}/revoke`,
    'POST /organizations/org_456/invitations/orginv_4/revoke',
    403,
    { requesting_user_id: 'user_123' },
  ],
  ['GET /invitations', 'GET /invitations', 200],
  ['GET /invitations', 'GET /invitations?limit=x', 422],
  ['POST /invitations', 'POST /invitations', 200, { email_address: 'n@example.com', expires_in_days: 3 }],
  ['POST /invitations', 'POST /invitations', 400, { email_address: 'newhire@example.com' }],
  ['POST /invitations', 'POST /invitations', 422, { email_address: 'ada@example.com' }],
  ['POST /invitations/{invitation_id}/revoke', 'POST /invitations/inv_2/revoke', 200],
  ['POST /invitations/{invitation_id}/revoke', 'POST /invitations/inv_1/revoke', 400],
  ['POST /invitations/{invitation_id}/revoke', 'POST /invitations/inv_9/revoke', 404],
  ['GET /sessions', 'GET /sessions?user_id=user_123', 200],
  ['GET /sessions', 'GET /sessions?status=asleep', 422],
  ['GET /sessions/{session_id}', 'GET /sessions/sess_123', 200],
  ['GET /sessions/{session_id}', 'GET /sessions/sess_9', 404],
  ['POST /sessions/{session_id}/revoke', 'POST /sessions/sess_123/revoke', 200],
  ['POST /sessions/{session_id}/revoke', 'POST /sessions/sess_9/revoke', 404],
];

test.each(rows)('%s: %s answers %i as the spec says', async (endpoint, request, status, body) => {
  const { call } = await openSandbox();
  const response = await call(request, body);
  expect([response.status, responseProblems(endpoint, status, response.body)]).toEqual([status, []]);
});

describe('the table', () => {
  test('has a success and an error for each of the 28 endpoints', () => {
    const endpoints = routes.map(([endpoint]) => endpoint);
    const has = (ok: boolean) =>
      new Set(rows.filter(([, , status]) => status < 400 === ok).map(([endpoint]) => endpoint));
    expect(endpoints).toHaveLength(28);
    expect([...has(true)].sort()).toEqual([...endpoints].sort());
    expect([...has(false)].sort()).toEqual([...endpoints].sort());
  });

  test('strays from the declared statuses only where the spec is silent', () => {
    expect(
      rows
        .filter(([endpoint, , status]) => !isDeclared(endpoint, status))
        .map(([endpoint, , status]) => `${status} ${endpoint}`),
    ).toEqual([
      '404 GET /users/{user_id}/organization_memberships',
      '404 GET /organizations/{organization_id}/memberships',
      '422 GET /invitations',
    ]);
  });

  test('is held against schemas that notice a wrong body', () => {
    expect(responseProblems('GET /users/count', 200, { object: 'total_count' })).toEqual([
      ` must have required property 'total_count' {"missingProperty":"total_count"}`,
    ]);
    expect(responseProblems('GET /users', 418, {})).toEqual([
      ` must have required property 'errors' {"missingProperty":"errors"}`,
    ]);
  });
});
