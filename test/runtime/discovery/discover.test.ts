import { expect, test } from 'vitest';
import '../../../src/runtime/everything.ts';
import type { ErrorDetails } from '../../../src/runtime/shared/errors.ts';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';

const SECRET_KEY = `sk_test_${'k'.repeat(10)}Tq7`;
const CALLERS = ['call_read_tool', 'call_write_tool', 'call_destructive_tool'];

/** Creates a toolkit of discovery, and the list of the requests that it sends. */
async function open(options: ToolkitOptions = {}) {
  const sent: string[] = [];
  const toolkit = await createToolkit({
    discover: true,
    secretKey: SECRET_KEY,
    fetch: async (request) => {
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
      return Response.json({ id: 'user_1', object: 'user' });
    },
    ...options,
  });
  const call = async (name: string, args: unknown) => (await toolkit.call(name, args)).data;
  const fail = async (name: string, args: unknown) =>
    (await call(name, args)).error as ErrorDetails & { input?: object };
  const find = async (args: unknown) => {
    const { tools } = (await call('search_tools', args)) as { tools: { tool: string; call_with: string }[] };
    return tools.map(({ tool }) => tool);
  };
  return { toolkit, sent, call, fail, find, names: toolkit.tools.map(({ name }) => name) };
}

test.each<{ why: string; options: ToolkitOptions; want: string[] }>([
  { why: 'everything, behind five tools', options: {}, want: ['search_tools', 'describe_tools', ...CALLERS] },
  {
    why: 'reads alone, without callers of others',
    options: { readOnly: true },
    want: ['search_tools', 'describe_tools', 'call_read_tool'],
  },
  {
    why: 'those of `listed` beside them',
    options: { tools: ['users'], listed: ['users.getUser', 'users.ban*'] },
    want: ['search_tools', 'describe_tools', ...CALLERS, 'users.banUser', 'users.banUserBulk', 'users.getUser'],
  },
])('lists $why', async ({ options, want }) => {
  expect((await open(options)).names).toEqual(want);
});

test.each([
  { listed: ['users'], why: 'of which nothing is served', message: 'No tool of "users" is served' },
  { listed: ['usrs'], why: 'that matches nothing', message: 'No tool matches "usrs"' },
])('refuses a pattern of `listed` $why', async ({ listed, message }) => {
  await expect(open({ tools: ['organizations'], listed })).rejects.toThrow(message);
});

test('calls a tool by its caller, directly, and in either spelling', async () => {
  const { call, sent } = await open();
  const user = { id: 'user_1' };
  expect(await call('call_read_tool', { tool: 'users_getUser', arguments: { user_id: 'user_1' } })).toEqual(user);
  expect(await call('call_read_tool', { tool: 'users.getUser', arguments: '{"user_id":"user_1"}' })).toEqual(user);
  expect(await call('users_getUser', { user_id: 'user_1' })).toEqual(user);
  expect(await call('call_write_tool', { tool: 'users_updateUser', arguments: { user_id: 'user_1' } })).toHaveProperty(
    'error',
  );
  expect(sent).toEqual(Array(3).fill('GET /v1/users/user_1'));
});

test.each([
  {
    why: 'a tool of another kind, saying which to use',
    call: ['call_read_tool', { tool: 'users_banUser', arguments: { user_id: 'user_1' } }],
    want: { candidates: ['call_destructive_tool'], hint: 'Make the same call with call_destructive_tool.' },
  },
  {
    why: 'a read through the caller of what is destructive',
    call: ['call_destructive_tool', { tool: 'users_getUser', arguments: { user_id: 'user_1' } }],
    want: { candidates: ['call_read_tool'] },
  },
  {
    why: 'wrong arguments, with the schema',
    call: ['call_read_tool', { tool: 'users_getUser', arguments: { id: 'user_1' } }],
    want: { parameter: 'user_id', input: { required: ['user_id'] } },
  },
  { why: 'no arguments, with the schema', call: ['call_read_tool', { tool: 'users_getUser' }], want: { input: {} } },
  {
    why: 'a name that no tool has',
    call: ['call_read_tool', { tool: 'users_getUsr' }],
    want: {
      candidates: ['users_getUser'],
      tools: expect.arrayContaining([expect.objectContaining({ tool: 'users_getUser', inputs: 'user_id' })]),
    },
  },
  {
    why: 'inputs that stand beside `arguments`',
    call: ['call_read_tool', { tool: 'users_getUser', user_id: 'user_1' }],
    want: { parameter: 'user_id', hint: expect.stringContaining('go into `arguments`') },
  },
  {
    why: 'a caller as the tool',
    call: ['call_read_tool', { tool: 'call_read_tool' }],
    want: { kind: 'bad_arguments' },
  },
  { why: 'no tool', call: ['call_read_tool', {}], want: { parameter: 'tool' } },
  {
    why: 'a search for nothing',
    call: ['search_tools', { query: [' '] }],
    want: { message: expect.stringContaining('users 3') },
  },
  {
    why: 'a category that does not exist',
    call: ['search_tools', { category: 'people' }],
    want: { parameter: 'category', message: expect.stringContaining('organizations 2') },
  },
  {
    why: 'six tools to describe',
    call: ['describe_tools', { tools: Array(6).fill('users_getUser') }],
    want: { parameter: 'tools' },
  },
  {
    why: 'a tool to describe that does not exist, naming what it may stand for',
    call: ['describe_tools', { tools: ['users_blockUser'] }],
    want: {
      message: 'No tool that can be called here is named "users_blockUser".',
      tools: expect.arrayContaining([expect.objectContaining({ tool: 'users_banUser' })]),
    },
  },
] as { why: string; call: [string, unknown]; want: object }[])('refuses $why', async ({ call, want }) => {
  const { fail, sent } = await open();
  expect(await fail(...call)).toMatchObject(want);
  expect(sent).toEqual([]);
});

