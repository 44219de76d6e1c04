import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ClerkError, createClerkClient } from '../../src/client/index.ts';
import { tools } from '../../src/generated/tool-index.ts';
import { organizations as kind } from '../../src/sandbox/endpoints/organizations/organization.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { withFormerNames } from '../support/catalogue/former-names.ts';
import { type RecordingClerk, startRecordingClerk } from '../support/clerk/recording-clerk.ts';
import { startSilentClerk } from '../support/clerk/silent-clerk.ts';
import { startTestSandbox } from '../support/sandbox/world.ts';

let [sandbox, clerk] = [] as unknown as [Sandbox, RecordingClerk];

beforeAll(async () => {
  [sandbox, clerk] = await Promise.all([startTestSandbox(), startRecordingClerk()]);
});
afterAll(async () => {
  await sandbox?.close();
  clerk?.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  clerk.take();
});

/** Makes a client of the sandbox. */
function onSandbox() {
  return createClerkClient({ apiUrl: sandbox.url, secretKey: sandbox.secretKey });
}

/** Makes a client of a server that records its requests. */
function onRecording() {
  return createClerkClient({ apiUrl: clerk.url, secretKey: 'sk_test_1' });
}

/** Makes a client whose Clerk always sends this response. */
function responding(body: string | null, status = 200) {
  const fetch = async () => new Response(body, { status });
  return createClerkClient({ secretKey: 'sk_test_1', fetch });
}

/** Returns the error of a call that must fail. */
async function errorOf(call: Promise<unknown>): Promise<ClerkError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ClerkError) return error;
  throw new Error(`no ClerkError but ${String(error)}`);
}

test('has every tool that asks Clerk something as a method, and nothing else', () => {
  const methods = Object.entries(onSandbox()).flatMap(([category, group]) =>
    Object.keys(group).map((method) => `${category}.${method}`),
  );
  expect(methods).toEqual(Object.values(tools).flatMap(({ name, local }) => (local ? [] : [name])));
});

test('a former name calls its tool, with one notice on standard error; none is listed', async () => {
  const restore = withFormerNames({
    aliases: { 'people.fetch': 'users.getUser', 'users.fetch': 'users.getUser', 'users.pinned': 'users.getUserId' },
    removed: { 'users.old': { since: '0.3.0', use: 'users.getUser' } },
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const client = onSandbox() as unknown as Record<string, Record<string, (args: object) => Promise<unknown>>>;
  const { people, users } = client;
  expect(await users?.fetch?.({ user_id: 'user_123' })).toMatchObject({ id: 'user_123' });
  expect(await people?.fetch?.({ user_id: 'user_123' })).toMatchObject({ id: 'user_123' });
  expect(await onSandbox().users.getUser({ user_id: 'user_123' })).toMatchObject({ id: 'user_123' });
  await users?.fetch?.({ user_id: 'user_123' });
  const lines = stderr.mock.calls.map(([line]) => line);
  const error = await errorOf(users?.old?.({}) ?? Promise.resolve());
  restore();
  stderr.mockRestore();
  expect(lines).toEqual([
    'clerk-agent-toolkit: users.fetch is now called users.getUser; the old name stops working in a later version.\n',
    'clerk-agent-toolkit: people.fetch is now called users.getUser; the old name stops working in a later version.\n',
  ]);
  expect(error.details).toMatchObject({
    kind: 'bad_arguments',
    message: 'users.old was removed in 0.3.0. Use users.getUser.',
  });
  expect(Object.keys(users ?? {}).filter((name) => ['fetch', 'old'].includes(name))).toEqual([]);
  // What asks Clerk nothing is no method, whatever its name.
  expect(users?.pinned).toBe(undefined);
});

test('reads, creates, changes and deletes, with the responses as Clerk sends them', async () => {
  const { organizations, users } = onSandbox();
  const user = await users.getUser({ user_id: 'user_123' });
  expect(user).toMatchObject({ id: 'user_123', private_metadata: expect.any(Object) });
  const list = await users.getUserList({ limit: 2 });
  expect([Array.isArray(list), list.length]).toEqual([true, 2]);
  const made = await organizations.createOrganization({ name: 'Fresh', created_by: 'user_123' });
  const organization_id = made.id;
  await organizations.updateOrganization({ organization_id, name: 'Stale' });
  expect(sandbox.state.get(kind, organization_id).name).toBe('Stale');
  const page = await organizations.getOrganizationMembershipList({ organization_id });
  expect(page.data?.map(({ role }) => role)).toEqual(['org:admin']);
  expect(await organizations.deleteOrganization({ organization_id })).toMatchObject({ deleted: true });
  expect(sandbox.state.all(kind).has(organization_id)).toBe(false);
});

describe('an error', () => {
  test("of Clerk's is a ClerkError with its details", async () => {
    const error = await errorOf(onSandbox().users.getUser({ user_id: 'user_nobody' }));
    expect(error.details).toMatchObject({ kind: 'not_found', status: 404, code: 'resource_not_found' });
    expect(error.message).toBe(error.details.message);
  });

  test('of another key is unauthorized, and does not show the key', async () => {
    const other = createClerkClient({ apiUrl: sandbox.url, secretKey: 'sk_test_other' });
    const error = await errorOf(other.users.getUser({ user_id: 'user_123' }));
    expect(error.details).toMatchObject({ kind: 'unauthorized', status: 401 });
    expect(JSON.stringify(error)).not.toContain('sk_test_other');
  });

  test.each([
    { why: 'an argument missing', args: {}, parameter: 'user_id' },
    { why: 'another type', args: { user_id: 5 }, parameter: 'user_id' },
    { why: 'an unknown argument', args: { user_id: 'u', userId: 'u' }, parameter: 'userId' },
    { why: 'no arguments', args: undefined, parameter: 'user_id' },
    { why: 'a path value that leaves its segment', args: { user_id: '..' }, parameter: 'user_id' },
    { why: 'another operation in the place of an id', args: { user_id: 'count' }, parameter: 'user_id' },
    { why: 'half a character', args: { user_id: '\ud800' }, parameter: 'user_id' },
  ])('of arguments comes before anything is sent: $why', async ({ args, parameter }) => {
    const error = await errorOf(onRecording().users.getUser(args as never));
    expect([error.details.kind, error.details.parameter, clerk.take()]).toEqual(['bad_arguments', parameter, []]);
  });

  test.each([
    { options: { secretKey: '' }, want: 'No secret key: pass secretKey, or set CLERK_SECRET_KEY.' },
    { options: { secretKey: '“sk”' }, want: 'The secret key has quotes around it' },
    { options: { secretKey: 'k', apiUrl: 'http://api.clerk.com' }, want: 'The API URL must be https://host' },
    { options: { secretKey: 'k', timeout: 0 }, want: 'timeout must be a number above 0' },
    { options: { secretKey: '/home/me/clerk.key' }, want: 'read the file, and pass the key as `secretKey`' },
  ])('of options is a UsageError: $want', ({ options, want }) => {
    vi.stubEnv('CLERK_SECRET_KEY', '');
    expect(() => createClerkClient(options)).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(want) }),
    );
  });
});

