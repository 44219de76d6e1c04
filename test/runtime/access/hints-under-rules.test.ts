import { expect, test } from 'vitest';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';

// Sentences for people whose server somebody else runs: they can start no server, and pass no option.

const KEY = 'sk_live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2';
const ruled = (options: ToolkitOptions, status = 200) =>
  createToolkit({
    secretKey: KEY,
    optionStyle: 'rules',
    fetch: async () => Response.json({ errors: [{ code: 'some_code', message: 'No.' }] }, { status }),
    ...options,
  });

test.each<{ why: string; options?: ToolkitOptions; call: [name: string, args: object]; status?: number; want: string }>(
  [
    {
      why: 'not served',
      options: { tools: ['users.getUser'] },
      call: ['sessions_getSession', { session_id: 'sess_1' }],
      want: 'Whoever runs this server can allow it by setting up the access rule and the server with sessions.getSession added to `tools` (to "default", if none are set now), and not in `excludeTools`.',
    },
    {
      why: 'not served, with a need for a folder',
      call: ['lists_export', {}],
      want: 'Whoever runs this server can allow it by setting up the access rule and the server with lists.export added to `tools` (to "default", if none are set now), and the flag --exports DIR (on one\'s own machine), and not in `excludeTools`.',
    },
    {
      why: 'reads only',
      options: { readOnly: true },
      call: ['users_banUser', { user_id: 'user_1' }],
      want: 'Whoever runs this server can allow it by setting up the access rule and the server without `readOnly`.',
    },
    {
      why: 'safe calls only',
      options: { safe: true, tools: ['users'] },
      call: ['users_deleteUser', { user_id: 'user_1' }],
      want: 'Nothing was done. Whoever runs this server can allow it by setting up the access rule and the server without `safe`, or do it in the Clerk dashboard.',
    },
    {
      why: 'a live credential',
      call: ['signInTokens_createSignInToken', { user_id: 'user_1' }],
      want: 'Whoever runs this server can take it from the Clerk dashboard, or set up the access rule and the server with `allowSecrets` and signInTokens.createSignInToken added to `tools`.',
    },
    {
      why: 'out of a pin',
      options: { pins: { user_id: 'user_1' } },
      call: ['organizations_getOrganization', { organization_id: 'org_1' }],
      want: 'Whoever runs this server can allow it by setting up the access rule and the server without `pin: user`.',
    },
    {
      why: 'nobody can be asked',
      options: { tools: ['users'] },
      call: ['users_deleteUser', { user_id: 'user_1' }],
      want: "Nothing was done. Tell the person, and don't try to get the same done another way. A person can allow it in a client that can show such questions; whoever runs this server can by setting up the access rule and the server with `confirm: never`, or do it in the Clerk dashboard.",
    },
    {
      why: 'a key that is not accepted, of which they read nothing',
      call: ['users_getUser', { user_id: 'user_1' }],
      status: 401,
      want: 'The key of this server was not accepted. Whoever runs this server must check its secret key and restart the server.',
    },
    {
      why: 'another plan',
      call: ['users_getUser', { user_id: 'user_1' }],
      status: 402,
      want: "The instance's plan does not include this; whoever runs this server can change it in the dashboard.",
    },
  ],
)('$why', async ({ options = {}, call, status, want }) => {
  const toolkit = await ruled(options, status);
  const { data } = await toolkit.call(...call);
  expect(data.error).toMatchObject({ hint: want });
});
