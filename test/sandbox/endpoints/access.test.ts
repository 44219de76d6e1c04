import { expect, test } from 'vitest';
import { openSandbox, type SandboxResponse } from '../../support/sandbox/client.ts';

const codes = ({ status, body }: SandboxResponse) => [
  status,
  ...(body.errors ?? []).map(({ code }: { code: string }) => code),
];
const idsOf = ({ body }: SandboxResponse) => (body.data ?? body).map(({ id }: { id: string }) => id);
const emails = (count: number) => Array.from({ length: count }, (_, i) => ({ email_address: `n${i}@example.com` }));

test.each([
  ['POST /allowlist_identifiers', { identifier: 'NEWHIRE@example.com' }, 400, 'duplicate_record'],
  ['POST /allowlist_identifiers', { identifier: 'example.com' }, 422, 'form_param_format_invalid'],
  ['POST /allowlist_identifiers', { identifier: '0xabc' }, 422, 'form_param_format_invalid'],
  ['POST /allowlist_identifiers', {}, 422, 'form_param_missing'],
  ['POST /blocklist_identifiers', { identifier: '*@OLD-spam.example' }, 400, 'duplicate_record'],
  ['DELETE /blocklist_identifiers/alid_1', {}, 404, 'resource_not_found'],
  ['POST /waitlist_entries', {}, 422, 'form_param_missing'],
  ['POST /waitlist_entries/bulk', [], 400, 'request_body_invalid'],
  ['POST /waitlist_entries/bulk', emails(51), 400, 'bulk_size_exceeded'],
  [
    'POST /waitlist_entries/bulk',
    [{ email_address: 'a@example.com' }, { email_address: 'A@example.com' }],
    422,
    'form_param_value_invalid',
  ],
  ['POST /waitlist_entries/bulk', [...emails(1), { email_address: 'b' }], 422, 'form_param_format_invalid'],
  ['POST /waitlist_entries/wle_2/invite', {}, 400, 'duplicate_record'],
  ['POST /waitlist_entries/wle_5/invite', {}, 422, 'form_identifier_exists'],
  ['POST /waitlist_entries/wle_4/invite', {}, 409, 'waitlist_entry_locked'],
  ['POST /waitlist_entries/wle_4/reject', {}, 409, 'waitlist_entry_locked'],
  ['DELETE /waitlist_entries/wle_4', {}, 409, 'waitlist_entry_locked'],
  ['POST /waitlist_entries/wle_2/reject', {}, 409, 'waitlist_entry_not_pending'],
  ['POST /waitlist_entries/wle_3/reject', {}, 409, 'waitlist_entry_not_pending'],
  ['DELETE /waitlist_entries/wle_3', {}, 409, 'waitlist_entry_not_pending'],
  ['POST /invitations/bulk', emails(11), 400, 'bulk_size_exceeded'],
  ['POST /invitations/bulk', [...emails(2), { email_address: 'newhire@example.com' }], 400, 'duplicate_record'],
  ['POST /invitations/bulk', [...emails(2), { email_address: 'N1@example.com' }], 400, 'duplicate_record'],
  ['POST /invitations/bulk', [...emails(2), { email_address: 'ada@example.com' }], 422, 'form_identifier_exists'],
  [
    'POST /invitations/bulk',
    [{ email_address: 'ada@example.com', ignore_existing: true }],
    422,
    'form_identifier_exists',
  ],
  ['POST /invitations/bulk', [{ ...emails(1)[0], expires_in_days: 366 }], 422, 'form_param_value_invalid'],
  ['POST /sign_in_tokens', { user_id: 'user_nobody' }, 404, 'resource_not_found'],
  ['POST /sign_in_tokens', { user_id: 'user_kai', org_id: 'org_456' }, 404, 'resource_not_found'],
  ['POST /sign_in_tokens', { user_id: 'user_123', expires_in_seconds: 0 }, 422, 'form_param_value_invalid'],
  ['POST /sign_in_tokens/sit_2/revoke', {}, 400, 'sign_in_token_cannot_be_revoked_code'],
  ['POST /actor_tokens', { user_id: 'user_nobody', actor: { sub: 'x' } }, 422, 'form_resource_not_found'],
  ['POST /actor_tokens', { user_id: 'user_123', actor: { id: 'x' } }, 422, 'form_param_missing'],
  ['POST /actor_tokens/act_2/revoke', {}, 400, 'actor_token_cannot_be_revoked_code'],
])('%s with %j is refused with %i %s and changes nothing', async (request, body, status, code) => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  expect(codes(await call(request, body))).toEqual([status, code]);
  expect(state.snapshot()).toEqual(before);
});

