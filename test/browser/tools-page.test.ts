import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { CLIENTS, type ClientName } from '../../src/cli/clients/clients.ts';
import { readEntry } from '../../src/cli/clients/entry.ts';
import { readEntries } from '../../src/cli/clients/text/config-text.ts';
import { closeBrowser, openTab, type Tab, takePicture } from '../support/process/browser.ts';
import { runCli } from '../support/process/cli.ts';
import { connectModern } from '../support/process/clients.ts';

// The page of the package, opened as a file in a real browser.

afterAll(closeBrowser);

const PAGE = pathToFileURL(fileURLToPath(new URL('../../docs/tools.html', import.meta.url))).href;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Opens the page; nothing else is ever asked for. */
async function openPage(hash = '', options: Parameters<typeof openTab>[0] = {}): Promise<Tab & { asked: string[] }> {
  const tab = await openTab(options);
  const asked: string[] = [];
  tab.page.on('request', (request) => asked.push(request.url()));
  await tab.page.goto(PAGE + hash);
  await tab.page.getByRole('heading', { name: 'Choose tools' }).waitFor();
  return { ...tab, asked };
}

/** Lists the wire names of the tools that the page shows to be served. */
async function servedOn(page: Page): Promise<string[]> {
  const ids = await page.evaluate<string[]>(
    "[...document.querySelectorAll('.tool:not(.out) input:checked')].map(({ id }) => id)",
  );
  return ids.map((id) => id.replace('tool-', '')).sort();
}

const tokensOn = async (page: Page) =>
  /([\d,]+) tokens?$/.exec((await page.locator('.total').textContent()) ?? '')?.[1];

/** Chooses a client, presses its button, and returns what is in the clipboard then. */
async function copyFor(page: Page, client: ClientName): Promise<string> {
  await page.getByLabel('Client', { exact: true }).selectOption(client);
  await page.getByRole('button', { name: 'Copy: the configuration' }).click();
  await page.locator('.spoken').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
  return page.evaluate<string>('navigator.clipboard.readText()');
}

/** Starts what an entry of a client's file says, with the built program in the place of npx, and lists its tools. */
async function listFrom(text: string, client: ClientName): Promise<{ names: string[]; args: string[] }> {
  const [value] = Object.values(readEntries(text, CLIENTS[client]));
  const { command, args = [], env = {} } = readEntry(value) ?? {};
  expect([command, ...args.slice(0, 2)]).toEqual(['npx', '-y', 'clerk-agent-toolkit']);
  const own = args.slice(2);
  const connection = await connectModern({ args: own, env });
  try {
    return { names: (await connection.list()).map(({ name }) => name).sort(), args: own };
  } finally {
    await connection.close();
  }
}

test.each(['claude-code', 'codex'] as const)('what is chosen and copied for %s is what it gets', async (client) => {
  const { page, complaints, asked } = await openPage('', CLIPBOARD);
  await page.getByRole('button', { name: 'Nothing' }).click();
  await page.getByRole('checkbox', { name: 'All tools of billing' }).check();
  await page.getByLabel('Search').fill('PATCH /users');
  await page.getByRole('checkbox', { name: /^users\.updateUser / }).check();
  await page.getByLabel('Search').fill('delete user');
  await page.getByRole('checkbox', { name: /^users\.deleteUser / }).check();
  await page.getByRole('checkbox', { name: '--safe' }).check();
  await page.getByRole('checkbox', { name: '--sandbox' }).check();
  const served = await servedOn(page);
  expect(served).toContain('users_updateUser');
  expect(served).toContain('billing_getPlanList');
  expect(served).not.toContain('users_deleteUser');
  const { names, args } = await listFrom(await copyFor(page, client), client);
  expect(names).toEqual(served);
  const { stdout } = await runCli({ args: ['tools', ...args, '--json'] });
  expect(JSON.parse(stdout).total.tokens.toLocaleString('en-US')).toBe(await tokensOn(page));
  expect(complaints).toEqual([]);
  expect(asked).toEqual([PAGE]);
});

test('the line that installs it says what is chosen', async () => {
  const { page } = await openPage('#tools=users&exclude-tools=users.deleteUser', CLIPBOARD);
  await page.getByLabel('Client', { exact: true }).selectOption('zed');
  await page.getByRole('button', { name: 'Copy: the command that installs it' }).click();
  await page.locator('.spoken').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    'npx -y clerk-agent-toolkit install --client zed --tools users --exclude-tools users.deleteUser --secret-key-file ~/clerk.key',
  );
});

