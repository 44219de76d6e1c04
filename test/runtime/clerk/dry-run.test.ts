import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';

const SUPPORT = fileURLToPath(new URL('../../support', import.meta.url));
const API = 'https://api.clerk.com/v1';

test.each([
  {
    call: ['users_updateUserPublicMetadata', { user_id: 'user_1', metadata: { plan: 'pro' } }],
    request: { method: 'PATCH', url: `${API}/users/user_1/metadata`, body: { public_metadata: { plan: 'pro' } } },
  },
  { call: ['users_deleteUser', { user_id: 'user_1' }], request: { method: 'DELETE', url: `${API}/users/user_1` } },
  { call: ['users_banUser', { user_id: 'user_1' }], request: { method: 'POST', url: `${API}/users/user_1/ban` } },
  {
    call: ['users_createUser', { external_id: 'sk_live_0123456789', first_name: 'sk_test_dryrun' }],
    request: { method: 'POST', url: `${API}/users`, body: { external_id: '[masked]', first_name: '[masked]' } },
  },
  {
    call: ['users_updateUserProfileImage', { user_id: 'user_1', file: 'pixel.png' }],
    request: {
      method: 'POST',
      url: `${API}/users/user_1/profile_image`,
      body: { file: { name: 'pixel.png', type: 'image/png', bytes: expect.any(Number) } },
    },
  },
] as const)('a write returns its request, and none is sent: $call', async ({ call: [name, args], request }) => {
  const { toolkit, sent } = await serve({});
  const { isError, data } = await toolkit.call(name, args);
  expect({ isError, data, sent }).toEqual({
    isError: false,
    data: {
      dry_run: 'Nothing was sent. This is the request that the call would have made.',
      request,
      clerk_instance: 'test',
    },
    sent: [],
  });
});

const DELETE = ['users_deleteUser', { user_id: 'user_1' }] as const;
const RENAME = ['users_updateUser', { user_id: 'user_1', first_name: 'Ann' }] as const;
const WHY = 'A person would be asked first: the account and everything in it is gone.';

test.each<{ call: readonly [string, object]; options: ToolkitOptions; would_ask: string | undefined }>([
  { call: DELETE, options: { confirm: 'always' }, would_ask: WHY },
  { call: DELETE, options: { secretKey: 'sk_live_dryrun' }, would_ask: WHY },
  { call: DELETE, options: { secretKey: 'sk_live_dryrun', confirm: 'never' }, would_ask: undefined },
  { call: DELETE, options: {}, would_ask: undefined },
  { call: RENAME, options: { confirm: 'always' }, would_ask: undefined },
])('says whether a person would be asked, and asks nobody: $call $options', async ({ call, options, would_ask }) => {
  const { toolkit, sent } = await serve(options);
  for (const consent of [undefined, { canAsk: true }]) {
    const { isError, data, question } = await toolkit.call(...call, { consent });
    expect([isError, data.would_ask, question]).toEqual([false, would_ask, undefined]);
  }
  expect(sent).toEqual([]);
});

test('a read is made as ever', async () => {
  const { toolkit, sent } = await serve({});
  expect((await toolkit.call('users_getUser', { user_id: 'user_1' })).data).toEqual({ id: 'user_1' });
  expect(sent).toEqual([`GET ${API}/users/user_1`]);
});

test.each([
  ['users_updateUser', {}, 'bad_arguments'],
  ['users_deleteUser', { user_id: '..' }, 'bad_arguments'],
  ['organizations_deleteOrganization', { organization_id: 'org_1' }, 'refused'],
])('what would be refused is refused: %s %j', async (name, args, kind) => {
  const { toolkit, sent } = await serve({});
  expect({ data: (await toolkit.call(name, args)).data, sent }).toMatchObject({ data: { error: { kind } }, sent: [] });
});

/** Opens a toolkit of the users category in a dry run. */
async function serve(options: ToolkitOptions) {
  const sent: string[] = [];
  const fetch = async ({ method, url }: Request) => {
    sent.push(`${method} ${url}`);
    return Response.json({ id: 'user_1' });
  };
  const key = { secretKey: 'sk_test_dryrun', files: [SUPPORT] };
  return { toolkit: await createToolkit({ tools: ['users'], dryRun: true, fetch, ...key, ...options }), sent };
}
