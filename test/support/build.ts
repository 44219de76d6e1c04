import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that the test files of one run share. */
    shared: string;
  }
}

/** Builds `dist/` once per run, for tests that start the real program: Vitest's global setup. */
export default async function setup(project: TestProject): Promise<() => void> {
  const shared = mkdtempSync(join(tmpdir(), 'clerk-agent-toolkit-tests-'));
  project.provide('shared', shared);
  await import('../../scripts/build/build.ts');
  return () => rmSync(shared, { recursive: true });
}
