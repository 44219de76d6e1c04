import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { runNpm } from '../../scripts/run-npm.ts';

const ROOT = join(import.meta.dirname, '../..');
const [{ files }] = JSON.parse(runNpm(['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT }));
const packed: string[] = files.map(({ path }: { path: string }) => path);
const pages = packed.filter((path) => path.endsWith('.md'));

test('the pages are in the tarball', () =>
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/tools.md'])));

test.each(pages)('every link of %s leads to something in the tarball', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/^```.*?^```/gms, '');
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = '']) => link);
  const paths = links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => normalize(join(dirname(page), link)));
  const isPacked = (path: string) =>
    packed.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));
  expect(paths.filter((path) => !isPacked(path))).toEqual([]);
});