test.each([
  ['ADA@Example.com', 'ada@example.com', 'email_address'],
  ['*@*.example.com', '*@*.example.com', 'email_address'],
  ['+15555550199', '+15555550199', 'phone_number'],
  [`0x${'AB'.repeat(20)}`, `0x${'ab'.repeat(20)}`, 'web3_wallet'],
])('both lists keep %s as %s, %s', async (given, identifier, identifier_type) => {
  const { call } = await openSandbox();
  for (const list of ['allowlist', 'blocklist']) {
    const { body: made } = await call(`POST /${list}_identifiers`, { identifier: given });
    expect(made).toMatchObject({ object: `${list}_identifier`, identifier, identifier_type });
    expect(made.instance_id).toBe((await call('GET /instance')).body.id);
    expect(idsOf(await call(`GET /${list}_identifiers`))[0]).toBe(made.id);
    const deleted = { object: `${list}_identifier`, id: made.id, deleted: true };
    expect((await call(`DELETE /${list}_identifiers/${made.id}`)).body).toEqual(deleted);
    expect(idsOf(await call(`GET /${list}_identifiers`))).not.toContain(made.id);
  }
});

test.each([
  [{ identifier: 'n@example.com', notify: true }, ['n@example.com', 'newhire@example.com', 'kai@example.com']],
  [{ identifier: 'n@example.com' }, ['newhire@example.com', 'kai@example.com']],
  [{ identifier: '*@example.com', notify: true }, ['newhire@example.com', 'kai@example.com']],
  [{ identifier: '+15555550199', notify: true }, ['newhire@example.com', 'kai@example.com']],
])('allowing %j leaves invitations to %j', async (body, want) => {
  const { call } = await openSandbox();
  const { invitation_id } = (await call('POST /allowlist_identifiers', body)).body;
  const invitations = (await call('GET /invitations')).body as { id: string; email_address: string }[];
  expect(invitations.map(({ email_address }) => email_address)).toEqual(want);
  expect(invitation_id).toBe(want.length === 3 ? invitations[0]?.id : undefined);
});

test('the blocklist comes whole, whatever its length', async () => {
  const { call } = await openSandbox();
  for (const { email_address } of emails(12)) await call('POST /blocklist_identifiers', { identifier: email_address });
  const { body } = await call('GET /blocklist_identifiers');
  expect([body.data.length, body.total_count, body.data.at(-1).id]).toEqual([14, 14, 'blid_1']);
});

test.each([
  ['', 'wle_4 wle_3 wle_2 wle_1 wle_5'],
  ['status=pending', 'wle_4 wle_1'],
  ['status=invited&status=rejected', 'wle_3 wle_2'],
  ['query=ELSEWHERE', 'wle_4 wle_3'],
  ['query=wle_2', 'wle_2'],
  ['query=wle', ''],
  ['order_by=email_address', 'wle_5 wle_1 wle_3 wle_2 wle_4'],
  ['order_by=invited_at&limit=2', 'wle_5 wle_2'],
  ['limit=2&offset=1', 'wle_3 wle_2'],
])('GET /waitlist_entries?%s', async (query, want) => {
  const { call } = await openSandbox();
  expect(idsOf(await call(`GET /waitlist_entries?${query}`))).toEqual(want.split(' ').filter(Boolean));
});

test('an address is on the waitlist once', async () => {
  const { call } = await openSandbox();
  expect((await call('POST /waitlist_entries', { email_address: 'LENA@harbor.example' })).body.id).toBe('wle_1');
  const items = [{ email_address: 'maya@elsewhere.example' }, { email_address: 'new@example.com', notify: false }];
  const { body } = await call('POST /waitlist_entries/bulk', items);
  expect(body).toMatchObject([
    { id: 'wle_3', status: 'rejected' },
    { email_address: 'new@example.com', status: 'pending', is_locked: false, invitation: null },
  ]);
  expect((await call('GET /waitlist_entries?limit=1')).body).toMatchObject({ total_count: 6, data: [body[1]] });
});

