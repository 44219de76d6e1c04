import { expect, test } from 'vitest';
import { openSandbox } from '../../support/sandbox/client.ts';

const problems = (errors: { code: string; meta?: { param_name?: string } }[]) =>
  errors.map(({ code, meta }) => [code, meta?.param_name].filter(Boolean).join(' '));

test.each([
  ['POST /users', {}, 422, ['form_data_missing']],
  ['POST /users', { email_address: 'a@example.com' }, 422, ['form_param_value_invalid email_address']],
  ['POST /users', { email_address: ['nobody'] }, 422, ['form_param_format_invalid email_address']],
  ['POST /users', { email_address: ['ADA@example.com'] }, 422, ['form_identifier_exists email_address']],
  ['POST /users', { username: 'ada' }, 422, ['form_identifier_exists username']],
  ['POST /users', { username: 'new', external_id: 'crm-0042' }, 422, ['form_identifier_exists external_id']],
  ['POST /users', { username: 'new', password: 'short' }, 422, ['form_password_length_too_short password']],
  ['POST /users', { username: 'new', password_digest: 'x' }, 422, ['form_conditional_param_missing password_hasher']],
  ['POST /users', { username: 'new', created_at: 'today' }, 422, ['form_param_invalid_time created_at']],
  [
    'POST /users',
    { username: 'new', public_metadata: null, age: 3 },
    422,
    ['form_param_nil public_metadata', 'form_param_unknown age'],
  ],
  ['PATCH /users/user_123', { private_metadata: {} }, 422, ['form_param_unknown private_metadata']],
  [
    'PATCH /users/user_123',
    { primary_email_address_id: 'idn_x' },
    422,
    ['form_resource_not_found primary_email_address_id'],
  ],
  [
    'PATCH /users/user_123',
    { sign_out_of_other_sessions: true },
    422,
    ['form_conditional_param_disallowed sign_out_of_other_sessions'],
  ],
  ['POST /organizations', { name: 'A', slug: 'Not A Slug' }, 422, ['form_param_format_invalid slug']],
  ['POST /organizations', { name: 'A', slug: 'acme-corp' }, 422, ['form_identifier_exists slug']],
  ['POST /organizations', { name: 'see https://example.com' }, 422, ['form_param_value_invalid name']],
  ['POST /organizations', { name: 'x'.repeat(257) }, 422, ['form_param_max_length_exceeded name']],
  [
    'POST /organizations',
    { name: 'A', max_allowed_memberships: -1 },
    422,
    ['form_param_value_invalid max_allowed_memberships'],
  ],
  ['POST /organizations', { name: 'A', created_by: 'user_nobody' }, 400, ['organization_creator_not_found']],
  ['POST /organizations/org_456/memberships', {}, 422, ['form_param_missing user_id', 'form_param_missing role']],
  [
    'POST /organizations/org_456/memberships',
    { user_id: 'user_123', role: 'org:admin' },
    400,
    ['already_a_member_in_organization'],
  ],
  [
    'POST /organizations/org_456/memberships',
    { user_id: 'user_nobody', role: 'org:member' },
    404,
    ['resource_not_found'],
  ],
  ['POST /organizations/org_456/memberships', { user_id: 'user_kai', role: 'admin' }, 404, ['resource_not_found role']],
  ['PATCH /organizations/org_456/memberships/user_123', { role: 'basic_member' }, 404, ['resource_not_found role']],
  [
    'POST /organizations/org_456/invitations',
    { email_address: 'ines@example.com', role: 'org:member' },
    400,
    ['already_a_member_in_organization'],
  ],
  [
    'POST /organizations/org_456/invitations',
    { email_address: 'Contractor@example.com', role: 'org:member' },
    400,
    ['duplicate_record'],
  ],
  [
    'POST /organizations/org_456/invitations',
    { email_address: 'n@example.com', role: 'org:member', expires_in_days: 0 },
    422,
    ['form_param_value_invalid expires_in_days'],
  ],
  ['POST /organizations/org_456/invitations/orginv_1/revoke', {}, 400, ['organization_invitation_not_pending']],
  ['POST /organizations/org_789/invitations/orginv_4/revoke', {}, 404, ['resource_not_found']],
  ['POST /invitations', { email_address: 'newhire@example.com' }, 400, ['duplicate_record']],
  ['POST /invitations', { email_address: 'ada@example.com' }, 422, ['form_identifier_exists email_address']],
  [
    'POST /invitations',
    { email_address: 'n@example.com', template_slug: 'party' },
    422,
    ['form_param_value_invalid template_slug'],
  ],
  ['POST /invitations/inv_1/revoke', {}, 400, ['invitation_already_accepted']],
])('%s with %j is refused and changes nothing', async (request, body, status, want) => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  const response = await call(request, body);
  expect([response.status, problems(response.body.errors)]).toEqual([status, want]);
  expect(state.snapshot()).toEqual(before);
});
