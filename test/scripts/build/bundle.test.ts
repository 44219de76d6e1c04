import { type Metafile, transform } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../../../scripts/build/bundle.ts';
import { renderNotices } from '../../../scripts/build/notices.ts';

let metafile: Metafile;
beforeAll(async () => {
  ({ metafile } = await bundle('dist'));
});

/** Lists the source files that are loaded together with one of ours, before any `import()` in it runs. */
function loadedWith(source: string): string[] {
  const entries = Object.entries(metafile.outputs);
  const todo = entries.flatMap(([path, { entryPoint }]) => (entryPoint === source ? [path] : []));
  const seen = new Set(todo);
  for (const path of todo) {
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement' || next.startsWith('node:') || seen.has(next)) continue;
      seen.add(next);
      todo.push(next);
    }
  }
  return [...seen].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
}

test.each([
  ['src/cli/main.ts', ['src/cli/stdout.ts'], /node_modules|src\/(?!cli)/],
  ['src/cli/run.ts', ['src/cli/command-line/options.ts'], /modelcontextprotocol|zod|generated|sandbox/],
  [
    'src/cli/tools/print-tools.ts',
    ['src/generated/tool-index.ts'],
    /modelcontextprotocol|zod|sandbox|generated\/(?!tool-index)|openapi-fetch|undici/,
  ],
  [
    'src/runtime/toolkit.ts',
    ['src/runtime/catalogue/catalogue.ts'],
    /modelcontextprotocol|zod|generated\/(?!credential-names)|openapi-fetch|undici/,
  ],
  [
    'src/runtime/everything.ts',
    ['src/generated/tool-index.ts'],
    /modelcontextprotocol|zod|generated\/(?!tool-index)|openapi-fetch|undici|src\/runtime\/(query|export)/,
  ],
])('%s loads no more than it needs', (source, has, hasNot) => {
  const loaded = loadedWith(source);
  expect(loaded).toEqual(expect.arrayContaining(has));
  expect(loaded.filter((path) => hasNot.test(path))).toEqual([]);
});

test('nothing in it asserts by Node, which reads the whole bundle to word a message', () => {
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(imported.filter((path) => /^(node:)?assert/.test(path))).toEqual([]);
  expect(imported).toContain('node:net');
});

test('nothing in it waits before it is imported, or requires: it is for CommonJS too', async () => {
  const { outputFiles } = await bundle('dist');
  const texts = outputFiles.filter(({ path }) => !path.endsWith('cli.js')).map(({ text }) => text);
  expect(texts.filter((text) => /createRequire|Dynamic require/.test(text))).toEqual([]);
  const own = outputFiles.filter(({ path }) => /dist\/(?!cli|chunks)/.test(path.replaceAll('\\', '/')));
  const asCjs = own.map(({ text }) => transform(text, { format: 'cjs' }).then(() => 'fine'));
  expect(await Promise.all(asCjs)).toEqual(own.map(() => 'fine'));
});

test('credits every package in the bundle, also one inside another', () => {
  const names = renderNotices(metafile).match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm);
  expect(names?.map((line) => line.replace(/ .*\(/, ' ('))).toEqual([
    '@modelcontextprotocol/core (Apache-2.0)',
    '@modelcontextprotocol/server (Apache-2.0)',
    'commander (MIT)',
    'content-type (MIT)',
    'csv-stringify (MIT)',
    'diff (BSD-3-Clause)',
    'jsonc-parser (MIT)',
    'leven (MIT)',
    'openapi-fetch (MIT)',
    'shell-quote (MIT)',
    'smol-toml (BSD-3-Clause)',
    'undici (MIT)',
    'yaml (ISC)',
    'zod (MIT)',
  ]);
});
