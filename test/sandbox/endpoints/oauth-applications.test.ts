import { expect, test } from 'vitest';
import { openSandbox } from '../../support/sandbox/client.ts';
import { logo } from '../../support/sandbox/rows/machines.ts';
import { shortId } from '../../support/sandbox/token-ids.ts';

test('an OAuth application is found by its whole client id only', async () => {
  const { call } = await openSandbox();
  const { body } = await call('GET /oauth_applications/oa_wiki');
  const found = async (query: string) =>
    (await call(`GET /oauth_applications?name_query=${query}`)).body.data.map(({ id }: { id: string }) => id);
  expect([await found(body.client_id), await found(body.client_id.slice(0, -1))]).toEqual([['oa_wiki'], []]);
});

test.each([
  [{ name: 'Shop', redirect_uris: ['https://shop.example/cb', 'myapp://cb'] }, 'https://shop.example/cb', true],
  [{ name: 'Shop', redirect_uris: null, scopes: null, public: null }, '', true],
  [{ name: 'Shop', public: true }, '', false],
])(
  'an OAuth application is made of %j',
  async (given: { name: string; redirect_uris?: string[] | null }, callback_url, isSecret) => {
    const { call } = await openSandbox();
    const { body } = await call('POST /oauth_applications', given);
    expect(body).toMatchObject({
      id: expect.stringMatching(/^oa_\w{27}$/),
      client_id: expect.stringMatching(/^client_\w{27}$/),
      scopes: 'profile email',
      redirect_uris: given.redirect_uris ?? [],
      callback_url,
      consent_screen_enabled: true,
      pkce_required: false,
      public: !isSecret,
    });
    expect('client_secret' in body).toBe(isSecret);
    const { body: rotated } = await call(`POST /oauth_applications/${body.id}/rotate_secret`);
    expect('client_secret' in rotated).toBe(isSecret);
    if (isSecret) expect(rotated.client_secret).not.toBe(body.client_secret);
  },
);

test('an OAuth application is changed field by field; its redirect URIs are replaced', async () => {
  const { call } = await openSandbox();
  const redirect_uris = ['https://partner.example/login'];
  await call('PUT /oauth_applications/oa_portal/logo', logo());
  const { body } = await call('PATCH /oauth_applications/oa_portal', {
    redirect_uris,
    name: null,
    pkce_required: true,
  });
  expect(body).toMatchObject({
    name: 'Partner Portal',
    redirect_uris,
    callback_url: 'https://partner.example/login',
    pkce_required: true,
    client_image_url: expect.stringMatching(/^https:/),
  });
});

test.each([
  ['oat_mira', 'oat_mira oat_mira_2'],
  ['oat_mira_2', 'oat_mira oat_mira_2'],
  ['ort_mira', 'oat_mira oat_mira_2'],
  ['oat_theo', 'oat_theo'],
])('revoking %s ends the grant: %s', async (token, want) => {
  const { call } = await openSandbox();
  const valid = async (access_token: string) =>
    (await call('POST /oauth_applications/access_tokens/verify', { access_token })).status === 200;
  const tokens = ['oat_mira', 'oat_mira_2', 'oat_theo', 'oat_wiki'];
  for (let times = 0; times < 2; times++) {
    const revoked = await call('POST /oauth_applications/oa_portal/revoke_token', { token });
    expect(revoked).toEqual({ status: 204, body: null });
  }
  const ended: string[] = [];
  for (const each of tokens) if (!(await valid(each))) ended.push(each);
  expect(ended.join(' ')).toBe(want);
});

test('deleting an OAuth application takes its tokens along', async () => {
  const { call, state } = await openSandbox();
  await call('DELETE /oauth_applications/oa_portal');
  expect(state.snapshot().oauth_access_tokens?.map(({ id }) => shortId(id))).toEqual(['oat_4', 'oat_5']);
});
