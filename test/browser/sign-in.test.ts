import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auth } from '@modelcontextprotocol/client';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { closeBrowser, openTab, takePicture } from '../support/process/browser.ts';
import { httpClients, startHttpCli } from '../support/process/http-cli.ts';
import { newProvider } from '../support/sandbox/oauth-provider.ts';
import { decode } from '../support/sandbox/tokens.ts';
import { WORLD } from '../support/sandbox/world.ts';

// A client opens the browser, a person decides there, and the client goes on with what it is answered.

afterAll(closeBrowser);

/** Listens where the client waits for its answer. */
async function waitForAnswer() {
  const server = createServer();
  const answered = once(server, 'request').then(([request, response]) => {
    response.end('You can close this tab.');
    return new URL(request.url, 'http://127.0.0.1').searchParams;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { redirectUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`, answered };
}

async function startSigningIn() {
  const { url } = await startHttpCli({ args: ['--sandbox', WORLD] });
  const { redirectUrl, answered } = await waitForAnswer();
  const { provider, kept } = newProvider();
  const scope = 'profile user:org:read';
  Object.assign(provider, {
    redirectUrl,
    clientMetadata: { ...provider.clientMetadata, redirect_uris: [redirectUrl], scope },
  });
  expect(await auth(provider, { serverUrl: url, scope })).toBe('REDIRECT');
  return { url, provider, kept, answered };
}

test.each([
  ['light', 1000],
  ['dark', 320],
] as const)('a person chooses who they are and where, and allows it (%s, %i px)', async (colorScheme, width) => {
  const { url, provider, kept, answered } = await startSigningIn();
  const { page, complaints } = await openTab({ colorScheme, viewport: { width, height: 700 } });
  await page.goto(kept.url.href);
  await page.locator('input[value="user_2abc/org_456"]').check();
  await takePicture(page, `consent-${colorScheme}-${width}`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.getByText('You can close this tab.').waitFor();
  const answer = await answered;
  const [authorizationCode = '', iss = ''] = [answer.get('code') ?? '', answer.get('iss') ?? ''];
  expect(await auth(provider, { serverUrl: url, authorizationCode, iss })).toBe('AUTHORIZED');
  expect(decode(kept.tokens.access_token).claims).toMatchObject({ aud: url, sub: 'user_2abc', org_id: 'org_456' });
  const [, connect] = httpClients[1] as (typeof httpClients)[number];
  const client = await connect(url, provider);
  expect(await client.call('users_getUser', { user_id: 'user_xyz' })).toMatchObject({
    structuredContent: { id: 'user_xyz' },
  });
  expect(complaints).toEqual([]);
});

test('a person who denies it sends the client away, by keyboard too', async () => {
  const { kept, answered } = await startSigningIn();
  const { page, complaints } = await openTab();
  await page.goto(kept.url.href);
  await page.getByRole('button', { name: 'Deny' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('You can close this tab.').waitFor();
  expect((await answered).get('error')).toBe('access_denied');
  expect(complaints).toEqual([]);
});
