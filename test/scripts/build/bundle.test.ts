import { transform } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { type BundledFile, bundle } from '../../../scripts/build/bundle.ts';
import { renderNotices } from '../../../scripts/build/notices.ts';

let bundled: BundledFile[];
beforeAll(async () => {
  bundled = await bundle();
});

/** Lists the source files that are loaded together with one of ours, before any `import()` in it runs. */
function loadedWith(source: string): string[] {
  const todo = bundled.filter((file) => file.modules.includes(source));
  for (const { imports } of todo) {
    todo.push(...bundled.filter((file) => imports.includes(file.path) && !todo.includes(file)));
  }
  return todo.flatMap(({ modules }) => modules);
}

test.each([
  ['src/cli/main.ts', ['src/cli/stdout.ts'], /node_modules|src\/(?!cli)/],
  ['src/cli/run.ts', ['src/cli/command-line/options.ts'], /modelcontextprotocol|zod|generated|sandbox/],
  [
    'src/cli/tools/print-tools.ts',
    ['src/generated/tool-index.ts'],
    /modelcontextprotocol|zod|src\/sandbox|generated\/(?!tool-index|credential-names)|openapi-fetch|undici/,
  ],
  [
    'src/runtime/toolkit.ts',
    ['src/runtime/catalogue/catalogue.ts'],
    /modelcontextprotocol|zod|generated\/(?!credential-names)|openapi-fetch|undici/,
  ],
  [
    'src/runtime/everything.ts',
    ['src/generated/tool-index.ts'],
    /modelcontextprotocol|zod|generated\/(?!tool-index|credential-names)|openapi-fetch|undici|src\/runtime\/(query\/(parse|paths|values)|export)/,
  ],
  [
    'src/cli/serve/serve.ts',
    ['src/adapters/mcp/serve-stdio.ts'],
    /@clerk|hono|opentelemetry|src\/(cli|adapters)\/http\/|src\/sandbox\/|generated\/(?!tool-index|credential-names)/,
  ],
  ['src/cli/http/serve-http.ts', ['src/adapters/http/open-handler.ts'], /opentelemetry/],
  ['src/cli/telemetry/otel.ts', ['src/cli/telemetry/otel.ts'], /opentelemetry\/(?!api\/)/],
])('%s loads no more than it needs', (source, has, hasNot) => {
  const loaded = loadedWith(source);
  expect(loaded).toEqual(expect.arrayContaining(has));
  expect(loaded.filter((path) => hasNot.test(path))).toEqual([]);
});

test('the server over stdio loads of the MCP SDK only what it uses, whatever the server over HTTP does', () => {
  const textOf = (source: string) => bundled.find(({ modules }) => modules.includes(source))?.text ?? '';
  const ofHttp = /WebStandardStreamableHTTPServerTransport/;
  expect(textOf('src/cli/http/serve-http.ts')).toMatch(ofHttp);
  expect(textOf('src/adapters/mcp/serve-stdio.ts')).not.toMatch(ofHttp);
});

test('nothing in it asserts by Node, which reads the whole bundle to word a message', () => {
  const imported = bundled.flatMap(({ imports }) => imports);
  expect(imported.filter((path) => /^(node:)?assert/.test(path))).toEqual([]);
  expect(imported).toContain('node:net');
});

test('the command line loads no module of Node that it never uses', () => {
  const loaded = bundled.filter(({ modules }) => modules.some((path) => path.includes('node_modules/commander/')));
  expect(loaded.flatMap(({ imports }) => imports.filter((path) => path.startsWith('node:'))).sort()).toEqual([
    'node:events',
    'node:fs',
    'node:path',
    'node:process',
  ]);
});

test('nothing in it waits before it is imported, or requires: it is for CommonJS too', async () => {
  const texts = bundled.filter(({ path }) => path !== 'cli.js').map(({ text }) => text);
  expect(texts.filter((text) => /createRequire|Dynamic require/.test(text))).toEqual([]);
  const own = bundled.filter(({ path }) => !/^(cli|chunks)\b/.test(path));
  const asCjs = own.map(({ text }) => transform(text, { format: 'cjs' }).then(() => 'fine'));
  expect(await Promise.all(asCjs)).toEqual(own.map(() => 'fine'));
});

test('no line in it is so long that Node would bury what an error says', () => {
  const lines = bundled.flatMap(({ text }) => text.split('\n'));
  const long = lines.filter((line) => line.length > 1_000 && !/["'`][^"'`]{500}/.test(line));
  expect(long).toEqual([]);
});

test('credits every package in the bundle, also one inside another', () => {
  const names = renderNotices(bundled).match(/^\S+ \d+\.\d+\.\d+ \(.+\)$/gm);
  expect(names?.map((line) => line.replace(/ .*\(/, ' ('))).toEqual([
    '@clerk/backend (MIT)',
    '@clerk/shared (MIT)',
    '@hono/node-server (MIT)',
    '@modelcontextprotocol/core (Apache-2.0)',
    '@modelcontextprotocol/server (Apache-2.0)',
    '@opentelemetry/api (Apache-2.0)',
    '@opentelemetry/core (Apache-2.0)',
    '@opentelemetry/exporter-prometheus (Apache-2.0)',
    '@opentelemetry/resources (Apache-2.0)',
    '@opentelemetry/sdk-metrics (Apache-2.0)',
    '@opentelemetry/semantic-conventions (Apache-2.0)',
    '@redis/client (MIT)',
    'commander (MIT)',
    'content-type (MIT)',
    'csv-stringify (MIT)',
    'diff (BSD-3-Clause)',
    'hono (MIT)',
    'jsonc-parser (MIT)',
    'leven (MIT)',
    'minisearch (MIT)',
    'openapi-fetch (MIT)',
    'shell-quote (MIT)',
    'smol-toml (BSD-3-Clause)',
    'undici (MIT)',
    'yaml (ISC)',
    'zod (MIT)',
  ]);
});
