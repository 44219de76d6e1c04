import { expect, test, vi } from 'vitest';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import { openSandbox } from '../../support/sandbox/client.ts';

type Sandbox = Awaited<ReturnType<typeof openSandbox>>;
interface Address {
  id: string;
  email_address: string;
  reserved: boolean;
  verification: { status: string; strategy: string } | null;
}

/** Returns the email addresses of Mira: each with its proof, and a star where it is the primary one. */
function addressesOf({ state }: Sandbox): string[] {
  const { email_addresses, primary_email_address_id } = state.get(users, 'user_123');
  return email_addresses.map(({ id, email_address, reserved, verification }: Address) => {
    const proof = [verification?.strategy, reserved && 'reserved'].filter(Boolean).join(' and ');
    return `${email_address} ${proof || 'none'}${id === primary_email_address_id ? ' *' : ''}`;
  });
}

const OLD = 'mira@example.com admin';

test.each([
  [{}, [`${OLD} *`, 'two@example.com none']],
  [{ verified: true }, [`${OLD} *`, 'two@example.com admin']],
  [{ verified: true, primary: true }, [OLD, 'two@example.com admin *']],
  [{ verified: null, primary: false }, [`${OLD} *`, 'two@example.com none']],
])('an address added with %j', async (settings, want) => {
  const sandbox = await openSandbox();
  const given = { user_id: 'user_123', email_address: 'two@example.com', ...settings };
  const { body } = await sandbox.call('POST /email_addresses', given);
  expect((await sandbox.call(`GET /email_addresses/${body.id}`)).body).toEqual(body);
  expect(addressesOf(sandbox)).toEqual(want);
});

test.each([
  [{ verified: true }, [`${OLD} *`, 'two@example.com admin']],
  [{ verified: true, primary: true }, [OLD, 'two@example.com admin *']],
  [{}, [`${OLD} *`, 'two@example.com none']],
])('an unverified address changed with %j', async (settings, want) => {
  const sandbox = await openSandbox();
  const given = { user_id: 'user_123', email_address: 'two@example.com' };
  const { id } = (await sandbox.call('POST /email_addresses', given)).body;
  await sandbox.call(`PATCH /email_addresses/${id}`, settings);
  expect(addressesOf(sandbox)).toEqual(want);
});

test.each([
  [{}, 'new@example.com admin *'],
  [{ identification_status: 'reserved' }, 'new@example.com reserved *'],
  [{ identification_status: 'unverified' }, 'new@example.com none *'],
])('an address put in the place of all others with %j', async (settings, want) => {
  const sandbox = await openSandbox();
  await sandbox.call('POST /email_addresses', { user_id: 'user_123', email_address: 'two@example.com' });
  const given = { email_address: 'new@example.com', ...settings };
  expect((await sandbox.call('PUT /users/user_123/email_address', given)).status).toBe(200);
  expect(addressesOf(sandbox)).toEqual([want]);
});

test('a reserved address that is verified is reserved no more', async () => {
  const sandbox = await openSandbox();
  const given = { email_address: 'new@example.com', identification_status: 'reserved' };
  const { id } = (await sandbox.call('PUT /users/user_123/email_address', given)).body;
  await sandbox.call(`PATCH /email_addresses/${id}`, { verified: true });
  expect(addressesOf(sandbox)).toEqual(['new@example.com admin *']);
});

test('the first address of a user is primary, verified or not', async () => {
  const { call } = await openSandbox();
  const { id: user_id } = (await call('POST /users', { username: 'noa' })).body;
  const { body } = await call('POST /email_addresses', { user_id, email_address: 'noa@example.com' });
  expect((await call(`GET /users/${user_id}`)).body.primary_email_address_id).toBe(body.id);
});

test('a number that is a second factor takes all others along when it is replaced', async () => {
  const { call } = await openSandbox();
  const number = { user_id: 'user_kai', phone_number: '+15555550188', verified: true };
  await call('POST /phone_numbers', { ...number, reserved_for_second_factor: true });
  await call('PUT /users/user_kai/phone_number', { phone_number: '+15555550199' });
  expect((await call('GET /users/user_kai')).body).toMatchObject({ totp_enabled: false, two_factor_enabled: false });
});

