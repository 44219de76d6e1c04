import { expect, test } from 'vitest';
import { openSandbox } from '../../support/sandbox/client.ts';

type Keyed = { id: string; key: string; role?: string };
const codes = (body: { errors: { code: string; meta?: { param_name?: string } }[] }) =>
  body.errors.map(({ code, meta }) => [code, meta?.param_name].filter(Boolean).join(' '));
const keys = (rows: Keyed[]) => rows.map(({ key }) => key);

test.each([
  ['/organization_roles', 'org:spare org:owner org:billing org:member org:admin', 5],
  ['/organization_roles?query=BILL', 'org:billing', 1],
  ['/organization_roles?query=role_owner', 'org:owner', 1],
  ['/organization_roles?query=role_own', '', 0],
  ['/organization_roles?order_by=name&limit=2&offset=1', 'org:billing org:member', 5],
  ['/organization_permissions?query=invoices', 'org:invoices:pay org:invoices:read', 2],
  ['/organization_permissions?query=domains&order_by=key', 'org:sys_domains:manage org:sys_domains:read', 2],
  ['/organization_permissions?limit=1&order_by=-name', 'org:sys_memberships:read', 10],
  ['/role_sets', 'role_set:pro role_set:default', 2],
  ['/role_sets?query=def', 'role_set:default', 1],
])('GET %s', async (path, want, total) => {
  const { call } = await openSandbox();
  const { body } = await call(`GET ${path}`);
  expect([keys(body.data), body.total_count]).toEqual([want.split(' ').filter(Boolean), total]);
});

test.each([
  ['POST /organization_permissions', { name: 'A', key: 'org:invoices:read' }, 422, ['form_identifier_exists key']],
  ['POST /organization_permissions', { name: 'A', key: 'org:invoices' }, 422, ['form_param_format_invalid key']],
  ['POST /organization_permissions', { name: 'A', key: 'org:sys_a:b' }, 422, ['form_param_format_invalid key']],
  ['PATCH /organization_permissions/perm_read', { key: 'org:sys_a:b' }, 422, ['form_param_format_invalid key']],
  ['POST /organization_roles', { name: 'A', key: 'org:admin' }, 422, ['form_identifier_exists key']],
  ['POST /organization_roles', { name: 'A', key: 'org:Admin' }, 422, ['form_param_format_invalid key']],
  [
    'POST /organization_roles',
    { name: 'A', key: 'org:a', permissions: ['org:invoices:read'] },
    404,
    ['resource_not_found'],
  ],
  ['PATCH /organization_roles/role_owner', { permissions: [] }, 422, ['organization_missing_creator_role_permissions']],
  ['DELETE /organization_roles/role_owner', undefined, 422, ['organization_role_default_creator_role']],
])('%s with %j is refused and changes nothing', async (request, body, status, want) => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  const response = await call(request, body);
  expect([response.status, codes(response.body)]).toEqual([status, want]);
  expect(state.snapshot()).toEqual(before);
});

test('a permission of Clerk itself is neither changed nor deleted', async () => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  const { id } = (await call('GET /organization_permissions?query=org:sys_billing:read')).body.data[0];
  for (const request of [`PATCH /organization_permissions/${id}`, `DELETE /organization_permissions/${id}`]) {
    const response = await call(request, { name: 'Mine' });
    expect([response.status, codes(response.body)]).toEqual([403, ['organization_system_permission_not_modifiable']]);
  }
  expect(state.snapshot()).toEqual(before);
});

test('roles follow the new key of a permission, and lose one that is deleted', async () => {
  const { call } = await openSandbox();
  const permissionsOf = async () => keys((await call('GET /organization_roles/role_billing')).body.permissions);
  await call('PATCH /organization_permissions/perm_read', { key: 'org:bills:read' });
  expect(await permissionsOf()).toEqual(['org:bills:read']);
  await call('DELETE /organization_permissions/perm_read');
  expect(await permissionsOf()).toEqual([]);
});

