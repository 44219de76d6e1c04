import { expect, test } from 'vitest';
import { startSandbox } from '../../../src/sandbox/server.ts';
import { openSandbox } from '../../support/sandbox/client.ts';

type Keyed = { id: string; key: string; role?: string };
const codes = (body: { errors: { code: string; meta?: { param_name?: string } }[] }) =>
  body.errors.map(({ code, meta }) => [code, meta?.param_name].filter(Boolean).join(' '));
const keys = (rows: Keyed[]) => rows.map(({ key }) => key);

const NEW_SET = { name: 'S', default_role_key: 'org:member', creator_role_key: 'org:admin' };

test.each([
  ['POST /role_sets', { ...NEW_SET, roles: [] }, 422, ['form_param_value_invalid roles']],
  ['POST /role_sets', { ...NEW_SET, roles: Array(11).fill('org:admin') }, 422, ['form_param_value_invalid roles']],
  ['POST /role_sets', { ...NEW_SET, roles: ['org:admin'] }, 422, ['form_param_value_invalid default_role_key']],
  ['POST /role_sets', { ...NEW_SET, key: 'pro', roles: ['org:admin'] }, 422, ['form_param_format_invalid key']],
  [
    'POST /role_sets',
    { ...NEW_SET, creator_role_key: 'org:member', roles: ['org:member'], type: 'initial' },
    422,
    ['organization_missing_creator_role_permissions'],
  ],
  [
    'PATCH /role_sets/role_set:pro',
    { default_role_key: 'org:admin' },
    422,
    ['form_param_value_invalid default_role_key'],
  ],
  [
    'PATCH /role_sets/role_set:pro',
    { creator_role_key: 'org:billing', type: 'initial' },
    422,
    ['organization_missing_creator_role_permissions'],
  ],
  [
    'POST /role_sets/role_set:pro/roles',
    { role_keys: ['org:spare'], default_role_key: 'org:member' },
    422,
    ['form_param_value_invalid default_role_key'],
  ],
  [
    'POST /role_sets/role_set:pro/roles/replace',
    { role_key: 'org:billing', to_role_key: 'org:spare' },
    404,
    ['resource_not_found to_role_key'],
  ],
  [
    'POST /role_sets/role_set:default/replace',
    { dest_role_set_key: 'role_set:pro' },
    422,
    ['form_param_value_invalid role_set_key_or_id'],
  ],
  [
    'POST /role_sets/role_set:pro/replace',
    { dest_role_set_key: 'role_set:pro' },
    404,
    ['resource_not_found dest_role_set_key'],
  ],
])('%s with %j is refused and changes nothing', async (request, body, status, want) => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  const response = await call(request, body);
  expect([response.status, codes(response.body)]).toEqual([status, want]);
  expect(state.snapshot()).toEqual(before);
});

test('a role set is made with a key from its name, and counts who has its roles', async () => {
  const { call } = await openSandbox();
  const roles = ['org:admin', 'org:member', 'org:admin'];
  const { body: made } = await call('POST /role_sets', { ...NEW_SET, name: 'Pro', roles });
  expect(made).toMatchObject({
    key: 'role_set:pro_2',
    type: 'custom',
    description: null,
    creator_role: { key: 'org:admin' },
  });
  expect(keys(made.roles)).toEqual(['org:admin', 'org:member']);
  const { body: set } = await call('GET /role_sets/role_set:default');
  const counts = set.roles.map(({ members_count, has_members }: Record<string, unknown>) => [
    members_count,
    has_members,
  ]);
  expect(counts).toEqual([
    [3, true],
    [2, true],
  ]);
  expect(made.roles[0].members_count).toBe(0);
});

test('new organizations get the initial role set and its creator role', async () => {
  const { call } = await openSandbox();
  await call('PATCH /role_sets/role_set:pro', { type: 'initial', key: 'role_set:paid' });
  const { body: sets } = await call('GET /role_sets');
  expect(sets.data.map(({ type }: { type: string }) => type)).toEqual(['initial', 'custom']);
  expect((await call('GET /instance/organization_settings')).body).toMatchObject({
    initial_role_set_key: 'role_set:paid',
    creator_role: 'org:owner',
    domains_default_role: 'org:member',
  });
  const { body: made } = await call('POST /organizations', { name: 'Nova', created_by: 'user_kai' });
  expect(made.role_set_key).toBe('role_set:paid');
  const { body: members } = await call(`GET /organizations/${made.id}/memberships`);
  expect(members.data.map(({ role }: Keyed) => role)).toEqual(['org:owner']);
  await call('PATCH /role_sets/role_set:paid', { key: 'role_set:gold' });
  expect((await call(`GET /organizations/${made.id}`)).body.role_set_key).toBe('role_set:gold');
});

