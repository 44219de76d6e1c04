import { expect, test } from 'vitest';
import { startSandbox } from '../../../src/sandbox/server.ts';
import { openSandbox } from '../../support/sandbox/client.ts';
import { withLongIds } from '../../support/sandbox/token-ids.ts';

test('an API key is made, verified, changed, revoked once and deleted', async () => {
  const { call } = await openSandbox();
  const given = { name: 'CLI desktop', subject: 'user_xyz', scopes: ['read'], seconds_until_expiration: 60 };
  const { body: key } = await call('POST /api_keys', given);
  expect(key).toMatchObject({
    id: expect.stringMatching(/^ak_[0-9a-f]{32}$/),
    type: 'api_key',
    scopes: ['read'],
    secret: expect.stringMatching(/^ak_\w{34}$/),
    revoked: false,
    expired: false,
    expiration: expect.any(Number),
  });
  // The clock may go on between the two.
  expect(Math.round((key.expiration - key.created_at) / 10_000)).toBe(6);
  const { secret, ...shown } = key;
  expect((await call(`GET /api_keys/${key.id}/secret`)).body).toEqual({ secret });
  expect((await call('POST /api_keys/verify', { secret })).body).toEqual(shown);
  const change = async (body: object) => (await call(`PATCH /api_keys/${key.id}`, body)).body;
  expect(await change({ description: 'Desk', claims: { a: 1 }, scopes: [], subject: 'org_456' })).toMatchObject({
    description: 'Desk',
    claims: { a: 1 },
    scopes: [],
    subject: 'org_456',
    expiration: key.expiration,
  });
  expect(await change({ description: null, claims: null, seconds_until_expiration: null })).toMatchObject({
    description: null,
    claims: null,
    subject: 'org_456',
    expiration: null,
  });
  const revoke = async (revocation_reason: string) =>
    (await call(`POST /api_keys/${key.id}/revoke`, { revocation_reason })).body;
  expect(await revoke('lost')).toMatchObject({ revoked: true, revocation_reason: 'lost' });
  expect(await revoke('stolen')).toMatchObject({ revoked: true, revocation_reason: 'lost' });
  expect((await call('POST /api_keys/verify', { secret })).status).toBe(400);
  expect((await call(`DELETE /api_keys/${key.id}`)).body).toEqual({ object: 'api_key', id: key.id, deleted: true });
  expect((await call('POST /api_keys/verify', { secret })).status).toBe(404);
});

test('the name of a key is free again once that key is revoked', async () => {
  const { call } = await openSandbox();
  const again = async () => (await call('POST /api_keys', { name: 'CLI laptop', subject: 'user_xyz' })).status;
  expect(await again()).toBe(409);
  await call(withLongIds('POST /api_keys/ak_1/revoke'));
  expect(await again()).toBe(200);
});

test('a machine is made, changed, and given a new secret key', async () => {
  const { call } = await openSandbox();
  const { body: made } = await call('POST /machines', { name: 'Search', scoped_machines: ['mch_cron', 'mch_cron'] });
  expect(made).toMatchObject({
    id: expect.stringMatching(/^mch_\w{27}$/),
    name: 'Search',
    default_token_ttl: 3600,
    scoped_machines: [{ id: 'mch_cron', name: 'cron-2023', default_token_ttl: 60 }],
    secret_key: expect.stringMatching(/^ak_\w{34}$/),
  });
  const key = async () => (await call(`GET /machines/${made.id}/secret_key`)).body;
  expect(await key()).toEqual({ object: 'machine_secret_key', secret: made.secret_key });
  const rotated = await call(`POST /machines/${made.id}/secret_key/rotate`, { previous_token_ttl: 0 });
  expect(rotated.body.secret).not.toBe(made.secret_key);
  expect(await key()).toEqual(rotated.body);
  const { body: changed } = await call(`PATCH /machines/${made.id}`, { name: 'Find', default_token_ttl: 9 });
  expect(changed).toMatchObject({ name: 'Find', default_token_ttl: 9, scoped_machines: [{ id: 'mch_cron' }] });
});