describe('the environment', () => {
  test('gives the key and the address, which options override', async () => {
    vi.stubEnv('CLERK_SECRET_KEY', 'sk_test_env');
    vi.stubEnv('CLERK_API_URL', clerk.url);
    await createClerkClient().users.getUser({ user_id: 'u' });
    await createClerkClient({ secretKey: 'sk_test_given' }).users.getUser({ user_id: 'u' });
    expect(clerk.take().map(({ headers }) => headers.authorization)).toEqual([
      'Bearer sk_test_env',
      'Bearer sk_test_given',
    ]);
  });

  test('says nothing with a variable that is empty', async () => {
    vi.stubEnv('CLERK_API_URL', '');
    const urls: string[] = [];
    const fetch = async ({ url }: Request) => {
      urls.push(url);
      return Response.json({});
    };
    await createClerkClient({ secretKey: 'k', fetch }).users.getUser({ user_id: 'u' });
    expect(urls).toEqual(['https://api.clerk.com/v1/users/u']);
  });
});

describe('a response', () => {
  test.each([204, 202, 200])('without a body is undefined (%d)', async (status) => {
    const client = responding(status === 204 ? null : '', status);
    expect(await client.instance.update({ test_mode: true })).toBeUndefined();
  });

  test('that is a list stays a list, in an object or not', async () => {
    expect(await responding('[]').jwtTemplates.list()).toEqual([]);
    expect(await responding('{"data":[],"total_count":0}').invitations.getInvitationList()).toEqual({
      data: [],
      total_count: 0,
    });
  });

  test('keeps credentials and private metadata: it goes to code, not to a model', async () => {
    const body = { id: 'u', private_metadata: { a: 1 }, secret: 'sk_test_1' };
    expect(await responding(JSON.stringify(body)).users.getUser({ user_id: 'u' })).toEqual(body);
  });

  test('that is no JSON is an error', async () => {
    const error = await errorOf(responding('<h1>Sign in</h1>').users.getUser({ user_id: 'u' }));
    expect(error.details.kind).toBe('unexpected');
  });
});

test('a call that is given up hangs up', async () => {
  const silent = await startSilentClerk();
  const caller = new AbortController();
  const client = createClerkClient({ apiUrl: silent.url, secretKey: 'k' });
  const call = errorOf(client.users.getUser({ user_id: 'u' }, { signal: caller.signal }));
  await silent.received;
  caller.abort();
  expect((await call).details.kind).toBe('cancelled');
  await silent.hungUp;
  silent.close();
});

test('a call that takes too long is given up', async () => {
  const silent = await startSilentClerk();
  const client = createClerkClient({ apiUrl: silent.url, secretKey: 'k', timeout: 50 });
  expect((await errorOf(client.users.getUser({ user_id: 'u' }))).details.kind).toBe('timeout');
  silent.close();
});

test('an error of the network has what the network said as its cause, without the key', async () => {
  const clerk = createClerkClient({ apiUrl: 'http://127.0.0.1:9', secretKey: 'sk_test_1' });
  const error = await errorOf(clerk.users.getUser({ user_id: 'user_1' }));
  const codes: unknown[] = [];
  for (let each: unknown = error.cause; each instanceof Error; each = each.cause)
    codes.push((each as { code?: string }).code);
  expect(codes).toContain('ECONNREFUSED');
});
