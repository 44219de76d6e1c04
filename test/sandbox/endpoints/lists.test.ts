import { expect, test } from 'vitest';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import { openSandbox } from '../../support/sandbox/client.ts';

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id.replace('user_', ''));

test.each([
  ['', 'zoe kai omar ines 123 xyz 2abc'],
  ['limit=2', 'zoe kai'],
  ['limit=2&offset=5', 'xyz 2abc'],
  ['offset=7', ''],
  ['order_by=first_name&limit=3', '2abc ines kai'],
  ['order_by=-first_name&limit=2', 'zoe xyz'],
  ['order_by=%2Bcreated_at&limit=2', '2abc xyz'],
  ['order_by=username&limit=3', '2abc ines xyz'],
  ['starting_after=user_kai&limit=2', 'omar ines'],
  ['starting_after=user_2abc', ''],
  ['starting_after=user_kai&organization_id=org_456', 'ines 123 2abc'],
  ['email_address=ADA@example.com&email_address=kai@example.com', 'kai 2abc'],
  ['email_address_query=MI', '123'],
  ['phone_number=%2B15555550142', '123'],
  ['phone_number=+15555550142', '123'],
  ['phone_number_query=555555', '123'],
  ['username=ada&username=ines', 'ines 2abc'],
  ['external_id=crm-0042', '123'],
  ['external_id=-crm-0042&limit=3', 'zoe kai omar'],
  ['user_id=user_123&user_id=user_xyz', '123 xyz'],
  ['user_id=-user_123&user_id=-user_zoe', 'kai omar ines xyz 2abc'],
  ['organization_id=org_456', 'ines 123 2abc'],
  ['organization_id=%2Borg_456&organization_id=-org_789', '123 2abc'],
  ['organization_id=+org_456&organization_id=+org_321', 'omar ines 123 2abc'],
  ['organization_id=-org_456&organization_id=-org_789&organization_id=-org_321', 'zoe kai xyz'],
  ['query=brandt', 'xyz'],
  ['query=user_12', '123'],
  ['name_query=ada%20mo', '2abc'],
  ['banned=true', 'zoe'],
  ['last_sign_in_at_after=0&limit=9&banned=false', 'omar ines 123 xyz 2abc'],
  ['provider=oauth_google', ''],
])('GET /users?%s', async (query, want) => {
  const { call } = await openSandbox();
  expect(ids((await call(`GET /users?${query}`)).body)).toEqual(want.split(' ').filter(Boolean));
});

test('time filters leave out the bound itself, and users who never came', async () => {
  const { call, state } = await openSandbox();
  const { created_at: born = 0, last_active_at: seen } = state.get(users, 'user_omar');
  const at = async (query: string) => ids((await call(`GET /users?${query}`)).body);
  expect(await at(`created_at_after=${born}`)).toEqual(['zoe', 'kai']);
  expect(await at(`created_at_before=${born}`)).toEqual(['ines', '123', 'xyz', '2abc']);
  expect(await at(`last_active_at_before=${seen}`)).toEqual(['zoe']);
  expect(await at(`last_active_at_since=${seen}&last_active_at_before=${(seen ?? 0) + 1}`)).toEqual(['omar']);
});

test.each([
  ['', 7],
  ['organization_id=org_456&organization_id=%2Borg_789', 3],
  ['organization_id=%2Borg_456&organization_id=-org_789', 2],
  ['organization_id=-org_456', 4],
  ['organization_id=org_nowhere', 0],
  ['query=example.com&banned=false', 6],
])('GET /users/count?%s', async (query, total_count) => {
  const { call } = await openSandbox();
  expect((await call(`GET /users/count?${query}`)).body).toEqual({ object: 'total_count', total_count });
});

