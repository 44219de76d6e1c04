import { expect, test } from 'vitest';
import { openSandbox } from '../../support/sandbox/client.ts';

const codes = (body: { errors: { code: string; meta?: { param_name?: string } }[] }) =>
  body.errors.map(({ code, meta }) => [code, meta?.param_name].filter(Boolean).join(' '));

test.each([
  ['/organization_memberships', 'orgmem_5 orgmem_4 orgmem_3 orgmem_2 orgmem_1', 5],
  ['/organization_memberships?order_by=first_name&limit=3', 'orgmem_1 orgmem_3 orgmem_4', 5],
  ['/organization_memberships?order_by=-last_name&limit=1&offset=1', 'orgmem_3', 5],
  ['/organization_invitations', 'orginv_4 orginv_3 orginv_2 orginv_1', 4],
  ['/organization_invitations?status=pending', 'orginv_4 orginv_3', 2],
  ['/organization_invitations?status=revoked&status=accepted', 'orginv_2 orginv_1', 2],
  ['/organization_invitations?query=DESIGN', 'orginv_3', 1],
  ['/organization_invitations?order_by=email_address&limit=2', 'orginv_2 orginv_4', 4],
  ['/organization_domains', 'orgdmn_2 orgdmn_1', 2],
  ['/organization_domains?order_by=name', 'orgdmn_1 orgdmn_2', 2],
  ['/organization_domains?verified=false', 'orgdmn_2', 1],
  ['/organization_domains?enrollment_mode=automatic_invitation', 'orgdmn_1', 1],
  ['/organization_domains?enrollment_mode=-automatic_invitation&enrollment_mode=manual_invitation', 'orgdmn_2', 1],
  ['/organization_domains?query=HARBOR', 'orgdmn_2', 1],
  ['/organization_domains?query=org_456', 'orgdmn_1', 1],
  ['/organization_domains?query=org_45', '', 0],
  ['/organization_domains?domains=acme.example&domains=nowhere.example', 'orgdmn_1', 1],
  ['/organization_domains?organization_id=org_789&verified=true', '', 0],
  ['/organizations/org_456/domains', 'orgdmn_1', 1],
  ['/organizations/org_456/domains?verified=false', '', 0],
])('GET %s', async (path, want, total) => {
  const { call } = await openSandbox();
  const { body } = await call(`GET ${path}`);
  const ids = body.data.map(({ id }: { id: string }) => id);
  expect([ids, body.total_count]).toEqual([want.split(' ').filter(Boolean), total]);
});

const invite = (name: string, more = {}) => ({ email_address: `${name}@example.com`, role: 'org:member', ...more });
const eleven = Array.from({ length: 11 }, (_, i) => invite(`n${i}`));