test('the roles in the settings for organizations are those of the initial role set', async () => {
  const { call } = await openSandbox();
  const changes = { creator_role_id: 'role_owner', domains_default_role_id: 'role_spare' };
  const { body: settings } = await call('PATCH /instance/organization_settings', changes);
  expect(settings).toMatchObject({ creator_role: 'org:owner', domains_default_role: 'org:spare' });
  const { body: set } = await call('GET /role_sets/role_set:default');
  expect(keys(set.roles)).toEqual(['org:admin', 'org:member', 'org:owner', 'org:spare']);
  expect([set.creator_role.key, set.default_role.key]).toEqual(['org:owner', 'org:spare']);
});

test('replacing a role in a set moves its members, and what it was the default for', async () => {
  const { call } = await openSandbox();
  const { body: set } = await call('POST /role_sets/role_set:default/roles', {
    role_keys: ['org:spare', 'org:owner'],
    default_role_key: 'org:spare',
    creator_role_key: 'org:owner',
  });
  expect(set).toMatchObject({ default_role: { key: 'org:spare' }, creator_role: { key: 'org:owner' } });
  await call('PATCH /organizations/org_456/memberships/user_123', { role: 'org:spare' });
  const { body } = await call('POST /role_sets/role_set:default/roles/replace', {
    role_key: 'org:spare',
    to_role_key: 'org:member',
  });
  expect([keys(body.roles), body.default_role.key]).toEqual([['org:admin', 'org:member', 'org:owner'], 'org:member']);
  const { body: members } = await call('GET /organizations/org_456/memberships?user_id=user_123');
  expect(members.data[0].role).toBe('org:member');
});

test('replacing a role set takes a mapping for roles that the other one lacks', async () => {
  const { call } = await openSandbox();
  await call('PATCH /role_sets/role_set:pro', { type: 'initial' });
  const replace = (reassignment_mappings?: object) =>
    call('POST /role_sets/role_set:default/replace', { dest_role_set_key: 'role_set:pro', reassignment_mappings });
  expect(codes((await replace()).body)).toEqual(['form_param_value_invalid reassignment_mappings']);
  expect(codes((await replace({ 'org:admin': 'org:spare' })).body)).toEqual([
    'form_param_value_invalid reassignment_mappings',
  ]);
  expect((await replace({ 'org:admin': 'org:owner' })).body).toMatchObject({ object: 'role_set', deleted: true });
  const { body: organizations } = await call('GET /organizations');
  expect(organizations.data.map((each: { role_set_key: string }) => each.role_set_key)).toEqual(
    Array(3).fill('role_set:pro'),
  );
  const { body: members } = await call('GET /organizations/org_456/memberships');
  expect(members.data.map(({ role }: Keyed) => role)).toEqual(['org:member', 'org:member', 'org:owner']);
  expect((await call('GET /role_sets/role_set:default')).status).toBe(404);
});

test('an organization moves to a role set that has the roles of its members', async () => {
  const { call } = await openSandbox();
  await call('POST /role_sets/role_set:pro/roles', { role_keys: ['org:admin'] });
  const moved = await call('PATCH /organizations/org_456', { role_set_key: 'role_set:pro', name: 'Acme' });
  expect(moved.body).toMatchObject({ role_set_key: 'role_set:pro', name: 'Acme' });
  const promoted = await call('PATCH /organizations/org_456/memberships/user_123', { role: 'org:owner' });
  expect([promoted.status, promoted.body.role_name]).toEqual([200, 'Owner']);
});

test('who may invite is decided by the permissions of their role', async () => {
  const { call } = await openSandbox();
  await call('POST /role_sets/role_set:default/roles', { role_keys: ['org:owner'] });
  const invite = { email_address: 'n@example.com', role: 'org:member', inviter_user_id: 'user_123' };
  expect((await call('POST /organizations/org_456/invitations', invite)).status).toBe(403);
  await call('PATCH /organizations/org_456/memberships/user_123', { role: 'org:owner' });
  expect((await call('POST /organizations/org_456/invitations', invite)).status).toBe(200);
});

const WORLD_SET = { ...NEW_SET, key: 'role_set:a' };
test.each([
  [
    { role_sets: [{ ...WORLD_SET, roles: ['org:admin', 'org:nobody'] }] },
    'role_sets.0.roles.1: There is no "org:nobody"',
  ],
  [
    { organization_roles: [{ key: 'org:a', name: 'A', permissions: 'org:a:b' }] },
    'organization_roles.0.permissions.0: There is no "org:a:b"',
  ],
])('a world of %j is refused', async (world, words) => {
  await expect(startSandbox({ world })).rejects.toThrow(words);
});
