import { expect, test } from 'vitest';
import { sessions } from '../../../src/sandbox/endpoints/users/sessions.ts';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import { openSandbox } from '../../support/sandbox/client.ts';

const problems = (errors: { code: string; meta?: { param_name?: string } }[]) =>
  errors.map(({ code, meta }) => [code, meta?.param_name].filter(Boolean).join(' '));

test.each([
  ['POST /users/user_123/ban', {}, { banned: true, sessions: ['revoked'] }],
  ['POST /users/ban', { user_ids: ['user_123', 'user_2abc'] }, { banned: true, sessions: ['revoked'] }],
  ['POST /users/user_123/lock', {}, { locked: true, lockout_expires_in_seconds: 3600, sessions: ['active'] }],
  ['POST /users/user_123/remove_password', {}, { password_enabled: false, sessions: ['active'] }],
  [
    'POST /users/user_123/remove_password',
    { sign_out_of_other_sessions: true },
    { password_enabled: false, sessions: ['revoked'] },
  ],
  ['POST /users/user_123/password/set_compromised', {}, { hidden: { compromised: true }, sessions: ['active'] }],
  [
    'POST /users/user_123/password/set_compromised',
    { revoke_all_sessions: true },
    { hidden: { compromised: true }, sessions: ['revoked'] },
  ],
  ['DELETE /users/user_123/profile_image', {}, { has_image: false, sessions: ['active'] }],
  [
    'PUT /users/user_123/metadata',
    { private_metadata: { a: { b: null } } },
    { public_metadata: { plan: 'pro' }, private_metadata: { a: { b: null } } },
  ],
])('%s with %j', async (request, body, { sessions: statuses, ...want }: Record<string, unknown>) => {
  const { call, state } = await openSandbox();
  expect((await call(request, body)).status).toBe(200);
  expect(state.get(users, 'user_123')).toMatchObject(want);
  if (want.private_metadata) expect(state.get(users, 'user_123').private_metadata).toEqual(want.private_metadata);
  const own = state.filter(sessions, ({ user_id }) => user_id === 'user_123').map(({ status }) => status);
  if (statuses) expect(own).toEqual(statuses);
});

test.each([
  ['POST /users/ban', { user_ids: ['user_123', 'user_nobody'] }, 404, ['resource_not_found']],
  ['POST /users/ban', { user_ids: [] }, 400, ['bulk_size_exceeded']],
  ['POST /users/ban', { user_ids: Array(51).fill('user_123') }, 400, ['bulk_size_exceeded']],
  ['POST /users/user_123/verify_password', { password: 'wrong' }, 422, ['incorrect_password password']],
  ['POST /users/user_kai/verify_totp', { code: '111111' }, 422, ['totp_incorrect_code code']],
  ['POST /users/user_123/verify_totp', { code: '424242' }, 400, ['totp_disabled']],
  ['POST /users/user_kai/profile_image', {}, 400, ['form_param_missing file']],
  ['GET /users/user_kai/oauth_access_tokens/google', undefined, 404, ['oauth_token_provider_not_enabled']],
  ['DELETE /users/user_123/trusted_devices/td_no', undefined, 404, ['resource_not_found']],
  ['PUT /users/user_kai/email_address', { email_address: 'k@example.com' }, 400, ['identification_linked']],
  [
    'PUT /users/user_123/email_address',
    { email_address: 'ADA@example.com' },
    422,
    ['form_identifier_exists email_address'],
  ],
  ['PUT /users/user_123/phone_number', { phone_number: '0800' }, 422, ['form_param_format_invalid phone_number']],
  ['POST /email_addresses', { user_id: 'user_123' }, 422, ['form_param_missing email_address']],
  [
    'POST /email_addresses',
    { user_id: 'user_123', email_address: 'mira@example.com' },
    422,
    ['form_identifier_exists email_address'],
  ],
  [
    'POST /email_addresses',
    { user_id: 'user_123', email_address: 'two@example.com', primary: true },
    400,
    ['form_verification_needed'],
  ],
  [
    'POST /phone_numbers',
    { user_id: 'user_123', phone_number: '+15555550177', reserved_for_second_factor: true },
    400,
    ['identification_update_second_factor_unverified'],
  ],
  ['POST /sessions', { user_id: 'user_zoe' }, 403, ['user_banned']],
  [
    'POST /sessions',
    { user_id: 'user_kai', active_organization_id: 'org_456' },
    404,
    ['organization_not_found_or_unauthorized'],
  ],
  ['POST /sessions', { user_id: 'user_nobody' }, 404, ['resource_not_found']],
  ['POST /sessions/sess_123/tokens', { expires_in_seconds: 29 }, 422, ['form_param_value_invalid expires_in_seconds']],
  ['POST /sessions/sess_xyz/tokens', {}, 404, ['resource_not_found']],
])('%s with %j is refused and changes nothing', async (request, body, status, want) => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  const response = await call(request, body);
  expect([response.status, problems(response.body.errors)]).toEqual([status, want]);
  expect(state.snapshot()).toEqual(before);
});