test('all of it goes by keyboard', async () => {
  const { page } = await openPage('#tools=&sandbox', CLIPBOARD);
  const focused = () =>
    page.evaluate<string>("document.activeElement.labels?.[0]?.textContent ?? document.activeElement.ariaLabel ?? ''");
  const tabTo = async (name: string | RegExp) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if ((await focused()).match(name)) return;
    }
    throw new Error(`Tab doesn't reach ${name}`);
  };
  await tabTo(/^Ask a person/);
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('/');
  await page.keyboard.type('users.getUserCount');
  await tabTo(/^users\.getUserCount/);
  await page.keyboard.press('Space');
  expect(await servedOn(page)).toEqual(['users_getUserCount']);
  await tabTo(/^Client/);
  await tabTo(/^Copy: the configuration/);
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  await page.keyboard.press('Enter');
  await page.locator('.spoken').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
  const { names } = await listFrom(await page.evaluate<string>('navigator.clipboard.readText()'), 'claude-code');
  expect(names).toEqual(['users_getUserCount']);
});

test('what a bound leaves out says why, and is back without it', async () => {
  const { page } = await openPage('#tools=users');
  await page.getByRole('button', { name: /^users/ }).click();
  const row = page.locator('.tool', { has: page.locator('#tool-users_deleteUser') });
  expect(await row.locator('.why').isVisible()).toBe(false);
  const bound = page.getByRole('checkbox', { name: '--read-only' });
  await bound.check();
  expect(await row.locator('.why').textContent()).toBe('Left out: --read-only serves only reads.');
  expect(await row.getAttribute('class')).toBe('tool out');
  expect(await page.locator('.total').textContent()).toMatch(/^7 tools, /);
  await bound.uncheck();
  expect(await servedOn(page)).toContain('users_deleteUser');
});

test('a category is ticked whole, in part or not at all', async () => {
  const { page } = await openPage('#tools=sessions');
  const state = () =>
    page.evaluate(
      '(({ checked, indeterminate }) => [checked, indeterminate])(document.querySelector(\'[aria-label="All tools of sessions"]\'))',
    );
  expect(await state()).toEqual([true, false]);
  await page.getByRole('button', { name: /^sessions/ }).click();
  await page.getByRole('checkbox', { name: /^sessions\.revokeSession / }).uncheck();
  expect(await state()).toEqual([false, true]);
  await page.getByRole('checkbox', { name: 'All tools of sessions' }).check();
  expect(await state()).toEqual([true, false]);
});

test('credentials are handed out by a tick of their own', async () => {
  const { page } = await openPage('#tools=users');
  const allow = page.getByRole('checkbox', { name: '--allow-secrets' });
  expect(await allow.isVisible()).toBe(false);
  await page.getByLabel('Search').fill('signInTokens.createSignInToken');
  await page.getByRole('checkbox', { name: /^signInTokens\.createSignInToken/ }).check();
  expect(await servedOn(page)).not.toContain('signInTokens_createSignInToken');
  await allow.check();
  expect(await servedOn(page)).toContain('signInTokens_createSignInToken');
  expect(await page.getByText('Results show live credentials').isVisible()).toBe(true);
});

test('the address of a stranger ticks boxes, and does nothing else', async () => {
  const evil = '<img src=x onerror=document.title=1>';
  const { page, complaints, asked } = await openPage(
    `#tools=users.getUser,${encodeURIComponent(evil)}&${encodeURIComponent(evil)}=1&secret-key=x&user=${encodeURIComponent('user_1"><b>')}`,
  );
  expect(await servedOn(page)).toEqual(['users_getUser']);
  expect(await page.locator('img, b, main script').filter({ hasNotText: 'call' }).count()).toBe(0);
  expect(await page.title()).toBe('Choose tools of Clerk Agent Toolkit');
  const said = await page.getByRole('alert').textContent();
  expect(said).toContain(`No tool matches "${evil}".`);
  expect(said).toContain('The address has "secret-key=x", which stands for nothing on this page.');
  expect(await page.evaluate('location.hash')).toBe('#tools=users.getUser');
  expect(complaints).toEqual([]);
  expect(asked).toHaveLength(1);
});

