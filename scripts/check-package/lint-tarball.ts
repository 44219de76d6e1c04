import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** What judges a package as it would be published; the package is for `import` alone. */
const LINTERS: Record<string, string[]> = {
  attw: ['@arethetypeswrong/cli/dist/index.js', '--profile', 'esm-only', '--no-emoji'],
  publint: ['publint/src/cli.js', 'run', '--strict'],
};

/** What each linter has to say about a tarball; nothing where it finds nothing. */
export async function linters(tarball: string): Promise<[name: string, complaint: string][]> {
  return Promise.all(
    Object.entries(LINTERS).map(async ([name, [script = '', ...args]]): Promise<[string, string]> => {
      try {
        await promisify(execFile)(process.execPath, [resolve('node_modules', script), ...args, tarball]);
        return [name, ''];
      } catch (error) {
        const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
        return [name, `${stdout}${stderr}` || message];
      }
    }),
  );
}