test('a user who is deleted leaves no membership, no session, and a free address', async () => {
  const { call, state } = await openSandbox();
  expect((await call('DELETE /users/user_123')).body).toEqual({
    object: 'user',
    id: 'user_123',
    deleted: true,
    external_id: 'crm-0042',
  });
  const left = Object.entries(state.snapshot()).filter(([, rows]) => JSON.stringify(rows).includes('"user_123"'));
  expect(left).toEqual([]);
  const again = await call('POST /users', { email_address: ['mira@example.com'], external_id: 'crm-0042' });
  expect(again.status).toBe(200);
});

test('a locked user gets no session until the lock is lifted', async () => {
  const { call, state } = await openSandbox();
  await call('POST /users/user_123/lock');
  const create = () => call('POST /sessions', { user_id: 'user_123', active_organization_id: 'org_456' });
  expect(problems((await create()).body.errors)).toEqual(['user_locked']);
  expect((await call('POST /users/user_123/unlock')).body).toMatchObject({
    locked: false,
    lockout_expires_in_seconds: null,
  });
  const { body } = await create();
  expect(body).toMatchObject({ status: 'active', last_active_organization_id: 'org_456' });
  expect(state.get(users, 'user_123').last_sign_in_at).toBeGreaterThan(Date.now() - 60_000);
});

test.each([
  ['', {}, 60, {}],
  ['', { expires_in_seconds: 600 }, 600, {}],
  ['/supabase', {}, 60, { role: 'authenticated' }],
  ['/hasura', {}, 300, { 'x-role': 'user' }],
  ['/hasura', { expires_in_seconds: 600 }, 600, { 'x-role': 'user' }],
])('a token of tokens%s with %j lives %i seconds', async (template, body, seconds, want) => {
  const { call } = await openSandbox();
  const { jwt } = (await call(`POST /sessions/sess_123/tokens${template}`, body)).body;
  const payload = JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url').toString());
  expect(payload).toMatchObject({ sub: 'user_123', sid: 'sess_123', ...want });
  expect(payload.exp - payload.iat).toBe(seconds);
});

test('second factors: a backup code works once, and disabling leaves none', async () => {
  const { call } = await openSandbox();
  const check = async (code: string) => (await call('POST /users/user_kai/verify_totp', { code })).body.code_type;
  expect([await check('spare-one'), await check('spare-one'), await check('424242')]).toEqual([
    'backup_code',
    undefined,
    'totp',
  ]);
  const factors = async () => {
    const { totp_enabled, backup_code_enabled, two_factor_enabled } = (await call('GET /users/user_kai')).body;
    return [totp_enabled, backup_code_enabled, two_factor_enabled];
  };
  expect(await factors()).toEqual([true, true, true]);
  await call('DELETE /users/user_kai/totp');
  expect(await factors()).toEqual([false, true, true]);
  await call('DELETE /users/user_kai/backup_code');
  expect(await factors()).toEqual([false, false, false]);
  expect((await call('GET /users/user_kai')).body).toMatchObject({
    mfa_enabled_at: null,
    mfa_disabled_at: expect.any(Number),
  });
});

