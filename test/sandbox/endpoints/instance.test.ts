import { expect, test } from 'vitest';
import { roles } from '../../../src/sandbox/endpoints/roles/kinds.ts';
import { buildWorld, WorldError } from '../../../src/sandbox/world/build-world.ts';
import { openSandbox, type SandboxResponse } from '../../support/sandbox/client.ts';

const codes = ({ status, body }: SandboxResponse) => [
  status,
  ...(body.errors ?? []).map(({ code }: { code: string }) => code),
];
const idsOf = ({ body }: SandboxResponse) => (body.data ?? body).map(({ id }: { id: string }) => id);
const INSTANCE = { object: 'instance', environment_type: 'production', allowed_origins: ['capacitor://localhost'] };

test.each([
  ['communication', { blocked_country_codes: ['FR', 'DE'] }, { blocked_country_codes: ['FR', 'DE'] }],
  ['communication', { blocked_country_codes: ['FR', 'QX'] }, { blocked_country_codes: ['FR'] }],
  ['communication', { blocked_country_codes: null }, {}],
  ['oauth_application_settings', { default_scopes: ['email'] }, { default_scopes: ['email'] }],
  ['oauth_application_settings', { oauth_jwt_access_tokens: true }, { oauth_jwt_access_tokens: true }],
  ['protect', { rules_enabled: true, specter_enabled: null }, { rules_enabled: true }],
  ['organization_settings', {}, {}],
  ['organization_settings', { domains_enabled: true, enabled: null }, { domains_enabled: true }],
  ['organization_settings', { max_allowed_memberships: 0 }, { max_allowed_memberships: 0 }],
])('PATCH /instance/%s with %j changes %j and nothing else', async (group, body, want) => {
  const { call } = await openSandbox();
  const { body: before } = await call(`GET /instance/${group}`);
  expect((await call(`PATCH /instance/${group}`, body)).body).toEqual({ ...before, ...want });
  expect((await call(`GET /instance/${group}`)).body).toEqual({ ...before, ...want });
});

test('null empties the default scopes', async () => {
  const { call } = await openSandbox();
  await call('PATCH /instance/oauth_application_settings', { default_scopes: ['email'] });
  const { body } = await call('PATCH /instance/oauth_application_settings', { default_scopes: null });
  expect(body.default_scopes).toBeNull();
});

test('restrictions are changed one by one, and bind neither users nor invitations that the API makes', async () => {
  const { call } = await openSandbox();
  await call('PATCH /instance/restrictions', { allowlist: true });
  const { body } = await call('PATCH /instance/restrictions', { blocklist: true });
  expect(body).toEqual({
    object: 'instance_restrictions',
    allowlist: true,
    blocklist: true,
    allowlist_blocklist_disabled_on_sign_in: false,
    block_email_subaddresses: false,
    block_disposable_email_domains: false,
  });
  expect((await call('POST /users', { email_address: ['a@old-spam.example'] })).status).toBe(200);
  expect((await call('POST /invitations', { email_address: 'b@old-spam.example' })).status).toBe(200);
});

test('PATCH /instance answers nothing, and shows in what GET /instance has', async () => {
  const { call } = await openSandbox();
  const { body: before } = await call('GET /instance');
  expect(before).toEqual({ ...INSTANCE, id: expect.stringMatching(/^ins_\w{27}$/), workspace_id: null });
  const changes = { test_mode: true, support_email: 'help@example.com', allowed_origins: ['chrome-extension://abc'] };
  expect(await call('PATCH /instance', changes)).toEqual({ status: 204, body: null });
  expect((await call('GET /instance')).body).toEqual({ ...before, allowed_origins: ['chrome-extension://abc'] });
});

test.each([
  ['PATCH /instance', { environment_type: 'development' }, 422, 'form_param_unknown'],
  ['PATCH /instance', { allowed_origins: ['localhost'] }, 422, 'form_param_format_invalid'],
  ['PATCH /instance/communication', { blocked_country_codes: ['fr'] }, 422, 'form_param_format_invalid'],
  ['PATCH /instance/protect', { checks_bypassed: true }, 422, 'form_param_unknown'],
  ['PATCH /instance/organization_settings', { creator_role: 'org:admin' }, 422, 'form_param_unknown'],
  ['PATCH /instance/organization_settings', { max_allowed_roles: 3 }, 422, 'form_param_unknown'],
  ['PATCH /instance/organization_settings', { max_allowed_memberships: -1 }, 422, 'form_param_value_invalid'],
  ['PATCH /instance/organization_settings', { enabled: true, creator_role_id: 'org:admin' }, 404, 'resource_not_found'],
  ['PATCH /instance/organization_settings', { domains_default_role_id: 'role_9' }, 404, 'resource_not_found'],
  ['POST /instance/change_domain', { home_url: 'example.com' }, 422, 'form_param_format_invalid'],
  ['POST /redirect_urls', { url: 'https://APP.example.com/callback' }, 422, 'form_identifier_exists'],
  ['POST /redirect_urls', {}, 422, 'form_param_missing'],
  ['POST /jwt_templates', { name: 'Supabase', claims: {} }, 422, 'form_identifier_exists'],
  ['POST /jwt_templates', { name: 'a', claims: {}, lifetime: 29 }, 422, 'form_param_value_invalid'],
  ['POST /jwt_templates', { name: 'a', claims: {}, allowed_clock_skew: 301 }, 422, 'form_param_value_invalid'],
  ['POST /jwt_templates', { name: 'a', claims: { a: 1, iss: 'me' } }, 400, 'jwt_template_reserved_claim'],
  ['POST /jwt_templates', { name: 'a', claims: {}, custom_signing_key: true }, 422, 'form_conditional_param_missing'],
  [
    'POST /jwt_templates',
    { name: 'a', claims: {}, custom_signing_key: true, signing_algorithm: 'HS256' },
    422,
    'form_conditional_param_missing',
  ],
  ['PATCH /jwt_templates/jtmp_1', { claims: {} }, 422, 'form_param_missing'],
  ['PATCH /jwt_templates/jtmp_1', { name: 'hasura', claims: {} }, 422, 'form_identifier_exists'],
])('%s with %j is refused with %i %s and changes nothing', async (request, body, status, code) => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  expect(codes(await call(request, body))).toEqual([status, code]);
  expect(state.snapshot()).toEqual(before);
});

