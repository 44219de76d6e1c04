import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

/** The map: each folder with the names listed below its heading. */
const map = [...text.matchAll(/^### (\S+)\n\n```\n(.*?)```/gms)].map(
  ([, folder = '', lines = '']): [string, string[]] => [folder, [...lines.matchAll(/^\S+/gm)].map(([name]) => name)],
);

test.each(map)('the map has every file of %s', (folder, names) => {
  const files = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.ts'));
  expect(names).toEqual(files.map((file) => file.slice(0, -'.ts'.length)).sort());
});

test('the map has every folder with code', () => {
  const all = ['bench', 'codegen', 'scripts', 'src'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true }).map((path) => join(top, String(path))),
  );
  const folders = all.filter((path) => path.endsWith('.ts')).map((path) => dirname(path).replaceAll(sep, '/'));
  const written = folders.filter((folder) => !folder.startsWith('src/generated'));
  expect(map.map(([folder]) => folder).sort()).toEqual([...new Set(written)].sort());
});

test('every script of package.json is explained', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const called = Object.keys(scripts).filter((name) => !/^(pre|post)(pack|publish)/.test(name));
  const [, table = ''] = /^## Scripts\n(.*?)^## /ms.exec(text) ?? [];
  expect([...table.matchAll(/^\| `([a-z:]+)` \|/gm)].map(([, name]) => name).sort()).toEqual(called.sort());
});