test.each([
  ['POST org_456/invitations/bulk', [invite('new'), invite('contractor')], 400, ['duplicate_record']],
  ['POST org_456/invitations/bulk', [invite('new'), invite('NEW')], 400, ['duplicate_record']],
  ['POST org_456/invitations/bulk', [invite('new'), invite('mira')], 400, ['already_a_member_in_organization']],
  ['POST org_456/invitations/bulk', [invite('new', { role: 'org:billing' })], 404, ['resource_not_found role']],
  [
    'POST org_456/invitations/bulk',
    [invite('new'), invite('x', { inviter_user_id: 'user_123' })],
    403,
    ['missing_organization_permission'],
  ],
  ['POST org_456/invitations/bulk', eleven, 400, ['bulk_size_exceeded']],
  ['POST org_456/invitations/bulk', [], 400, ['request_body_invalid']],
  ['POST org_321/invitations/bulk', eleven.slice(0, 5), 403, ['organization_membership_quota_exceeded']],
  ['POST org_456/memberships', { user_id: 'user_kai', role: 'org:owner' }, 404, ['resource_not_found role']],
  ['PATCH org_456/memberships/orgmem_2', { role: 'org:admin' }, 404, ['resource_not_found']],
  ['PATCH org_456/memberships/user_omar', { role: 'org:admin' }, 404, ['resource_not_found']],
  ['PATCH org_456', { role_set_key: 'role_set:none' }, 404, ['resource_not_found role_set_key']],
  ['PATCH org_456', { role_set_key: 'role_set:pro' }, 422, ['form_param_value_invalid role_set_key']],
  ['POST org_456/domains', { name: 'Acme.Example' }, 422, ['organization_domain_already_exists name']],
  ['POST org_321/domains', { name: 'acme.example' }, 422, ['organization_domain_already_exists name']],
  ['POST org_321/domains', { name: 'gmail.com' }, 422, ['organization_domain_common name']],
  ['POST org_321/domains', { verified: true }, 422, ['form_param_missing name']],
  [
    'POST org_321/domains',
    { name: 'lumen.test', enrollment_mode: 'auto' },
    422,
    ['form_param_value_invalid enrollment_mode'],
  ],
  [
    'POST org_321/domains',
    { name: 'lumen.test', enrollment_mode: 'automatic_suggestion' },
    403,
    ['organization_domain_enrollment_mode_not_enabled'],
  ],
  ['PATCH org_789/domains/orgdmn_2', { name: 'harbor.test' }, 422, ['form_param_unknown name']],
])('%s with %j is refused and changes nothing', async (request, body, status, want) => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  const response = await call(request.replace(' ', ' /organizations/'), body);
  expect([response.status, codes(response.body)]).toEqual([status, want]);
  expect(state.snapshot()).toEqual(before);
});

test('metadata that is replaced loses its old keys, and what is not named stays', async () => {
  const { call } = await openSandbox();
  const { body } = await call('PUT /organizations/org_456/metadata', { public_metadata: { plan: { seats: null } } });
  expect(body).toMatchObject({
    public_metadata: { plan: { seats: null } },
    private_metadata: { contract: 'C-2041', discount: 0.2 },
  });
  expect(body.public_metadata).not.toHaveProperty('tier');
});

test('a logo has an address of its own until it is deleted', async () => {
  const { call } = await openSandbox();
  const form = new FormData();
  form.set('file', new File(['…'], 'logo.png', { type: 'image/png' }));
  const { body: before } = await call('GET /organizations/org_456');
  const { body: with_logo } = await call('PUT /organizations/org_456/logo', form);
  expect([before.has_image, with_logo.has_image]).toEqual([false, true]);
  expect(with_logo.image_url).not.toBe(before.image_url);
  const { body: without } = await call('DELETE /organizations/org_456/logo');
  expect([without.has_image, without.image_url]).toEqual([false, before.image_url]);
});

test('several are invited at once', async () => {
  const { call } = await openSandbox();
  const { body } = await call('POST /organizations/org_456/invitations/bulk', [
    invite('a', { inviter_user_id: 'user_2abc', public_metadata: { team: 'x' }, expires_in_days: 2 }),
    invite('b', { role: 'org:admin', notify: false }),
  ]);
  expect(body).toMatchObject({
    data: [
      { email_address: 'a@example.com', public_metadata: { team: 'x' }, public_inviter_data: { user_id: 'user_2abc' } },
      { email_address: 'b@example.com', role_name: 'Admin', inviter_id: null, status: 'pending' },
    ],
    total_count: 2,
  });
  expect((await call('GET /organizations/org_456')).body.pending_invitations_count).toBe(3);
});

test('pending invitations take up room', async () => {
  const { call } = await openSandbox();
  await call('POST /organizations/org_321/invitations/bulk', eleven.slice(0, 4));
  const full = await call('POST /organizations/org_321/memberships', { user_id: 'user_kai', role: 'org:member' });
  expect([full.status, codes(full.body)]).toEqual([403, ['organization_membership_quota_exceeded']]);
  await call('PATCH /organizations/org_321', { max_allowed_memberships: 0 });
  expect((await call('POST /organizations/org_321/invitations/bulk', eleven.slice(4, 8))).status).toBe(200);
});