test('the settings for organizations hold for those created afterwards', async () => {
  const { call } = await openSandbox();
  const create = async (body: object) =>
    (await call('POST /organizations', { name: 'A', created_by: 'user_kai', ...body })).body;
  const creator_role_id = 'role_owner';
  const changes = { max_allowed_memberships: 9, admin_delete_enabled: false, creator_role_id };
  const { body: settings } = await call('PATCH /instance/organization_settings', changes);
  expect(settings).toMatchObject({ max_allowed_memberships: 9, creator_role: 'org:owner' });
  const made = await create({});
  expect(made).toMatchObject({ max_allowed_memberships: 9, admin_delete_enabled: false });
  const { body: members } = await call(`GET /organizations/${made.id}/memberships`);
  expect(members.data.map(({ role }: { role: string }) => role)).toEqual(['org:owner']);
  expect(await create({ max_allowed_memberships: 2 })).toMatchObject({ max_allowed_memberships: 2 });
  expect((await call('GET /organizations/org_321')).body.max_allowed_memberships).toBe(5);
});

test('a role that may not create organizations is refused, and none is created while they are off', async () => {
  const { call, state } = await openSandbox();
  const member = state.find(roles, ({ key }) => key === 'org:member')?.id;
  expect(codes(await call('PATCH /instance/organization_settings', { creator_role_id: member }))).toEqual([
    422,
    'organization_missing_creator_role_permissions',
  ]);
  await call('PATCH /instance/organization_settings', { enabled: false });
  const refused = [403, 'organization_not_enabled_in_instance'];
  expect(codes(await call('POST /organizations', { name: 'A' }))).toEqual(refused);
  expect(codes(await call('POST /sign_in_tokens', { user_id: 'user_123', org_id: 'org_456' }))).toEqual(refused);
});

test('a new domain signs everybody out', async () => {
  const { call } = await openSandbox();
  const change = { home_url: 'https://www.example.com', is_secondary: false };
  expect(await call('POST /instance/change_domain', change)).toEqual({ status: 202, body: null });
  expect((await call('GET /sessions?status=active')).body).toEqual([]);
});

test('redirect URLs and JWT templates come newest first, and go', async () => {
  const { call } = await openSandbox();
  for (const [path, first, second] of [
    ['redirect_urls', 'ru_2', 'ru_1'],
    ['jwt_templates', 'jtmp_2', 'jtmp_1'],
  ]) {
    expect(idsOf(await call(`GET /${path}`))).toEqual([first, second]);
    expect((await call(`GET /${path}?paginated=true&limit=1`)).body).toMatchObject({ total_count: 2 });
    expect((await call(`DELETE /${path}/${second}`)).body).toMatchObject({ id: second, deleted: true });
    expect(idsOf(await call(`GET /${path}`))).toEqual([first]);
  }
});

test('a JWT template has the usual values, keeps what an update leaves out, and never shows its key', async () => {
  const { call } = await openSandbox();
  const { body: made } = await call('POST /jwt_templates', { name: 'a', claims: { a: 1 }, lifetime: null });
  const usual = { lifetime: 60, allowed_clock_skew: 5, custom_signing_key: false, signing_algorithm: 'RS256' };
  expect(made).toMatchObject({ name: 'a', claims: { a: 1 }, ...usual });
  const update = (body: object) => call(`PATCH /jwt_templates/${made.id}`, { name: 'a', claims: { b: 2 }, ...body });
  expect((await update({ lifetime: 90 })).body).toMatchObject({ ...usual, lifetime: 90, claims: { b: 2 } });
  const own = { custom_signing_key: true, signing_algorithm: 'HS256' };
  const { body } = await update({ ...own, signing_key: 'a-long-secret' });
  expect(body).toMatchObject({ ...usual, ...own, lifetime: 90, claims: { b: 2 } });
  expect(JSON.stringify(body)).not.toContain('a-long-secret');
  expect((await update({ lifetime: 30, signing_algorithm: 'ES256' })).body).toMatchObject({ ...own, lifetime: 30 });
  expect((await update({ custom_signing_key: false })).body).toMatchObject({ ...usual, lifetime: 30 });
});

test.each([
  [{ instance: [] }, 'instance: '],
  [{ instance: { id: 'ins_1' } }, 'instance.id: '],
  [{ instance: { environment_type: 'live' } }, 'instance.environment_type: '],
  [{ organization_settings: { creator_role: 'org:boss' } }, 'organization_settings.creator_role: '],
  [{ redirect_urls: {} }, 'redirect_urls: '],
])('the world %j has a mistake at %s', (world, want) => {
  expect(() => buildWorld([world], 0)).toThrow(WorldError);
  expect(() => buildWorld([world], 0)).toThrow(want);
});

test('a development instance keeps its domain', async () => {
  const { call } = await openSandbox({ world: {} });
  expect(codes(await call('POST /instance/change_domain', { home_url: 'https://example.com' }))).toEqual([
    400,
    'domain_update_forbidden',
  ]);
  expect((await call('GET /instance')).body).toMatchObject({ environment_type: 'development', allowed_origins: [] });
});
