import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 20_000, hookTimeout: 60_000 };

/**
 * Tables beside pure functions share their modules, which halves what they take. Not the tests of the audit log:
 * they replace a module, or keep a folder for their own file.
 */
const TOGETHER = [
  'test/{cli,codegen,sandbox}/**/*.test.ts',
  'test/runtime/!(audit)/**/*.test.ts',
  'test/runtime/*.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['test/support/build.ts'],
    // Left to itself, vitest keeps a core free; these tests mostly wait for processes that they started.
    maxWorkers: 2,
    projects: [
      { test: { ...limits, name: 'together', include: TOGETHER, isolate: false } },
      { test: { ...limits, name: 'alone', include: ['test/**/*.test.ts'], exclude: TOGETHER } },
    ],
  },
});
