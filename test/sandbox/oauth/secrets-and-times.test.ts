import { afterEach, expect, test, vi } from 'vitest';
import { allow, newPkce, open, openPage, type Page, submit } from '../../support/sandbox/browser.ts';
import { askAt, CALLBACK, openClients, post, signIn } from '../../support/sandbox/oauth-client.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Starts a sandbox with the client that has a secret. */
async function openSecret() {
  const { sandbox, clerk, clientIdOf } = await openClients();
  const client_id = await clientIdOf('oa_web');
  const { clientSecret: client_secret = '' } = await clerk.oauthApplications.rotateSecret('oa_web');
  const trade = (code: string, more = {}) => {
    const fields = { grant_type: 'authorization_code', client_id, client_secret, code, redirect_uri: CALLBACK };
    return post(`${sandbox.url}/oauth/token`, { ...fields, ...more });
  };
  return { sandbox, clerk, client_id, trade };
}

test('a client with a secret needs no PKCE, and one that was not begun is refused', async () => {
  const { sandbox, client_id, trade } = await openSecret();
  const answer = await allow(askAt(sandbox, { client_id, nonce: 'n1' }), 'user_mira');
  const code = answer.searchParams.get('code') ?? '';
  expect(await trade(code, { client_secret: '' })).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect((await trade(code, { code_verifier: newPkce().verifier })).body.error).toBe('invalid_grant');
  const { status, body } = await trade(code);
  expect(status).toBe(200);
  const [, claims = ''] = body.id_token.split('.');
  const about = JSON.parse(Buffer.from(claims, 'base64url').toString());
  expect(about).toMatchObject({ nonce: 'n1', name: 'Mira Okafor', email: 'mira@example.com' });
});

test('a client whose settings ask for PKCE needs it, whatever secret it has', async () => {
  const { sandbox, clientIdOf } = await openClients();
  const redirect_uri = 'https://old.example/cb';
  const sent = (await open(askAt(sandbox, { client_id: await clientIdOf('oa_old'), redirect_uri }))) as URL;
  expect([sent.origin, sent.searchParams.get('error')]).toEqual(['https://old.example', 'invalid_request']);
});

test('a code lives for ten minutes, and a page for an hour', async () => {
  const { sandbox, client_id, trade } = await openSecret();
  const url = askAt(sandbox, { client_id });
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now });
  const [page, late] = [await openPage(url), await openPage(url)];
  const codeOf = async (shown: Page) =>
    ((await submit(shown, { who: 'user_theo', decision: 'allow' })) as URL).searchParams.get('code') ?? '';
  const [code, lateCode] = [await codeOf(page), await codeOf(await openPage(url))];
  vi.setSystemTime(now + 9 * 60_000);
  expect((await trade(code)).status).toBe(200);
  vi.setSystemTime(now + 10 * 60_000);
  expect((await trade(lateCode)).body.error).toBe('invalid_grant');
  vi.setSystemTime(now + 60 * 60_000);
  const old = (await submit(late, { who: 'user_theo', decision: 'allow' })) as Page;
  expect([old.status, old.words]).toEqual([400, expect.stringContaining('is too old')]);
});

test('of what is under way, the newest thousand are kept', async () => {
  const { sandbox, client_id } = await openSecret();
  const url = askAt(sandbox, { client_id });
  const first = await openPage(url);
  for (let i = 0; i < 999; i++) await openPage(url);
  const yes = { who: 'user_theo', decision: 'deny' };
  const second = await openPage(url);
  expect(await submit(first, yes)).not.toBeInstanceOf(URL);
  expect(await submit(second, yes)).toBeInstanceOf(URL);
});

test('who is banned between the page and the form is not let in', async () => {
  const { sandbox, clerk, client_id } = await openSecret();
  const page = await openPage(askAt(sandbox, { client_id }));
  await clerk.users.banUser('user_theo');
  const again = (await submit(page, { who: 'user_theo', decision: 'allow' })) as Page;
  expect([again.words.includes('Choose who signs in.'), again.choices]).toEqual([true, ['user_mira']]);
});

test('a refresh token of a world is as good as one that was given', async () => {
  const secrets = { secret: 'oat_world', refresh_token: 'ort_world', scopes: ['email'] };
  const tokens = [{ oauth_application_id: 'oa_cli', subject: 'user_theo', ...secrets }];
  const { sandbox, clientIdOf } = await openClients({ oauth_access_tokens: tokens });
  const fields = { grant_type: 'refresh_token', client_id: await clientIdOf('oa_cli'), refresh_token: 'ort_world' };
  const { body } = await post(`${sandbox.url}/oauth/token`, fields);
  expect(body).toMatchObject({ refresh_token: 'ort_world', scope: 'email' });
  const again = await signIn(sandbox, fields.client_id, 'user_theo');
  await post(`${sandbox.url}/oauth/token/revoke`, { client_id: fields.client_id, token: 'ort_world' });
  const about = (token: string) => post(`${sandbox.url}/oauth/token_info`, { client_id: fields.client_id, token });
  // Another sign-in of the same person lives on.
  expect((await about(body.access_token)).body).toEqual({ active: false });
  expect((await about(again.body.access_token)).body).toMatchObject({
    active: true,
    sub: 'user_theo',
    iss: sandbox.url,
  });
});
