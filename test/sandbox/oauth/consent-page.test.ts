import { request } from 'node:http';
import { expect, test } from 'vitest';
import { newPkce, openPage, type Page, submit } from '../../support/sandbox/browser.ts';
import { askAt, CALLBACK, openClients, register } from '../../support/sandbox/oauth-client.ts';

const PKCE = newPkce().challenge;
const ATTACK = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;

/** Opens the page of a client that registered. */
async function openConsent({ world = {}, metadata = {}, parameters = {} } = {}) {
  const { sandbox } = await openClients(world);
  const { body } = await register(sandbox, metadata);
  const url = askAt(sandbox, { client_id: body.client_id, ...PKCE, ...parameters });
  return { sandbox, url, page: await openPage(url) };
}

test('it says who asks, for what, and where one goes on; people who may sign in are offered', async () => {
  const scope = 'email user:org:read clerk:self';
  const { page } = await openConsent({ parameters: { scope, resource: 'https://mcp.example.com/mcp' } });
  expect(page.words).toContain('Let Agent in? You go on to 127.0.0.1:7777 .');
  const asked = 'See your email address Know an organization of yours that you choose here clerk:self';
  expect(page.words).toContain(`It asks to ${asked} , a custom scope For use at https://mcp.example.com/mcp .`);
  expect(page.choices).toEqual(['user_mira', 'user_mira/org_acme', 'user_mira/org_lumen', 'user_theo']);
  expect(page.words).toContain('Mira Okafor mira@example.com Acme Corp Mira Okafor, org:admin Lumen');
});

test('without the scope of organizations, people are offered without theirs', async () => {
  const { page } = await openConsent({ parameters: { scope: 'email' } });
  expect(page.choices).toEqual(['user_mira', 'user_theo']);
});

test.each(['', 'user_zoe', 'user_no', 'user_mira/org_no', 'user_theo/org_acme', 'user_mira/'])(
  'the choice %j is not taken, and the page asks again',
  async (who) => {
    const { page } = await openConsent({ parameters: { scope: 'user:org:read' } });
    const again = (await submit(page, { who, decision: 'allow' })) as Page;
    expect([again.status, again.words]).toEqual([200, expect.stringContaining('Choose who signs in.')]);
    expect(again.formToken).not.toBe(page.formToken);
    expect(await submit(again, { who: 'user_mira/org_acme', decision: 'allow' })).toBeInstanceOf(URL);
  },
);

test('an organization is not taken from a page that offers none', async () => {
  const { page } = await openConsent({ parameters: { scope: 'email' } });
  const again = (await submit(page, { who: 'user_mira/org_acme', decision: 'allow' })) as Page;
  expect(again.words).toContain('Choose who signs in.');
});

test('what clients and records are called is text, whatever it is', async () => {
  const { page } = await openConsent({
    world: {
      users: [{ id: 'user_1', username: ATTACK, first_name: ATTACK, last_name: '</style>' }],
      organizations: [{ id: 'org_1', name: ATTACK, slug: 'a' }],
      organization_memberships: [{ organization_id: 'org_1', user_id: 'user_1', role: 'org:admin' }],
    },
    metadata: { client_name: ATTACK },
    parameters: {
      scope: 'user:org:read <script>alert(3)</script>',
      resource: `https://a.example/${ATTACK.replace(/[ "]/g, '')}`,
    },
  });
  expect(page.words).toContain(`Let ${ATTACK} in?`);
  expect(page.text.match(/<(script|img|\/style)[^>]*>/g)).toEqual(['</style>']);
  expect(page.text).not.toMatch(/alert\(\d\)<\/script>/);
  const found = (await submit(page, { find: ATTACK, decision: 'find' })) as Page;
  expect(found.text).not.toContain('<script');
});

test.each([
  [CALLBACK, "'self' http://127.0.0.1:7777"],
  ['https://web.example/cb', "'self' https://web.example"],
  ['https://a;script-src/cb', "'self' https:"],
  ['com.example.app:/cb', "'self' com.example.app:"],
])('its policy lets it lead to %s, and nothing else', async (redirect_uri, target) => {
  const { page } = await openConsent({ metadata: { redirect_uris: [redirect_uri] }, parameters: { redirect_uri } });
  expect(page.headers.get('content-security-policy')?.split('; ')).toEqual([
    "default-src 'none'",
    expect.stringMatching(/^style-src 'sha256-[\w+/]{43}='$/),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${target}`,
  ]);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'content-type': 'text/html; charset=utf-8',
  });
  expect(page.headers.has('access-control-allow-origin')).toBe(false);
});

test('of many people the first are shown, and others are found', async () => {
  const users = Array.from({ length: 30 }, (_, i) => ({ id: `user_${i}`, email_address: `person${i}@example.com` }));
  const { page } = await openConsent({ world: { users, organization_memberships: [] } });
  expect([page.choices.length, page.words.includes('There are more people')]).toEqual([20, true]);
  const found = (await submit(page, { find: ' Person27@', decision: 'find' })) as Page;
  expect(found.choices).toEqual(['user_27']);
  const none = (await submit(found, { find: 'nobody', decision: 'find' })) as Page;
  expect([none.choices, none.words.includes('Nobody who may sign in is found.')]).toEqual([[], true]);
  expect(await submit(none, { who: 'user_27', decision: 'allow' })).toBeInstanceOf(URL);
});

test('under another name of this machine it answers, under one of somebody else’s not', async () => {
  const { sandbox } = await openClients();
  const { port } = new URL(sandbox.url);
  const statusOf = (host: string) =>
    new Promise((resolve) => {
      const path = '/.well-known/oauth-authorization-server';
      const sent = request({ port, host: '127.0.0.1', path, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.end();
    });
  const hosts = [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1.evil.example'];
  expect(await Promise.all(hosts.map(statusOf))).toEqual([200, 421, 421]);
});
