import { expect, test } from 'vitest';
import { allow, newPkce, open, openPage, submit } from '../../support/sandbox/browser.ts';
import { askAt, CALLBACK, openClients, register } from '../../support/sandbox/oauth-client.ts';

type Parameters = Record<string, string | undefined>;
const PKCE = newPkce().challenge;

/** Returns the address at which the client without a secret asks, with these changes. */
async function openAsk(changes: Parameters = {}) {
  const { sandbox, clientIdOf } = await openClients();
  const url = askAt(sandbox, { client_id: await clientIdOf('oa_cli'), ...PKCE, ...changes });
  return { sandbox, url };
}

test.each<[string, Parameters, string]>([
  ['no client', { client_id: undefined }, 'There is no client_id.'],
  ['a client that was made up', { client_id: 'client_x' }, 'The sandbox has no OAuth client "client_x".'],
  ['no address', { redirect_uri: undefined }, 'There is no redirect_uri.'],
  ['another path', { redirect_uri: `${CALLBACK}/more` }, 'is not one of the client'],
  ['another port', { redirect_uri: CALLBACK.replace('7777', '7778') }, 'is not one of the client'],
  ['another site', { redirect_uri: 'https://evil.example/callback' }, 'is not one of the client'],
  ['a query', { redirect_uri: `${CALLBACK}?next=evil` }, 'is not one of the client'],
  ['a script', { redirect_uri: 'javascript:alert(1)' }, 'is not one of the client'],
])('the person is told of %s, and sent nowhere', async (_, changes, words) => {
  const { url } = await openAsk(changes);
  const page = await openPage(url);
  expect([page.status, page.words, page.formToken]).toEqual([400, expect.stringContaining(words), '']);
  expect(page.headers.get('content-security-policy')).toContain("form-action 'none'");
});

test.each<[string, Parameters, string]>([
  ['no response type', { response_type: undefined }, 'invalid_request'],
  ['a token in the address', { response_type: 'token' }, 'unsupported_response_type'],
  ['a fragment', { response_mode: 'fragment' }, 'invalid_request'],
  ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
  ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['PKCE without a method, which is plain', { code_challenge_method: undefined }, 'invalid_request'],
  ['a challenge that is none', { code_challenge: 'x' }, 'invalid_request'],
  ['a scope that it may not have', { scope: 'email profile' }, 'invalid_scope'],
  ['a resource that is none', { resource: '/mcp' }, 'invalid_target'],
  ['a resource with a fragment', { resource: 'https://mcp.example.com/mcp#a' }, 'invalid_target'],
  ['nobody to ask', { prompt: 'none' }, 'interaction_required'],
])('the client is told of %s', async (_, changes, error) => {
  const { sandbox, url } = await openAsk(changes);
  const sent = (await open(url)) as URL;
  expect(`${sent.origin}${sent.pathname}`).toBe(CALLBACK);
  const want = { error, error_description: expect.any(String), state: 'st', iss: sandbox.url };
  expect(Object.fromEntries(sent.searchParams)).toEqual(want);
});

test.each([
  ['resource', 'https://mcp.example.com/mcp', 'invalid_target'],
  ['scope', 'email', 'invalid_request'],
  ['code_challenge', PKCE.code_challenge, 'invalid_request'],
  ['state', 'other', 'invalid_request'],
])('%s is refused twice', async (name, value, error) => {
  const { url } = await openAsk({ [name]: value });
  const sent = (await open(`${url}&${name}=${encodeURIComponent(value)}`)) as URL;
  expect(sent.searchParams.get('error')).toBe(error);
});

test('the state is repeated as it was sent, and left out where there was none', async () => {
  const odd = 'a b+c%20&iss=evil"<é';
  const { url, sandbox } = await openAsk({ state: odd });
  const { searchParams } = await allow(url, 'user_theo');
  expect([searchParams.getAll('state'), searchParams.getAll('iss')]).toEqual([[odd], [sandbox.url]]);
  const { url: without } = await openAsk({ state: undefined });
  expect([...(await allow(without, 'user_theo')).searchParams.keys()]).toEqual(['code', 'iss']);
});

test('a no is told to the client, with no code', async () => {
  const { url } = await openAsk();
  const sent = (await submit(await openPage(url), { who: 'user_theo', decision: 'deny' })) as URL;
  expect([...sent.searchParams.keys()]).toEqual(['error', 'error_description', 'state', 'iss']);
  expect(sent.searchParams.get('error')).toBe('access_denied');
});

test('a redirect URI with a query keeps it, and an app gets its own scheme', async () => {
  const { sandbox } = await openClients();
  const uris = ['https://web.example/cb?tenant=1&x=%2F', 'com.example.app:/cb'];
  const { body } = await register(sandbox, { redirect_uris: uris });
  for (const redirect_uri of uris) {
    const url = askAt(sandbox, { client_id: body.client_id, redirect_uri, ...PKCE });
    const sent = await allow(url, 'user_theo');
    expect(sent.href.startsWith(redirect_uri)).toBe(true);
    expect(sent.searchParams.get('code')).toBeTruthy();
  }
});

test('a form is taken once, for the question that it showed, from the page itself', async () => {
  const { sandbox, url } = await openAsk();
  const [page, other] = [await openPage(url), await openPage(`${url}&nonce=1`)];
  const yes = { who: 'user_theo', decision: 'allow' };
  const refused = async (sent: ReturnType<typeof submit>) => {
    const shown = await sent;
    expect(shown).not.toBeInstanceOf(URL);
    return [(shown as typeof page).status, (shown as typeof page).words];
  };
  const old = [400, expect.stringContaining('This page was used already, or is too old.')];
  expect(await refused(submit({ ...page, formToken: other.formToken }, yes))).toEqual(old);
  expect(await refused(submit({ ...page, formToken: '' }, yes))).toEqual(old);
  expect(await refused(submit({ ...page, url: `${url}&scope=email` }, yes))).toEqual(old);
  const foreign = { origin: 'https://evil.example' };
  expect(await refused(submit(page, yes, foreign))).toEqual([403, expect.stringContaining('another site')]);
  expect(await submit(page, yes)).toBeInstanceOf(URL);
  expect(await refused(submit(page, yes))).toEqual(old);
  const json = await fetch(url, { method: 'POST', headers: { origin: sandbox.url }, body: '{}' });
  expect(json.status).toBe(400);
});
