import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const PARTS = [
  'package.json',
  'tsconfig.json',
  'allowlist.yaml',
  'surface.json',
  'docs',
  'spec',
  'codegen',
  'scripts',
  'src',
];

/** Copies what generating reads and writes into a new folder, beside our dependencies; returns its path. */
export async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(await realpath(tmpdir()), 'generate-'));
  for (const part of PARTS) await cp(join(ROOT, part), join(copy, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Runs the generator within a copy, as `npm run generate` does. */
export function runGenerate(copy: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'codegen/cli/generate.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