test('a role is made for the initial role set, given to a member, and not deleted while it is in use', async () => {
  const { call } = await openSandbox();
  const { body: role } = await call('POST /organization_roles', {
    name: 'Billing manager',
    key: 'org:billing_manager',
    permissions: ['perm_read', 'perm_pay'],
    include_in_initial_role_set: true,
  });
  expect(role).toMatchObject({ id: expect.stringMatching(/^role_\w{27}$/), is_creator_eligible: false });
  expect(keys(role.permissions)).toEqual(['org:invoices:read', 'org:invoices:pay']);
  const remove = async () => codes((await call(`DELETE /organization_roles/${role.id}`)).body);

  await call('PATCH /organizations/org_456/memberships/user_123', { role: role.key });
  expect(await remove()).toEqual(['organization_role_assigned_members']);
  const invitation = { email_address: 'n@example.com', role: role.key };
  const { body: invited } = await call('POST /organizations/org_456/invitations', invitation);
  await call('PATCH /organizations/org_456/memberships/user_123', { role: 'org:member' });
  expect(await remove()).toEqual(['organization_role_exists_in_invitations']);
  await call(`POST /organizations/org_456/invitations/${invited.id}/revoke`);
  await call('POST /role_sets/role_set:pro/roles', { role_keys: [role.key], default_role_key: role.key });
  expect(await remove()).toEqual(['organization_role_domain_default_role']);
  await call('PATCH /role_sets/role_set:pro', { default_role_key: 'org:member' });

  const { body: deleted } = await call(`DELETE /organization_roles/${role.id}`);
  expect(deleted).toEqual({ object: 'role', id: role.id, deleted: true });
  expect(keys((await call('GET /role_sets/role_set:default')).body.roles)).toEqual(['org:admin', 'org:member']);
  const { body: gone } = await call(`GET /organizations/org_456/invitations/${invited.id}`);
  expect([gone.status, gone.role_name]).toEqual(['revoked', role.key]);
});

test('members, invitations and role sets follow the new key of a role', async () => {
  const { call } = await openSandbox();
  const { id } = (await call('GET /organization_roles?query=org:member')).body.data[0];
  await call(`PATCH /organization_roles/${id}`, { key: 'org:guest', description: null });
  const { body: members } = await call('GET /organizations/org_456/memberships?role=org:guest');
  expect(members.data.map((member: Keyed) => member.id)).toEqual(['orgmem_4', 'orgmem_2']);
  expect((await call('GET /organizations/org_456/invitations/orginv_4')).body.role).toBe('org:guest');
  const { body: set } = await call('GET /role_sets/role_set:default');
  expect([keys(set.roles), set.default_role.key]).toEqual([['org:admin', 'org:guest'], 'org:guest']);
});

test('everyone with a role has what it is given, and loses what is taken', async () => {
  const { call } = await openSandbox();
  const permissionsOf = async (user: string) =>
    (await call(`GET /organizations/org_456/memberships?user_id=${user}`)).body.data[0].permissions;
  const { id } = (await call('GET /organization_roles?query=org:member')).body.data[0];
  await call(`POST /organization_roles/${id}/permissions/perm_pay`);
  expect(await permissionsOf('user_123')).toContain('org:invoices:pay');
  await call(`DELETE /organization_roles/${id}/permissions/perm_pay`);
  expect(await permissionsOf('user_123')).not.toContain('org:invoices:pay');
  const { id: admin } = (await call('GET /organization_roles?query=org:admin')).body.data[0];
  const { id: manage } = (await call('GET /organization_permissions?query=org:sys_memberships:manage')).body.data[0];
  const refused = await call(`DELETE /organization_roles/${admin}/permissions/${manage}`);
  expect([refused.status, codes(refused.body)]).toEqual([422, ['organization_missing_creator_role_permissions']]);
});