test.each([
  ['wle_1', 'pending'],
  ['wle_3', 'rejected'],
])('%s, which is %s, is invited with an invitation of its own', async (id, status) => {
  const { call } = await openSandbox();
  expect((await call('GET /waitlist_entries')).body.data).toContainEqual(expect.objectContaining({ id, status }));
  const { body: entry } = await call(`POST /waitlist_entries/${id}/invite`, {});
  expect(entry).toMatchObject({ status: 'invited', invitation: { status: 'pending' } });
  expect((await call('GET /invitations?limit=1')).body).toEqual([entry.invitation]);
  expect(entry.invitation.email_address).toBe(entry.email_address);
  expect(codes(await call(`POST /waitlist_entries/${id}/invite`))).toEqual([400, 'duplicate_record']);
  await call(`POST /invitations/${entry.invitation.id}/revoke`);
  const { body: again } = await call(`POST /waitlist_entries/${id}/invite`);
  expect([again.invitation.status, again.invitation.id === entry.invitation.id]).toEqual(['pending', false]);
});

test('ignore_existing invites whoever is invited or a user already', async () => {
  const { call } = await openSandbox();
  for (const id of ['wle_2', 'wle_5']) {
    const { body } = await call(`POST /waitlist_entries/${id}/invite`, { ignore_existing: true });
    expect([body.status, body.invitation.status]).toEqual(['invited', 'pending']);
  }
});

test('a rejected entry stays, a deleted one is gone', async () => {
  const { call } = await openSandbox();
  expect((await call('POST /waitlist_entries/wle_1/reject')).body).toMatchObject({ id: 'wle_1', status: 'rejected' });
  await call('POST /waitlist_entries', { email_address: 'b@example.com' });
  const [id] = idsOf(await call('GET /waitlist_entries?limit=1'));
  expect((await call(`DELETE /waitlist_entries/${id}`)).body).toEqual({ object: 'waitlist_entry', id, deleted: true });
  expect(idsOf(await call('GET /waitlist_entries'))).toEqual(['wle_4', 'wle_3', 'wle_2', 'wle_1', 'wle_5']);
});

test('invitations are sent ten at a time, in the order given', async () => {
  const { call } = await openSandbox();
  const items = [...emails(9), { email_address: 'newhire@example.com', ignore_existing: true, expires_in_days: 2 }];
  const { body } = await call('POST /invitations/bulk', items);
  expect(body.map(({ email_address }: { email_address: string }) => email_address)).toEqual(
    items.map(({ email_address }) => email_address),
  );
  expect(body[9].expires_at - body[9].created_at).toBe(2 * 86_400_000);
  expect((await call('GET /invitations?paginated=true')).body.total_count).toBe(12);
});

test.each([
  ['sign_in_tokens', { user_id: 'user_123' }, 2_592_000],
  ['sign_in_tokens', { user_id: 'user_123', org_id: 'org_456', expires_in_seconds: 60 }, 60],
  ['actor_tokens', { user_id: 'user_123', actor: { sub: 'user_2abc', reason: 'ticket 7' } }, 3600],
  ['actor_tokens', { user_id: 'user_123', actor: { sub: 'desk' }, expires_in_seconds: 5 }, 5],
])('POST /%s with %j makes a link that lasts %i seconds, and can be revoked once', async (path, body, seconds) => {
  const { call } = await openSandbox();
  const { body: made } = await call(`POST /${path}`, body);
  const { actor } = body as { actor?: object };
  expect(made).toMatchObject({ user_id: 'user_123', status: 'pending', ...(actor && { actor }) });
  expect(made.url).toContain(`ticket=${made.token}`);
  const { sub, exp } = JSON.parse(Buffer.from(made.token.split('.')[1], 'base64url').toString());
  expect([sub, exp]).toEqual(['user_123', Math.floor(made.created_at / 1000) + seconds]);
  expect((await call(`POST /${path}/${made.id}/revoke`)).body).toMatchObject({ id: made.id, status: 'revoked' });
  expect((await call(`POST /${path}/${made.id}/revoke`)).status).toBe(400);
});

test('the world that people get has a waitlist, a blocked domain and a development instance', async () => {
  const { call } = await openSandbox({});
  const { data } = (await call('GET /waitlist_entries?status=pending')).body;
  expect(data.map((entry: { email_address: string }) => entry.email_address)).toEqual([
    'maya@elsewhere.example',
    'paul@harbor.example',
    'rick@elsewhere.example',
    'lena@harbor.example',
  ]);
  expect(data[0].id).toMatch(/^wle_\w{27}$/);
  expect((await call('GET /blocklist_identifiers')).body.data).toMatchObject([{ identifier: '*@old-spam.example' }]);
  expect((await call('GET /redirect_urls')).body).toMatchObject([{ url: 'https://app.example.com/callback' }]);
  expect((await call('GET /jwt_templates')).body).toMatchObject([{ name: 'supabase', lifetime: 60 }]);
  expect((await call('GET /instance')).body.environment_type).toBe('development');
  expect((await call('GET /instance/organization_settings')).body.enabled).toBe(true);
});