test('a scope leads one way, until it is deleted', async () => {
  const { call } = await openSandbox();
  const scopes = async (id: string) =>
    (await call(`GET /machines/${id}`)).body.scoped_machines.map((machine: { id: string }) => machine.id);
  const { body } = await call('POST /machines/mch_billing/scopes', { to_machine_id: 'mch_reports' });
  expect(body).toMatchObject({ from_machine_id: 'mch_billing', to_machine_id: 'mch_reports' });
  expect([await scopes('mch_billing'), await scopes('mch_reports')]).toEqual([['mch_reports'], ['mch_billing']]);
  expect((await call('DELETE /machines/mch_billing/scopes/mch_reports')).body).toEqual({
    object: 'machine_scope',
    from_machine_id: 'mch_billing',
    to_machine_id: 'mch_reports',
    deleted: true,
  });
  expect([await scopes('mch_billing'), await scopes('mch_reports')]).toEqual([[], ['mch_billing']]);
});

test('a machine may access at most 150 others', async () => {
  const { call } = await openSandbox();
  const ids: string[] = [];
  for (let n = 1; n <= 149; n++) ids.push((await call('POST /machines', { name: `m${n}` })).body.id);
  const { body } = await call('POST /machines', { name: 'Hub', scoped_machines: ids });
  const add = async (to_machine_id: string) =>
    (await call(`POST /machines/${body.id}/scopes`, { to_machine_id })).status;
  expect([await add('mch_cron'), await add('mch_billing')]).toEqual([200, 422]);
});

test('deleting a machine takes its tokens, its keys and the scopes to it along', async () => {
  const { call, state } = await openSandbox();
  const count = () => ['machines', 'm2m_tokens', 'api_keys'].map((key) => state.snapshot()[key]?.length);
  expect(count()).toEqual([3, 4, 7]);
  expect((await call('DELETE /machines/mch_cron')).body).toEqual({ object: 'machine', id: 'mch_cron', deleted: true });
  expect(count()).toEqual([2, 1, 6]);
  await call('DELETE /machines/mch_billing');
  expect((await call('GET /machines/mch_reports')).body.scoped_machines).toEqual([]);
});

test('an M2M token is valid until it is revoked', async () => {
  const { call } = await openSandbox();
  const verify = () => call('POST /m2m_tokens/verify', { token: 'mt_secret_active' });
  expect((await verify()).body).toMatchObject({
    id: withLongIds('mt_1'),
    subject: 'mch_cron',
    scopes: ['mch_billing'],
    claims: { job: 'nightly' },
    revoked: false,
    expired: false,
  });
  const revoked = await call(withLongIds('POST /m2m_tokens/mt_1/revoke'), { revocation_reason: 'retired' });
  expect(revoked.body).toMatchObject({ id: withLongIds('mt_1'), revoked: true, revocation_reason: 'retired' });
  expect((await verify()).status).toBe(400);
});

test('the default world has machines, keys and a partner to try', async () => {
  const sandbox = await startSandbox();
  const { machines, m2m_tokens, api_keys, oauth_applications, oauth_access_tokens } = sandbox.state.snapshot();
  await sandbox.close();
  const [billing, reports, cron] = machines ?? [];
  expect(machines).toMatchObject([{ name: 'billing' }, { scoped_machines: [billing?.id] }, { name: 'cron-2023' }]);
  expect(reports).toMatchObject({ id: expect.stringMatching(/^mch_\w{27}$/), name: 'reports' });
  expect(m2m_tokens).toMatchObject([{ id: expect.stringMatching(/^mt_[0-9a-f]{32}$/), subject: cron?.id }]);
  expect(api_keys).toMatchObject([
    { id: expect.stringMatching(/^ak_[0-9a-f]{32}$/), name: 'CLI laptop', subject: 'user_3X08dxPPJCmgkAvpj6JTD9beasV' },
    { name: 'CI', subject: 'user_3X08dxPPJCmgkAvpj6JTD9beasV' },
    { name: 'Dashboard', subject: 'user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu' },
    { name: 'Sync', subject: 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc' },
  ]);
  expect(oauth_applications).toMatchObject([{ name: 'Partner Portal', scopes: 'profile email' }]);
  expect(oauth_access_tokens).toMatchObject([
    {
      id: expect.stringMatching(/^oat_[0-9a-f]{32}$/),
      secret: 'oat_partner_mira_0001',
      subject: 'user_38fYichBv3K7vAoKKzJoUF06m6x',
      oauth_application_id: oauth_applications?.[0]?.id,
    },
  ]);
});
