import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { renderToolsPage } from '../../scripts/tools-page/render-tools-page.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';

const committed = readFileSync(new URL('../../docs/tools.html', import.meta.url), 'utf8');

let page: string;
beforeAll(async () => {
  page = await renderToolsPage();
});

test('docs/tools.html is what the program would choose by', () => {
  expect(committed === page, 'Run `npm run docs` and review the diff.').toBe(true);
});

test('it is small, and has a line for each tool', () => {
  expect(page.length).toBeLessThan(250_000);
  const lines = page.split('\n').filter((line) => line.startsWith('{"wireName":'));
  expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')).wireName)).toEqual(Object.keys(catalogue.tools));
});

test('nothing but its own style and script may run, and nothing may be loaded', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const hashOf = (tag: string) => {
    const [, text = ''] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page) ?? [];
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${hashOf('style')}`,
    `script-src ${hashOf('script')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test('no text in it can end the script that it stands in, and no path of a machine is in it', () => {
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).not.toMatch(/node_modules|\/home\/|\/tmp\//);
});