test('the next address becomes the primary one when that is deleted', async () => {
  const sandbox = await openSandbox();
  const given = { user_id: 'user_123', email_address: 'two@example.com', verified: true };
  await sandbox.call('POST /email_addresses', given);
  const { primary_email_address_id: id } = sandbox.state.get(users, 'user_123');
  expect((await sandbox.call(`DELETE /email_addresses/${id}`)).body).toEqual({
    object: 'email_address',
    id,
    deleted: true,
  });
  expect(addressesOf(sandbox)).toEqual(['two@example.com admin *']);
  expect((await sandbox.call(`DELETE /email_addresses/${id}`)).status).toBe(404);
});

test('two users may wait with the same address; the first to verify it has it', async () => {
  const sandbox = await openSandbox();
  const add = async (user_id: string) =>
    (await sandbox.call('POST /email_addresses', { user_id, email_address: 'shared@example.com' })).body.id;
  const [mira, theo] = [await add('user_123'), await add('user_xyz')];
  expect((await sandbox.call(`PATCH /email_addresses/${mira}`, { verified: true })).status).toBe(200);
  const late = await sandbox.call(`PATCH /email_addresses/${theo}`, { verified: true });
  expect([late.status, late.body.errors[0].code]).toEqual([400, 'form_identifier_exists']);
  const { id: verification_id } = (await sandbox.call(`POST /email_addresses/${theo}/prepare_verification`)).body;
  const code = { verification_id, code: '424242' };
  expect((await sandbox.call(`POST /email_addresses/${theo}/attempt_verification`, code)).status).toBe(400);
  expect((await sandbox.call('POST /users', { email_address: ['shared@example.com'] })).status).toBe(422);
});

/** Adds an unverified address to Mira, sends a code to it, and returns a way to check codes. */
async function prepare({ call }: Sandbox) {
  const { body } = await call('POST /email_addresses', { user_id: 'user_123', email_address: 'two@example.com' });
  const { body: sent } = await call(`POST /email_addresses/${body.id}/prepare_verification`);
  expect(sent).toMatchObject({ status: 'unverified', strategy: 'email_code', attempts: 0 });
  const path = `/email_addresses/${body.id}/attempt_verification`;
  return (code: string) => call(`POST ${path}`, { verification_id: sent.id, code });
}

test.each([
  [['424242'], ['verified 1'], 'email_code'],
  [['111111', '424242'], ['unverified 1', 'verified 2'], 'email_code'],
  [['1', '2', '3', '424242'], ['unverified 1', 'unverified 2', 'failed 3', 'failed 3'], 'none'],
  [['424242', '424242'], ['verified 1', 'verification_already_verified'], 'email_code'],
])('the codes %j are answered with %j', async (codes, want, proof) => {
  const sandbox = await openSandbox();
  const attempt = await prepare(sandbox);
  const seen: string[] = [];
  for (const code of codes) {
    const { body } = await attempt(code);
    seen.push(body.errors ? body.errors[0].code : `${body.status} ${body.attempts}`);
  }
  expect(seen).toEqual(want);
  expect(addressesOf(sandbox)).toEqual([`${OLD} *`, `two@example.com ${proof}`]);
});

test('a code comes too late after ten minutes, and another can be sent', async () => {
  const sandbox = await openSandbox();
  const attempt = await prepare(sandbox);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 601_000);
  expect((await attempt('424242')).body).toMatchObject({ status: 'expired', attempts: 0 });
  vi.restoreAllMocks();
  expect((await (await prepare(await openSandbox()))('424242')).body.status).toBe('verified');
});

test('a verification of one address does not verify another', async () => {
  const { call, state } = await openSandbox();
  const [mira, theo] = ['user_123', 'user_xyz'].map((id) => state.get(users, id).email_addresses[0]?.id);
  const { id: verification_id } = (await call(`POST /email_addresses/${mira}/prepare_verification`)).body;
  const other = await call(`POST /email_addresses/${theo}/attempt_verification`, { verification_id, code: '424242' });
  expect(other.status).toBe(404);
});

test('a code goes to a number once in thirty seconds, to an address at any time', async () => {
  const { call, state } = await openSandbox();
  const { phone_numbers, email_addresses } = state.get(users, 'user_123');
  const send = async (path: string) => (await call(`POST ${path}/prepare_verification`)).status;
  const [phone, email] = [`/phone_numbers/${phone_numbers[0]?.id}`, `/email_addresses/${email_addresses[0]?.id}`];
  expect([await send(phone), await send(phone), await send(email), await send(email)]).toEqual([200, 429, 200, 200]);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31_000);
  expect(await send(phone)).toBe(200);
  vi.restoreAllMocks();
});
