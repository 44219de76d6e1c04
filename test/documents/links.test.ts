import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
  .toString()
  .split('\n')
  .filter((file) => existsSync(join(ROOT, file)));
const names = new Set(files.map((file) => basename(file)));
const documents = files.filter((file) => file.endsWith('.md'));

/** Documents for contributors: every path that they name must exist in the repository. */
const CONTRIBUTORS = ['docs/architecture.md', 'docs/releasing.md', 'CONTRIBUTING.md', 'SECURITY.md', 'spec/README.md'];

/** Returns the anchors that GitHub gives the headings of a document. */
function anchors(text: string): Set<string> {
  const headings = text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Finds links to files and headings that don't exist. */
function deadLinks(file: string, text: string): string[] {
  const links = [...text.replace(/^```.*?^```/gms, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : normalize(join(dirname(file), path));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchors(read(target)).has(anchor);
  });
}

/** Finds paths and file names in code that don't exist; a name with a placeholder or a star in it is not checked. */
function deadPaths(text: string): string[] {
  const code = [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`]+)`/g)].flatMap(([, span = '']) =>
    span.split(/\s+/),
  );
  const paths = code.filter((word) => /^(src|codegen|scripts|test|docs|spec|bench|examples)\/[\w./-]*$/.test(word));
  const bare = code.filter((word) => /^\.?[\w-]+(\.[\w-]+)*\.(ts|mjs|json|ya?ml|md)$/.test(word));
  return [...paths.filter((path) => !existsSync(join(ROOT, path))), ...bare.filter((name) => !names.has(name))];
}

test.each(documents)('every link of %s leads somewhere', (file) => {
  expect(deadLinks(file, read(file))).toEqual([]);
});

test.each(CONTRIBUTORS)('every path of %s is there', (file) => {
  expect(deadPaths(read(file))).toEqual([]);
});

test('every line of the tree in docs/architecture.md is a file or a folder', () => {
  const [, tree = ''] = /^```\n(.*?)^```/ms.exec(read('docs/architecture.md')) ?? [];
  const above: string[] = [];
  const paths = [...tree.matchAll(/^( *)((?:[\w.]+\/?(?: |$))+)/gm)].flatMap(([, indent = '', entries = '']) => {
    const depth = indent.length / 2;
    const found = entries
      .trim()
      .split(' ')
      .filter((entry) => /[/.]/.test(entry));
    above.splice(depth, above.length, found[0] ?? '');
    return found.map((entry) => [...above.slice(0, depth), entry].join(''));
  });
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

describe('what is dead is found', () => {
  test.each([
    ['[a](docs/nothing.md)', ['docs/nothing.md']],
    ['[a](SECURITY.md#no-such-heading) [b](SECURITY.md#the-model)', ['SECURITY.md#no-such-heading']],
    ['[a](#nowhere) [b](https://example.com/x)', ['#nowhere']],
  ])('%s', (text, want) => {
    expect(deadLinks('README.md', text)).toEqual(want);
  });

  test.each([
    ['`src/nothing.ts` and `src/tool.ts`', ['src/nothing.ts']],
    ['`npx vitest run test/nothing.test.ts`', ['test/nothing.test.ts']],
    ['`nothing.yml`, `test.yml`, `clerk-bapi-<version>.json`', ['nothing.yml']],
  ])('%s', (text, want) => {
    expect(deadPaths(text)).toEqual(want);
  });
});
