import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../scripts/build/bundle.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { clients } from '../support/process/clients.ts';

// What the real process loads, told by a hook in its module loader: no category that it does not serve, and neither
// zod inputs nor an HTTP client before a tool is called. (Zod itself is there from the start: the MCP SDK speaks it.
// That the toolkit loads none is held in test/scripts/build/bundle.test.ts.)

const HOOK = new URL('../support/process/log-loaded-modules.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
afterAll(() => rmSync(folder, { recursive: true }));

let sources: Map<string, string[]>;
beforeAll(async () => {
  sources = new Map((await bundle()).map(({ path, modules }) => [basename(path), modules]));
});

/** Returns the source files in the chunks that a process has loaded: after it listed its tools, and after a call. */
async function loadedBy(args: readonly string[]): Promise<{ listing: string[]; calling: string[] }> {
  const LOADED = join(folder, `${Math.random()}.txt`);
  const read = () => readFileSync(LOADED, 'utf8').trim().split('\n');
  const inputs = () => read().flatMap((url) => (url.includes('/dist/') ? (sources.get(basename(url)) ?? [url]) : []));
  const [, connect] = clients[0] as (typeof clients)[number];
  const client = await connect({ args: ['--sandbox', ...args], env: { LOADED }, node: ['--import', HOOK] });
  try {
    await client.list();
    const listing = inputs();
    const answer = await client.call('users_getUser', { user_id: 'user_38fYichBv3K7vAoKKzJoUF06m6x' });
    expect(answer.isError ?? false).toBe(false);
    return { listing, calling: inputs() };
  } finally {
    await client.close();
  }
}

/** Returns the categories that have a generated file among the sources. */
function categories(of: 'catalogue' | 'tools', loaded: readonly string[]): string[] {
  const found = loaded.flatMap((path) => new RegExp(`^src/generated/${of}/(\\w+)\\.ts$`).exec(path)?.[1] ?? []);
  return [...new Set(found)].sort();
}

/** Categories so small that they are in one file. */
const SMALL = ['testingTokens'];

const DEFAULT = [...new Set(catalogue.defaultSelection.map((name) => name.replace(/\..*/, '')))].sort();

test.each([
  { why: 'the default selection', args: [], served: DEFAULT },
  { why: 'one tool', args: ['--tools', 'users.getUser'], served: ['users'] },
  {
    why: 'everything',
    args: ['--tools', '*'],
    served: Object.keys(catalogue.categories).filter(
      (category) =>
        SMALL.includes(category) ||
        // Some have only tools that a pattern does not catch.
        Object.values(catalogue.tools).some(
          ({ name, tier, needs }) => name.startsWith(`${category}.`) && tier !== 'sensitive' && !needs,
        ),
    ),
  },
])('$why loads what it serves, and inputs at the first call', async ({ args, served }) => {
  const { listing, calling } = await loadedBy(args);
  const late =
    /node_modules\/(openapi-fetch|undici|shell-quote)\/|^src\/cli\/(call|log|secret-key)\/|^src\/generated\/(tools\/|response-types)|^src\/runtime\/(clerk\/client|query-reads|query\/run-query|prompts\/(?!served-prompts))/;
  expect(listing).toContain('src/runtime/toolkit.ts');
  expect(categories('catalogue', listing)).toEqual(served);
  expect(listing.filter((path) => late.test(path))).toEqual([]);

  expect(categories('catalogue', calling)).toEqual(served);
  expect(categories('tools', calling)).toEqual(['users']);
  expect(calling).toContain('src/generated/response-types.ts');
  for (const late of ['openapi-fetch', 'undici']) {
    expect(calling.some((path) => path.includes(`node_modules/${late}/`))).toBe(true);
  }
});

test('nothing of telemetry is loaded where no SDK was registered', async () => {
  const { calling } = await loadedBy([]);
  expect(calling.filter((path) => /opentelemetry|\/telemetry\/(?!open-telemetry|trace-headers)/.test(path))).toEqual(
    [],
  );
});
