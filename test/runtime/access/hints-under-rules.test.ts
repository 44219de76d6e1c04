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

const DECIDES = "Whoever runs this server decides what this person's rule allows.";
const TELL = "Nothing was done. Tell the person, and don't try to get the same done another way.";

test.each<{
  why: string;
  options?: ToolkitOptions;
  call: [name: string, args: object, options?: object];
  status?: number;
  want: string;
}>([
  {
    why: 'not served',
    options: { tools: ['users.getUser'] },
    call: ['sessions_getSession', { session_id: 'sess_1' }],
    want: "Whoever runs this server can add sessions.getSession to the `tools` of this person's rule.",
  },
  {
    why: 'not served, with a need for a folder',
    call: ['lists_export', {}],
    want: DECIDES,
  },
  {
    why: 'reads only',
    options: { readOnly: true },
    call: ['users_banUser', { user_id: 'user_1' }],
    want: DECIDES,
  },
  {
    why: 'safe calls only',
    options: { safe: true, tools: ['users'] },
    call: ['users_deleteUser', { user_id: 'user_1' }],
    want: `Nothing was done. ${DECIDES} They can do it in the Clerk dashboard.`,
  },
  {
    why: 'a live credential',
    call: ['signInTokens_createSignInToken', { user_id: 'user_1' }],
    want: `${DECIDES} They can take it from the Clerk dashboard.`,
  },
  {
    why: 'out of a pin',
    options: { pins: { user_id: 'user_1' } },
    call: ['organizations_getOrganization', { organization_id: 'org_1' }],
    want: DECIDES,
  },
  {
    why: 'nobody can be asked',
    options: { tools: ['users'] },
    call: ['users_deleteUser', { user_id: 'user_1' }],
    want: `${TELL} They can allow it in a client that can show such questions.`,
  },
  ...(['decline', 'cancel', 'timeout'] as const).map((decision) => ({
    why: `the person's reply: ${decision}`,
    options: { tools: ['users'] },
    call: ['users_deleteUser', { user_id: 'user_1' }, { consent: { canAsk: true, decision } }] as [
      string,
      object,
      object,
    ],
    want: TELL,
  })),
  {
    why: 'the audit log cannot be written',
    options: { audit: () => Promise.reject(new Error('full')), notice: () => {} },
    call: ['users_updateUser', { user_id: 'user_1', first_name: 'Ada' }],
    want: 'Do not repeat the call until whoever runs this server has mended its audit log. Reads still work.',
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
])('$why', async ({ options = {}, call, status, want }) => {
  const toolkit = await ruled(options, status);
  const { data } = await toolkit.call(...call);
  expect(data.error).toMatchObject({ hint: want });
});
