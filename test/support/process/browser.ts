import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Paths at which systems have Chromium or Chrome; CHROMIUM names another. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Leaves it to the test's own limit to end what hangs. */
const NO_LIMIT = 0;

let browser: Promise<Browser> | undefined;

/** Starts the browser, once for all tests of a file. */
function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error(
      `These tests need Chromium, at ${PLACES.join(' or ')}, or where CHROMIUM says: apt-get install chromium.`,
    );
  // Root, as in most containers, has no sandbox of Chromium's.
  browser ??= chromium.launch({
    executablePath,
    timeout: NO_LIMIT,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return browser;
}

/** Ends the browser. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

/** A tab, and what went wrong in it: violations of a policy, and errors of scripts. */
export interface Tab {
  page: Page;
  complaints: string[];
}

/** Opens a tab, which is closed when the test ends. */
export async function openTab(options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await (await launch()).newContext({ viewport: { width: 1000, height: 800 }, ...options });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(NO_LIMIT);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}

/** Takes a picture of a page for a person to look at, into the folder that SCREENSHOTS names, if it does. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
