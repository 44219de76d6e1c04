import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ICON, PLUGIN } from './plugins.ts';

// Draws the icon of the listings anew after a change of icon.svg: `npx tsx scripts/listings/draw-icon.ts`. Needs Chromium,
// which CHROMIUM names.
const SIZE = 512;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
await page.setContent(`<body style="margin:0;display:flex">${svg}</body>`);
writeFileSync(`${PLUGIN}/${ICON}`, await page.screenshot({ omitBackground: true }));
await browser.close();