test('a choice is a link, and going back to it shows it', async () => {
  const { page } = await openPage();
  await page.getByRole('button', { name: 'Everything' }).click();
  await page.getByRole('checkbox', { name: '--discover' }).check();
  const link = page.url();
  const shown = await servedOn(page);
  expect(await page.locator('.sums').textContent()).toContain('Listed instead: search_tools, ');
  const { page: other } = await openPage(new URL(link).hash);
  expect(await servedOn(other)).toEqual(shown);
  await page.evaluate("location.hash = '#tools=jwks'");
  await expect.poll(() => servedOn(page)).toEqual(['jwks_getJwks']);
});

test.each(['Id of the user', 'Search the tools'])('a key that is pasted into "%s" is refused', async (label) => {
  const { page } = await openPage('#user=');
  const key = `sk_live_${'aB3'.repeat(12)}`;
  await page.getByLabel(label).fill(key);
  expect(await page.getByLabel(label).inputValue()).toBe('');
  expect(await page.getByText('That looks like a key').first().isVisible()).toBe(true);
  expect(page.url()).not.toContain('aB3');
  expect(await page.evaluate('document.body.textContent')).not.toContain('aB3');
});

test('an id that is not filled in is said, and one that is none is not taken', async () => {
  const { page } = await openPage('#user=');
  const warning = page.getByText('Fill in the id of the user');
  expect(await warning.isVisible()).toBe(true);
  await page.getByLabel('Id of the user').fill('anna');
  expect(await page.getByText('An id of the kind user_... is expected.').isVisible()).toBe(true);
  await page.getByLabel('Id of the user').fill('user_1');
  expect(await warning.count()).toBe(0);
  expect(await page.evaluate('location.hash')).toBe('#user=user_1');
});

test('where the browser gives no clipboard, the text is copied otherwise, or selected', async () => {
  const { page } = await openTab();
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Copy: the command' });
  await button.click();
  expect(await button.textContent()).toBe('Copied');
  expect(await page.evaluate('getSelection().toString()')).toBe(
    'npx -y clerk-agent-toolkit install --client claude-code',
  );
  await page.evaluate('document.execCommand = () => false');
  await button.click();
  await expect.poll(() => button.textContent()).toBe('Selected');
});

test('Cursor and VS Code are offered a link', async () => {
  const { page } = await openPage('#tools=users');
  const link = page.locator('.take a.button');
  expect(await link.isVisible()).toBe(false);
  await page.getByLabel('Client', { exact: true }).selectOption('cursor');
  expect(await link.getAttribute('href')).toMatch(
    /^cursor:\/\/anysphere\.cursor-deeplink\/mcp\/install\?name=clerk-users&config=/,
  );
  await page.getByLabel('Client', { exact: true }).selectOption('vscode');
  expect(await link.getAttribute('href')).toMatch(/^vscode:mcp\/install\?%7B/);
  expect(await page.getByText('Add to VS Code').isVisible()).toBe(true);
});

test.each([
  ['light', 1200],
  ['dark', 1200],
  ['light', 320],
  ['dark', 320],
] as const)('in %s it fits into %i px', async (colorScheme, width) => {
  const { page, complaints } = await openPage('#tools=*&user=&organization=&confirm=never', {
    colorScheme,
    viewport: { width, height: 800 },
  });
  for (const name of ['organizationPermissions', 'users'])
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  await takePicture(page, `tools-${colorScheme}-${width}`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(complaints).toEqual([]);
});

test('without script it says how to list tools', async () => {
  const { page } = await openTab({ javaScriptEnabled: false });
  await page.goto(PAGE);
  expect(await page.getByText('This page needs JavaScript.').isVisible()).toBe(true);
});

test('the address that the program prints ticks what its flags serve', async () => {
  const flags = ['tools', 'default', 'billing', '--exclude-tools', '*.delete*', '--user', 'user_1', '--safe'];
  const printed = await runCli({ args: [...flags, '--web'] });
  const { page } = await openPage(new URL(printed.stdout.trim()).hash);
  const { tools } = JSON.parse((await runCli({ args: [...flags, '--json'] })).stdout);
  expect(printed.stdout).toContain(PAGE);
  expect(await servedOn(page)).toEqual(tools.map(({ wireName }: { wireName: string }) => wireName).sort());
});
