import { expect, test } from 'vitest';
import type { BundledFile } from '../../../scripts/build/bundle.ts';
import { loadedWith } from '../../../scripts/listings/mcpb-files.ts';

const file = (path: string, imports: string[] = [], dynamicImports: string[] = []): BundledFile => ({
  path,
  text: '',
  source: undefined,
  imports,
  dynamicImports,
  modules: [],
});

test.each([
  ['what it imports', [file('cli.js', ['a.js']), file('a.js'), file('b.js')], ['cli.js', 'a.js']],
  [
    'what that loads when needed',
    [file('cli.js', ['a.js']), file('a.js', [], ['b.js']), file('b.js')],
    ['cli.js', 'a.js', 'b.js'],
  ],
  ['circles', [file('cli.js', ['a.js']), file('a.js', ['cli.js'])], ['cli.js', 'a.js']],
  ['modules of Node', [file('cli.js', ['node:fs'])], ['cli.js']],
])('a file is taken with %s', (_, files, want) => {
  expect(loadedWith(files, 'cli.js').map(({ path }) => path)).toEqual(want);
});
