import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** The linters of a package as it would be published; ours is for `import` alone. */
const LINTERS: Record<string, string[]> = {
  attw: ['@arethetypeswrong/cli/dist/index.js', '--profile', 'esm-only', '--no-emoji'],
  publint: ['publint/src/cli.js', 'run', '--strict'],
};

/** Runs the linters over a tarball, and returns what each prints; an empty text where it finds nothing. */
export async function lintTarball(tarball: string): Promise<[linter: string, output: string][]> {
  return Promise.all(
    Object.entries(LINTERS).map(async ([linter, [script = '', ...args]]): Promise<[string, string]> => {
      try {
        await promisify(execFile)(process.execPath, [resolve('node_modules', script), ...args, tarball]);
        return [linter, ''];
      } catch (error) {
        const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
        return [linter, `${stdout}${stderr}` || message];
      }
    }),
  );
}
