import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

test('every script of package.json is explained', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const called = Object.keys(scripts).filter((name) => !/^(pre|post)(pack|publish)/.test(name));
  const [, table = ''] = /^## The loop\n(.*?)^## /ms.exec(text) ?? [];
  expect([...table.matchAll(/^\| `([a-z:-]+)` \|/gm)].map(([, name]) => name).sort()).toEqual(called.sort());
});