test('tools that exist are described beside a name that none has', async () => {
  const { call } = await open();
  expect(await call('describe_tools', { tools: ['users_getUser', 'users_blockUser'] })).toMatchObject({
    tools: [{ tool: 'users_getUser', input: { required: ['user_id'] } }],
    unknown: [{ name: 'users_blockUser' }],
  });
});

test('several searches at once, each with its own tools', async () => {
  const { call } = await open();
  const { found } = (await call('search_tools', { query: ['ban a user', 'list organizations'], limit: 2 })) as {
    found: { for: string; tools: object[]; more?: number }[];
  };
  expect(found.map(({ for: text, tools }) => [text, tools.length])).toEqual([
    ['ban a user', 2],
    ['list organizations', 2],
  ]);
});

test('what is not served is neither found, described nor called', async () => {
  const { find, fail, sent } = await open({ tools: ['users'], excludeTools: ['users.banUser'], readOnly: true });
  const found = [...(await find({ query: 'ban a user' })), ...(await find({ category: 'users' }))];
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((name) => !name.startsWith('users_get'))).toEqual([]);
  expect(await fail('search_tools', { category: 'organizations' })).toMatchObject({ parameter: 'category' });
  for (const tool of ['users_banUser', 'users_deleteUser', 'organizations_getOrganization']) {
    expect((await fail('describe_tools', { tools: [tool] })).message).toContain('No tool that can be called here');
    for (const caller of CALLERS)
      expect((await fail(caller, { tool, arguments: { user_id: 'user_1' } })).kind).toBe('refused');
  }
  expect(sent).toEqual([]);
});

test('under a pin, tools are found and described without what it fixes', async () => {
  const { call, find, sent } = await open({ pins: { user_id: 'user_1' } });
  const found = await find({ category: 'users' });
  expect(found).toContain('users_getUser');
  expect(found).not.toContain('users_getUserList');
  const [tool] = (await call('describe_tools', { tools: ['users_getUser'] })).tools as {
    input: { properties: object };
  }[];
  expect(Object.keys(tool?.input.properties ?? {})).toEqual(['fields']);
  await call('call_read_tool', { tool: 'users_getUser', arguments: {} });
  expect(sent).toEqual(['GET /v1/users/user_1']);
});

test('tools that hand out a credential are found only where they are allowed and named', async () => {
  const name = 'signInTokens.createSignInToken';
  expect(await (await open()).find({ category: 'signInTokens' })).toEqual(['signInTokens_revokeSignInToken']);
  const { call } = await open({ tools: ['*', name], allowSecrets: true });
  const described = await call('describe_tools', { tools: [name] });
  expect(described.tools).toMatchObject([{ tier: 'sensitive', call_with: 'call_destructive_tool' }]);
});

test('a person is asked of the call behind a caller, and a yes counts for it', async () => {
  const { toolkit, sent } = await open({ confirm: 'always' });
  const call = ['call_destructive_tool', { tool: 'users_banUser', arguments: { user_id: 'user_1' } }] as const;
  expect((await toolkit.call(...call)).data.error).toMatchObject({ kind: 'refused' });
  const { question } = await toolkit.call(...call, { consent: { canAsk: true } });
  expect(question?.message).toMatch(/^End all sessions and ban user user_1/);
  const seal = question?.seal;
  expect(sent.filter((one) => one.startsWith('POST'))).toEqual([]);
  const done = await toolkit.call(...call, { consent: { canAsk: true, decision: 'accept', ...(seal && { seal }) } });
  expect(done.isError).toBe(false);
  expect(sent.filter((one) => one.startsWith('POST'))).toEqual(['POST /v1/users/user_1/ban']);
  expect(toolkit.behind(...call)).toEqual({ name: 'users_banUser', args: { user_id: 'user_1' } });
});

test('long texts are read in part, and what must not be seen is not repeated', async () => {
  const { call, fail, toolkit } = await open();
  const key = `sk_live_${'Ab3'.repeat(12)}`;
  const long = 'a'.repeat(1_000_000);
  const { found } = (await call('search_tools', { query: [`ban ${key}`, long], limit: 50 })) as {
    found: { for: string; tools: object[] }[];
  };
  expect(found.map(({ for: text }) => text.length)).toEqual([expect.any(Number), 400]);
  expect(found[0]?.tools.length).toBeLessThanOrEqual(25);
  expect(JSON.stringify(found)).not.toContain(key);
  expect(JSON.stringify(await fail('describe_tools', { tools: [key] }))).not.toContain(key);
  expect(JSON.stringify(await fail('call_read_tool', { [key]: 1, tool: 'users_getUser' }))).not.toContain(key);
  let deep: unknown = [];
  for (let depth = 0; depth < 200_000; depth++) deep = [deep];
  for (const tool of [{ toString: 'x' }, deep, 5, null]) {
    expect(toolkit.behind('call_read_tool', { tool })).toEqual({ name: 'call_read_tool', args: { tool } });
    expect(await fail('call_read_tool', { tool })).toMatchObject({
      kind: expect.stringMatching(/bad_arguments|unexpected/),
    });
  }
});
