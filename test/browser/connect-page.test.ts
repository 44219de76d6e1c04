import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openTab, takePicture } from '../support/process/browser.ts';
import { startHttpCli } from '../support/process/http-cli.ts';

// The page of the real program in a real browser.

afterAll(closeBrowser);

test('a line is copied, and the policy is kept', async () => {
  const { url, at } = await startHttpCli();
  const { page, complaints } = await openTab({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(at('/'));
  const line = `claude mcp add --transport http clerk-sandbox ${url}`;
  await page.getByRole('button', { name: `Copy: ${line.slice(0, 40)}` }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(line);
  expect(complaints).toEqual([]);
});

test('what breaks the policy would be seen', async () => {
  const { at } = await startHttpCli();
  const { page, complaints } = await openTab();
  await page.goto(at('/'));
  await page.evaluate("document.body.setAttribute('style', 'color: red')");
  await expect.poll(() => complaints).not.toEqual([]);
});

test('where the browser lets no page copy, the line is selected', async () => {
  const { url, at } = await startHttpCli();
  const { page } = await openTab();
  await page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))");
  await page.goto(at('/'));
  await page.getByRole('button', { name: 'Copy: http' }).first().click();
  expect(await page.evaluate('getSelection().toString()')).toBe(url);
});

test('all of it is reached by keyboard', async () => {
  const { at } = await startHttpCli();
  const { page } = await openTab();
  await page.goto(at('/'));
  const names: string[] = [];
  for (let i = 0; i < 60 && names.at(-1) !== 'MCP Inspector'; i++) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate<string>('document.activeElement.textContent'));
  }
  expect(names).toEqual(expect.arrayContaining(['Copy', 'Codex', 'Cursor', 'VS Code', 'MCP Inspector']));
  await page.keyboard.press('Enter');
  expect(await page.getByText('npx @modelcontextprotocol/inspector').isVisible()).toBe(true);
  const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
  expect(outline).toBe('solid');
});

test.each([
  ['light', 1000],
  ['dark', 1000],
  ['light', 320],
  ['dark', 320],
] as const)('in %s it fits into %i px', async (colorScheme, width) => {
  const { at } = await startHttpCli();
  const { page, complaints } = await openTab({ colorScheme, viewport: { width, height: 700 } });
  await page.goto(at('/'));
  await page.evaluate("for (const way of document.querySelectorAll('details')) way.open = true");
  await takePicture(page, `connect-${colorScheme}-${width}`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(complaints).toEqual([]);
});

test('without script all lines are there, to be selected by hand', async () => {
  const { url, at } = await startHttpCli();
  const { page } = await openTab({ javaScriptEnabled: false });
  await page.goto(at('/'));
  expect(await page.getByRole('button').count()).toBe(0);
  await page.getByText('Codex', { exact: true }).click();
  expect(await page.getByText(`codex mcp add clerk-sandbox --url ${url}`).isVisible()).toBe(true);
});

test('somebody who opens the endpoint itself is led to the page', async () => {
  const { url, at } = await startHttpCli();
  const { page, complaints } = await openTab();
  expect((await page.goto(url))?.status()).toBe(401);
  await takePicture(page, 'endpoint');
  await page.getByRole('link').click();
  await page.waitForURL(at('/'));
  expect(complaints).toEqual([]);
});