test('a phone number as second factor is gone with all others, and with the number', async () => {
  const { call } = await openSandbox();
  const phone = async () => (await call('GET /users/user_123')).body.phone_numbers[0];
  const reserve = async () => call(`PATCH /phone_numbers/${(await phone()).id}`, { reserved_for_second_factor: true });
  const isOn = async () => (await call('GET /users/user_123')).body.two_factor_enabled;
  expect((await reserve()).body).toMatchObject({ reserved_for_second_factor: true, default_second_factor: true });
  expect(await isOn()).toBe(true);
  expect((await call('DELETE /users/user_123/mfa')).body).toEqual({ user_id: 'user_123' });
  expect([await isOn(), (await phone()).reserved_for_second_factor]).toEqual([false, false]);
  await reserve();
  await call('PUT /users/user_123/phone_number', { phone_number: '+15555550177' });
  expect([await isOn(), (await phone()).phone_number]).toEqual([false, '+15555550177']);
});

test('a device that is revoked is listed no more, and cannot be revoked again', async () => {
  const { call } = await openSandbox();
  const list = async () => (await call('GET /users/user_kai/trusted_devices')).body;
  const [{ id }, other] = (await list()).data;
  const path = `DELETE /users/user_kai/trusted_devices/${id}`;
  expect((await call(path)).body).toMatchObject({ id, status: 'revoked', revoked_at: expect.any(Number) });
  expect(await list()).toEqual({ data: [other], total_count: 1 });
  expect((await call(path)).status).toBe(404);
});

test('what is deleted from a user is gone from the user', async () => {
  const { call } = await openSandbox();
  const read = async () => (await call('GET /users/user_kai')).body;
  const { passkeys, web3_wallets, external_accounts, email_addresses } = await read();
  expect(email_addresses[0].linked_to).toEqual([{ type: 'oauth_github', id: external_accounts[0].identification_id }]);
  for (const [list, [{ id, object }]] of Object.entries({ passkeys, web3_wallets, external_accounts })) {
    expect((await call(`DELETE /users/user_kai/${list}/${id}`)).body).toEqual({ object, id, deleted: true });
  }
  const after = await read();
  expect([after.passkeys, after.web3_wallets, after.external_accounts, after.primary_web3_wallet_id]).toEqual([
    [],
    [],
    [],
    null,
  ]);
  expect(after.email_addresses[0].linked_to).toEqual([]);
  expect((await call('GET /users/user_kai/oauth_access_tokens/github')).status).toBe(404);
});

test('a picture is uploaded and removed', async () => {
  const { call } = await openSandbox();
  const form = new FormData();
  form.set('file', new File(['pixels'], 'kai.png', { type: 'image/png' }));
  const before = (await call('GET /users/user_kai')).body.image_url;
  const { body } = await call('POST /users/user_kai/profile_image', form);
  expect([body.has_image, body.image_url === before]).toEqual([true, false]);
  const { body: after } = await call('DELETE /users/user_kai/profile_image');
  expect([after.has_image, after.image_url]).toEqual([false, before]);
});

test.each([
  ['user_ines', '', ['orginv_1']],
  ['user_ines', '?status=pending', []],
  ['user_ines', '?status=accepted&status=pending', ['orginv_1']],
  ['user_kai', '', []],
])('invitations of %s to organizations%s', async (user, query, want) => {
  const { call } = await openSandbox();
  const { body } = await call(`GET /users/${user}/organization_invitations${query}`);
  expect([body.data.map(({ id }: { id: string }) => id), body.total_count]).toEqual([want, want.length]);
  if (want.length > 0)
    expect(body.data[0].public_organization_data).toMatchObject({ id: 'org_456', name: 'Acme Corp' });
});
