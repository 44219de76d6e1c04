import { expect, test } from 'vitest';
import { createToolkit, type ToolkitOptions } from '../../src/runtime/toolkit.ts';
import { IMAGE } from '../support/catalogue/catalogue.ts';

test.each<{ why: string; name: string; args: object; options: ToolkitOptions; message: string }>([
  {
    why: 'not selected',
    name: 'organizations.getOrganization',
    args: { organization_id: 'org_1' },
    options: {},
    message: 'organizations.getOrganization is not served here.',
  },
  {
    why: 'excluded',
    name: 'users.deleteUser',
    args: { user_id: 'u' },
    options: { excludeTools: ['users.delete*'] },
    message: 'users.deleteUser is not served here.',
  },
  {
    why: 'no read',
    name: 'users_deleteUser',
    args: { user_id: 'u' },
    options: { readOnly: true },
    message: 'users.deleteUser is not a read, and only reads are allowed here.',
  },
  {
    why: 'no read, and hands out a credential',
    name: 'users.getUserOauthAccessToken',
    args: { user_id: 'u', provider: 'oauth_google' },
    options: { readOnly: true, allowSecrets: true },
    message: 'users.getUserOauthAccessToken is not a read, and only reads are allowed here.',
  },
  {
    why: 'hands out a credential',
    name: 'users_getUserOauthAccessToken',
    args: { user_id: 'u', provider: 'oauth_google' },
    options: {},
    message: 'users.getUserOauthAccessToken returns a live credential, which is not handed out here.',
  },
  {
    why: 'hands out a credential and only a pattern caught it',
    name: 'users.getUserOauthAccessToken',
    args: { user_id: 'u', provider: 'oauth_google' },
    options: { tools: ['*'], allowSecrets: true },
    message: 'users.getUserOauthAccessToken is not served here.',
  },
  {
    why: 'sends a file, and no folder allows it',
    name: 'users.updateUserProfileImage',
    args: { user_id: 'u', file: import.meta.filename },
    options: {},
    message: 'users.updateUserProfileImage is not served here.',
  },
])('a tool that is left out is refused by name too: $why', async ({ name, args, options, message }) => {
  const { toolkit, sent } = await serve({}, options);
  const names = toolkit.tools.flatMap((tool) => [tool.name, tool.wireName]);
  expect(names).not.toContain(name);
  const { isError, data } = await toolkit.call(name, args);
  expect({ isError, data, sent }).toMatchObject({
    isError: true,
    data: { error: { kind: 'refused', message } },
    sent: [],
  });
});

test('what was left out is described', async () => {
  const { toolkit } = await serve({}, { tools: ['users'] });
  expect(toolkit.leftOut).toEqual([
    { names: ['users.getUserOauthAccessToken'], why: expect.stringContaining('--allow-secrets') },
    { names: ['users.updateUserProfileImage'], why: expect.stringContaining('--files DIR') },
  ]);
});

test('a tool that hands out a credential is served when it is named and allowed', async () => {
  const { toolkit } = await serve([{ token: 'ya29' }], {
    tools: ['users.getUserOauthAccessToken'],
    allowSecrets: true,
  });
  const got = await toolkit.call('users.getUserOauthAccessToken', { user_id: 'u', provider: 'oauth_google' });
  expect(got).toMatchObject({ isError: false, data: { data: [{ token: 'ya29' }] } });
});

test('an upload leaves as a form with its file; one that is refused does not leave', async () => {
  const { toolkit, sent } = await serve({ id: 'u' }, { files: [IMAGE.folder] });
  const call = (file: string) => toolkit.call('users.updateUserProfileImage', { user_id: 'u', file });
  for (const file of ['catalogue.ts', './toolkit.test.ts', '/etc/passwd', 'missing.png']) {
    expect({ file, ...(await call(file)) }).toMatchObject({
      file,
      isError: true,
      data: { error: { parameter: 'file' } },
    });
  }
  expect(sent).toEqual([]);
  expect((await call(IMAGE.file)).data).toEqual({ id: 'u', clerk_instance: 'test' });
  const [request] = sent;
  expect(request?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  const form = await request?.formData();
  const file = form?.get('file') as File | undefined;
  expect([...(form?.keys() ?? [])]).toEqual(['file']);
  expect([file?.name, file?.type, (file?.size ?? 0) > 0]).toEqual([IMAGE.file, 'image/png', true]);
});

/** Opens a toolkit of the users category whose Clerk always sends this body. */
async function serve(body: unknown, options: ToolkitOptions) {
  const sent: Request[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    return Response.json(body);
  };
  const toolkit = await createToolkit({ tools: ['users'], secretKey: 'sk_test_1', fetch, ...options });
  return { toolkit, sent };
}
