import { expect, test } from 'vitest';
import { memberships } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { sessions } from '../../../src/sandbox/endpoints/users/sessions.ts';
import type { SandboxState } from '../../../src/sandbox/server.ts';
import { openSandbox, type SandboxResponse } from '../../support/sandbox/client.ts';

type AnyRow = Record<string, unknown>;
const all = (state: SandboxState, key: string) => (state.snapshot()[key] ?? []) as unknown as AnyRow[];
const codes = ({ body }: SandboxResponse) => body.errors.map(({ code }: { code: string }) => code);

test('a user is created with a primary email, found again, and changed', async () => {
  const { call } = await openSandbox();
  const { body: user } = await call('POST /users', {
    email_address: ['noa@example.com', 'noa.work@example.com'],
    first_name: 'Noa',
    password: 'correct-horse',
    created_at: '2024-05-06T07:08:09Z',
  });
  expect(user).toMatchObject({
    id: expect.stringMatching(/^user_\w{27}$/),
    primary_email_address_id: user.email_addresses[0].id,
    password_enabled: true,
    created_at: 1714979289000,
  });
  expect(JSON.stringify(user)).not.toContain('correct-horse');
  const second = user.email_addresses[1].id;
  await call(`PATCH /users/${user.id}`, { primary_email_address_id: second, last_name: 'Berg', username: 'noa' });
  await call(`PATCH /users/${user.id}`, { first_name: null, username: '' });
  expect((await call(`GET /users/${user.id}`)).body).toMatchObject({
    primary_email_address_id: second,
    first_name: null,
    last_name: 'Berg',
    username: null,
  });
});

test('a new password can sign the user out everywhere', async () => {
  const { call } = await openSandbox();
  await call('PATCH /users/user_123', { password: 'correct-horse', sign_out_of_other_sessions: true });
  expect((await call('GET /sessions/sess_123')).body.status).toBe('revoked');
  expect((await call('GET /sessions/sess_2abc')).body.status).toBe('active');
});

test('an organization is created with its admin, and counted when asked', async () => {
  const { call, state } = await openSandbox();
  const { body: made } = await call('POST /organizations', { name: 'Acme Corp', created_by: 'user_kai' });
  expect(made).toMatchObject({
    id: expect.stringMatching(/^org_\w{27}$/),
    slug: 'acme-corp-2',
    max_allowed_memberships: 5,
  });
  expect(made).not.toHaveProperty('members_count');
  expect(all(state, 'organization_memberships').at(-1)).toMatchObject({
    organization_id: made.id,
    user_id: 'user_kai',
    role: 'org:admin',
  });
  const count = async () => (await call(`GET /organizations/${made.id}?include_members_count=true`)).body.members_count;
  expect(await count()).toBe(1);
  for (const user_id of ['user_zoe', 'user_xyz', 'user_123', 'user_ines']) {
    await call(`POST /organizations/${made.id}/memberships`, { user_id, role: 'org:member' });
  }
  expect(await count()).toBe(5);
  const full = await call(`POST /organizations/${made.id}/memberships`, { user_id: 'user_omar', role: 'org:member' });
  expect([full.status, codes(full)]).toEqual([403, ['organization_membership_quota_exceeded']]);
  const gone = await call(`DELETE /organizations/${made.id}/memberships/user_kai`);
  expect(gone.body).toMatchObject({ role: 'org:admin', public_user_data: { user_id: 'user_kai' } });
  expect(await count()).toBe(4);
  const lost = await call(`GET /organizations/${made.id}?include_missing_member_with_elevated_permissions=true`);
  expect(lost.body.missing_member_with_elevated_permissions).toBe(true);
});

test('a member is promoted', async () => {
  const { call, state } = await openSandbox();
  const { body } = await call('PATCH /organizations/org_456/memberships/user_123', { role: 'org:admin' });
  expect(body).toMatchObject({ id: 'orgmem_2', role: 'org:admin', role_name: 'Admin' });
  expect(body.permissions).toContain('org:sys_memberships:manage');
  expect(body.organization).toMatchObject({ id: 'org_456', private_metadata: { contract: 'C-2041', discount: 0.2 } });
  expect(state.get(memberships, 'orgmem_2').role).toBe('org:admin');
});

test('deleting an organization takes its members, invitations and place in sessions along', async () => {
  const { call, state } = await openSandbox();
  expect((await call('DELETE /organizations/org_456')).body).toEqual({
    object: 'organization',
    id: 'org_456',
    slug: 'acme-corp',
    deleted: true,
  });
  expect(all(state, 'organizations').map(({ id }) => id)).toEqual(['org_789', 'org_321']);
  expect(all(state, 'organization_memberships').map(({ id }) => id)).toEqual(['orgmem_3', 'orgmem_5']);
  expect(all(state, 'organization_invitations').map(({ id }) => id)).toEqual(['orginv_3']);
  expect(all(state, 'sessions').map((session) => session.last_active_organization_id)).toEqual([null, null, null]);
  expect(all(state, 'users')).toHaveLength(7);
});

test('an invitation to an organization is pending until it is revoked, once', async () => {
  const { call } = await openSandbox();
  const pending = async () => (await call('GET /organizations/org_456')).body.pending_invitations_count;
  expect(await pending()).toBe(1);
  const invite = {
    email_address: 'new@example.com',
    role: 'org:admin',
    inviter_user_id: 'user_2abc',
    expires_in_days: 1,
  };
  const { body: made } = await call('POST /organizations/org_456/invitations', invite);
  expect(made).toMatchObject({
    status: 'pending',
    role_name: 'Admin',
    public_inviter_data: { identifier: 'ada@example.com' },
  });
  expect(made.expires_at - made.created_at).toBe(86_400_000);
  expect(await pending()).toBe(2);
  const path = `POST /organizations/org_456/invitations/${made.id}/revoke`;
  expect((await call(path)).body).toMatchObject({ id: made.id, status: 'revoked', url: null });
  expect(codes(await call(path))).toEqual(['organization_invitation_not_pending']);
  expect(await pending()).toBe(1);
  expect((await call('POST /organizations/org_456/invitations', invite)).status).toBe(200);
});

test('an invitation to the application is revoked once, and then only listed on request', async () => {
  const { call } = await openSandbox();
  expect((await call('POST /invitations/inv_2/revoke')).body).toMatchObject({ status: 'revoked', revoked: true });
  expect(codes(await call('POST /invitations/inv_2/revoke'))).toEqual(['invitation_already_revoked']);
  const listed = async (query: string) =>
    (await call(`GET /invitations${query}`)).body.map(({ id }: { id: string }) => id);
  expect([await listed(''), await listed('?status=revoked')]).toEqual([['inv_1'], ['inv_2']]);
  const again = await call('POST /invitations', { email_address: 'ada@example.com', ignore_existing: true });
  expect(again).toMatchObject({ status: 200, body: { email_address: 'ada@example.com', status: 'pending' } });
});

test.each([
  ['sess_123', 'revoked'],
  ['sess_xyz', 'ended'],
])('revoking %s leaves it %s', async (id, status) => {
  const { call, state } = await openSandbox();
  expect((await call(`POST /sessions/${id}/revoke`)).body).toMatchObject({ id, status });
  expect(state.get(sessions, id).status).toBe(status);
});