test.each([
  ['/users?limit=0', 'limit', 'form_param_value_invalid'],
  ['/users?limit=501', 'limit', 'form_param_value_invalid'],
  ['/users?limit=ten', 'limit', 'form_param_value_invalid'],
  ['/users?offset=-1', 'offset', 'form_param_value_invalid'],
  ['/users?order_by=shoe_size', 'order_by', 'form_param_value_invalid'],
  ['/users?created_at_after=yesterday', 'created_at_after', 'form_param_value_invalid'],
  ['/users?starting_after=user_nobody', 'starting_after', 'form_param_value_invalid'],
  ['/users?starting_after=user_kai&order_by=username', 'starting_after', 'form_conditional_param_disallowed'],
  ['/users?starting_after=user_kai&offset=1', 'offset', 'form_conditional_param_disallowed'],
  ['/organizations?order_by=toString', 'order_by', 'form_param_value_invalid'],
  ['/organizations?include_members_count=yes', 'include_members_count', 'form_param_value_invalid'],
  ['/sessions?status=asleep', 'status', 'form_param_value_invalid'],
])('GET %s blames %s', async (path, param_name, code) => {
  const { call } = await openSandbox();
  expect(await call(`GET ${path}`)).toMatchObject({ status: 422, body: { errors: [{ code, meta: { param_name } }] } });
});

test.each([
  ['/organizations', 'org_321 org_789 org_456', 3],
  ['/organizations?limit=1&offset=1', 'org_789', 3],
  ['/organizations?query=STUDIO', 'org_789', 1],
  ['/organizations?query=acme-c', 'org_456', 1],
  ['/organizations?query=org_45', '', 0],
  ['/organizations?query=org_456', 'org_456', 1],
  ['/organizations?user_id=user_ines', 'org_789 org_456', 2],
  ['/organizations?user_id=%2Buser_ines&user_id=-user_123', 'org_789', 1],
  ['/organizations?organization_id=-org_456', 'org_321 org_789', 2],
  ['/organizations?order_by=name', 'org_456 org_789 org_321', 3],
  ['/organizations?order_by=-members_count', 'org_456 org_321 org_789', 3],
  ['/users/user_ines/organization_memberships', 'orgmem_4 orgmem_3', 2],
  ['/users/user_ines/organization_memberships?limit=1', 'orgmem_4', 2],
  ['/users/user_kai/organization_memberships', '', 0],
  ['/organizations/org_456/memberships', 'orgmem_4 orgmem_2 orgmem_1', 3],
  ['/organizations/org_456/memberships?role=org:admin', 'orgmem_1', 1],
  ['/organizations/org_456/memberships?user_id=-user_2abc', 'orgmem_4 orgmem_2', 2],
  ['/organizations/org_456/memberships?query=okafor', 'orgmem_2', 1],
  ['/organizations/org_456/memberships?order_by=first_name&limit=2', 'orgmem_1 orgmem_4', 3],
  ['/organizations/org_456/invitations', 'orginv_4 orginv_2 orginv_1', 3],
  ['/organizations/org_456/invitations?status=pending', 'orginv_4', 1],
  ['/organizations/org_456/invitations?status=pending&status=revoked', 'orginv_4 orginv_2', 2],
  ['/organizations/org_456/invitations?email_address=contractor@example.com', 'orginv_4', 1],
  ['/organizations/org_456/invitations?order_by=email_address', 'orginv_2 orginv_4 orginv_1', 3],
  ['/invitations?paginated=true', 'inv_2 inv_1', 2],
  ['/invitations?paginated=true&limit=1', 'inv_2', 2],
  ['/invitations?paginated=true&query=newhire', 'inv_2', 1],
  ['/invitations?paginated=true&status=revoked', '', 0],
  ['/sessions?paginated=true', 'sess_2abc sess_123 sess_xyz', 3],
  ['/sessions?paginated=true&status=active', 'sess_2abc sess_123', 2],
  ['/sessions?paginated=true&user_id=user_123', 'sess_123', 1],
  ['/sessions?paginated=true&client_id=client_xyz', 'sess_xyz', 1],
])('GET %s', async (path, want, total) => {
  const { call } = await openSandbox();
  const { body } = await call(`GET ${path}`);
  expect([ids(body.data), body.total_count]).toEqual([want.split(' ').filter(Boolean), total]);
});

test.each(['/invitations', '/sessions', '/invitations?paginated=false', '/users'])(
  'GET %s is a bare array',
  async (path) => {
    const { call } = await openSandbox();
    expect((await call(`GET ${path}`)).body).toBeInstanceOf(Array);
  },
);
