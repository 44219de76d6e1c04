import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** Ends what hangs, and decides nothing else: no test passes or fails by how fast the machine is. */
const LIMIT = 8 * 60_000;

/** A kind of tests. `shared`: its files share their modules, which halves the time they take. */
function kind(name: string, include: string[], { shared = false, exclude = [] as string[] } = {}) {
  // What every entry point imports first.
  const setupFiles = ['src/runtime/everything.ts'];
  const limits = { setupFiles, testTimeout: LIMIT, hookTimeout: LIMIT, expect: { poll: { timeout: LIMIT } } };
  return { test: { ...limits, name, include, exclude, isolate: !shared } } satisfies TestProjectConfiguration;
}

const files = (folder: string) => `test/${folder}/**/*.test.ts`;

const ROOMS = [
  'test/*.test.ts',
  files('{adapters,bench,cli,client,codegen,discovery,documents,runtime,sandbox,scripts,tools-page}'),
];
/** Tests that replace a module or the clock, or keep a folder for their own file. */
const ALONE = [files('runtime/audit'), 'test/contract/consent.test.ts'];
/** Every version of each framework, the table of outcomes that all of them share, and what they make of schemas. */
const FRAMEWORKS = [files('adapters/{ai-sdk,langchain}'), 'test/contract/{converters,outcomes}.test.ts'];
const CONTRACT = [files('contract')];
const STDIO = [files('stdio')];

/** What `npm test` runs: every room, every tool, and one real process over stdio. */
const everyday = [
  kind('rooms', ROOMS, { shared: true, exclude: [...ALONE, ...FRAMEWORKS] }),
  kind('alone', ALONE),
  kind('contract', CONTRACT, { shared: true, exclude: [...ALONE, ...FRAMEWORKS] }),
  kind('stdio', STDIO, { shared: true }),
];

/** The projects that only `npm run test:all` runs: frameworks, and every other folder (commands, e2e, examples, hostile, properties). */
const rest = [
  kind('frameworks', FRAMEWORKS, { shared: true }),
  kind('rest', ['test/**/*.test.ts'], { exclude: [...ROOMS, ...CONTRACT, ...STDIO] }),
];

export default defineConfig({
  test: {
    globalSetup: ['test/support/build.ts'],
    // Left to itself, vitest keeps a core free; these tests mostly wait for processes that they started.
    maxWorkers: 2,
    teardownTimeout: LIMIT,
    projects: [...everyday, ...rest],
  },
});
