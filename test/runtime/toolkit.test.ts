import { expect, test } from 'vitest';
import { createToolkit, type ToolkitOptions } from '../../src/runtime/toolkit.ts';

const deepText = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;

test('a call goes through the whole pipeline', async () => {
  const { toolkit, sent } = await serve({ id: 'user_1', echo: 'Bearer sk_test_1', private_metadata: { a: 1 } });
  const got = await toolkit.call('users_getUser', '{"user_id":"user_1"}');
  expect(got).toEqual({
    isError: false,
    data: { id: 'user_1', echo: 'Bearer [masked]' },
    text: '{"id":"user_1","echo":"Bearer [masked]"}',
  });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.clerk.com/v1/users/user_1']);
});

test.each([
  { why: 'no such tool', call: ['users_getUsr', {}], kind: 'bad_arguments' },
  { why: 'a tool named as a method of every object', call: ['constructor', {}], kind: 'bad_arguments' },
  { why: 'not selected', call: ['organizations_getOrganization', {}], kind: 'refused' },
  { why: 'an argument missing', call: ['users_getUser', undefined], kind: 'bad_arguments' },
  { why: 'an unknown argument', call: ['users_getUser', { user_id: 'u', toString: 1 }], kind: 'bad_arguments' },
  { why: 'a hostile path value', call: ['users_getUser', { user_id: '..' }], kind: 'bad_arguments' },
  { why: 'half a character in a query', call: ['users_getUserList', { query: '\ud83e' }], kind: 'bad_arguments' },
  {
    why: 'half a character in text that is JSON',
    call: ['users_getUserList', '{"query":"\\ud83e"}'],
    kind: 'bad_arguments',
  },
  { why: 'arguments 10,000 deep', call: ['users_getUser', JSON.parse(deepText)], kind: 'bad_arguments' },
  {
    why: 'text of JSON 10,000 deep',
    call: ['users_updateUserPublicMetadata', { user_id: 'u', metadata: deepText }],
    kind: 'bad_arguments',
  },
] as { why: string; call: [string, unknown]; kind: string }[])('nothing is sent: $why', async ({ call, kind }) => {
  const { toolkit, sent } = await serve({});
  const got = await toolkit.call(...call);
  expect({ isError: got.isError, kind: (got.data.error as { kind: string }).kind, sent }).toEqual({
    isError: true,
    kind,
    sent: [],
  });
});

test.each([
  { tool: 'users_getUser', args: { user_id: 'user_1' }, body: deepText },
  { tool: 'users_getUserList', args: {}, body: `[{"id":"user_1","public_metadata":${deepText}}]` },
  {
    tool: 'lists_query',
    args: { list: 'users_getUserList', fields: ['public_metadata'] },
    body: `[{"id":"user_1","public_metadata":${deepText}}]`,
  },
])('a response 10,000 deep to $tool is shown but for what is too deep', async ({ tool, args, body }) => {
  const { toolkit } = await serve(body, { tools: ['users', 'lists'] });
  const { isError, text } = await toolkit.call(tool, args);
  expect({ isError, text }).toEqual({
    isError: false,
    text: expect.stringContaining('{"a":"[left out: nested too deeply]"}'),
  });
});

test('metadata with keys of prototypes arrives whole', async () => {
  const { toolkit, sent } = await serve({});
  const metadata = '{"__proto__":{"admin":true},"constructor":1,"toString":null}';
  await toolkit.call('users_updateUserPublicMetadata', { user_id: 'u', metadata: JSON.parse(metadata) });
  expect(await sent[0]?.text()).toBe(`{"public_metadata":${metadata}}`);
});

test('a pinned user is not asked for, and is the one that is read', async () => {
  const { toolkit, sent } = await serve({ id: 'user_9' }, { pins: { user_id: 'user_9' } });
  const listed = toolkit.tools.find(({ name }) => name === 'users.getUser')?.inputSchema;
  expect([Object.keys(listed?.properties ?? {}), listed?.required]).toEqual([['fields'], []]);
  expect((await toolkit.call('users.getUser', {})).isError).toBe(false);
  expect((await toolkit.call('users.getUser', { user_id: 'user_1' })).data).toMatchObject({
    error: { kind: 'refused' },
  });
  expect(sent.map(({ url }) => url)).toEqual(['https://api.clerk.com/v1/users/user_9']);
});

test('rows do not repeat a pinned organization', async () => {
  const membership = (id: string) => ({ id: 'orgmem_1', role: 'org:admin', organization: { id, name: 'Acme' } });
  const body = { data: [membership('org_1'), membership('org_2')], total_count: 2 };
  const { toolkit } = await serve(body, { tools: ['organizations'], pins: { organization_id: 'org_1' } });
  const { data } = await toolkit.call('organizations_getOrganizationMembershipList', {});
  expect(data).toMatchObject({ data: [{ role: 'org:admin' }, { organization: { id: 'org_2', name: 'Acme' } }] });
  expect((data.data as object[])[0]).not.toHaveProperty('organization');
});

test('an echo of the key is masked when the key was given with white space, also in an error', async () => {
  const { toolkit } = await serve('{"errors":[{"message":"no sk_test_1"}]}', { secretKey: ' sk_test_1\n' }, 403);
  const got = await toolkit.call('users.getUser', { user_id: 'u' });
  expect(got.data).toMatchObject({ error: { message: 'no [masked]' } });
  expect(got.text).not.toContain('sk_test_1');
});

test('without a key tools are listed, and a call says how to set one', async () => {
  const { toolkit, sent } = await serve({}, { secretKey: ' ' });
  expect(toolkit.tools.length).toBeGreaterThan(5);
  expect((await toolkit.call('users.getUser', { user_id: 'u' })).data).toMatchObject({
    error: { kind: 'unauthorized', message: 'No Clerk secret key is set.' },
  });
  expect((await toolkit.call('users.getUserId', {})).data).toEqual({ user_id: null });
  expect(sent).toEqual([]);
});

test.each([
  { options: { tools: [] }, want: 'No tools were named.' },
  { options: { tools: ['zzz'] }, want: 'No tool matches "zzz".' },
  { options: { apiUrl: 'http://api.clerk.com' }, want: 'The API URL must be https://host' },
  { options: { secretKey: 's k' }, want: 'The secret key contains a character that no key has' },
  { options: { timeout: 0 }, want: 'timeout must be a number above 0' },
  { options: { timeout: 1e12 }, want: 'timeout must be a number above 0' },
  { options: { maxResult: Number.NaN }, want: 'maxResult must be a number above 0' },
  { options: { queryPages: 0 }, want: 'queryPages must be a number above 0' },
  { options: { queryMemory: -1 }, want: 'queryMemory must be a number above 0' },
  { options: { queryTime: 2 ** 31 }, want: 'queryTime must be a number above 0' },
])('refuses $options', async ({ options, want }) => {
  await expect(createToolkit(options)).rejects.toThrow(want);
});

/** Opens a toolkit of the users category whose Clerk always sends this body. */
async function serve(body: unknown, options: ToolkitOptions = {}, status = 200) {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  const toolkit = await createToolkit({ tools: ['users'], secretKey: 'sk_test_1', fetch, ...options });
  return { toolkit, sent };
}