test('an unverified domain may be named twice, and verified once', async () => {
  const { call } = await openSandbox();
  const { body: made } = await call('POST /organizations/org_321/domains', { name: 'acme.example', verified: false });
  expect(made).toMatchObject({
    id: expect.stringMatching(/^orgdmn_\w{27}$/),
    enrollment_mode: 'manual_invitation',
    affiliation_verification: { status: 'unverified' },
    ownership_verification: null,
    public_organization_data: { slug: 'lumen-tools' },
  });
  const path = `/organizations/org_321/domains/${made.id}`;
  expect(codes((await call(`PATCH ${path}`, { verified: true })).body)).toEqual([
    'organization_domain_already_exists name',
  ]);
  await call('PATCH /organizations/org_456/domains/orgdmn_1', { verified: false });
  const { body: changed } = await call(`PATCH ${path}`, { verified: true, enrollment_mode: 'automatic_invitation' });
  expect(changed).toMatchObject({ verification: { status: 'verified' }, enrollment_mode: 'automatic_invitation' });
});

test('an organization has room for ten domains', async () => {
  const { call } = await openSandbox();
  const add = (i: number) => call('POST /organizations/org_321/domains', { name: `d${i}.example` });
  for (let i = 0; i < 10; i++) expect((await add(i)).status).toBe(200);
  expect(codes((await add(10)).body)).toEqual(['organization_domain_quota_exceeded']);
});

test('no domain is added while domains are off', async () => {
  const { call } = await openSandbox();
  await call('PATCH /instance/organization_settings', { domains_enabled: false });
  const { status, body } = await call('POST /organizations/org_321/domains', { name: 'lumen.test' });
  expect([status, codes(body)]).toEqual([403, ['organization_domains_not_enabled']]);
});

test('ownership is verified once', async () => {
  const { call } = await openSandbox();
  const verify = async () => (await call('POST /organizations/org_789/domains/orgdmn_2/verify_ownership')).body;
  const first = await verify();
  expect(first).toMatchObject({
    ownership_verification: { status: 'verified', strategy: 'manual_override', verified_at: expect.any(Number) },
    affiliation_verification: { status: 'unverified' },
  });
  expect((await verify()).ownership_verification).toEqual(first.ownership_verification);
});

test('deleting an organization takes its domains along', async () => {
  const { call } = await openSandbox();
  await call('DELETE /organizations/org_456');
  expect((await call('GET /organization_domains')).body).toMatchObject({ data: [{ id: 'orgdmn_2' }], total_count: 1 });
});

test('a member is the one of the organization in the path', async () => {
  const { call } = await openSandbox();
  const { body: changed } = await call('PATCH /organizations/org_456/memberships/user_ines', { role: 'org:admin' });
  expect([changed.id, changed.role]).toEqual(['orgmem_4', 'org:admin']);
  expect((await call('DELETE /organizations/org_456/memberships/user_ines')).body).toMatchObject({ id: 'orgmem_4' });
  const { body: left } = await call('GET /organization_memberships');
  expect(left.data.map(({ id }: { id: string }) => id)).toEqual(['orgmem_5', 'orgmem_3', 'orgmem_2', 'orgmem_1']);
});

test('the last admin may go or be demoted, and the organization says so', async () => {
  const { call } = await openSandbox();
  const path = '/organizations/org_456?include_missing_member_with_elevated_permissions=true';
  const isMissing = async () => (await call(`GET ${path}`)).body.missing_member_with_elevated_permissions;
  expect(await isMissing()).toBe(false);
  await call('PATCH /organizations/org_456/memberships/user_2abc', { role: 'org:member' });
  expect(await isMissing()).toBe(true);
});
