import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** What judges a package as it would be published; the package is for `import` alone. */
const LINTERS: Record<string, string[]> = {
  attw: ['--profile', 'esm-only', '--no-emoji'],
  publint: ['run', '--strict'],
};

/** What each linter has to say about a tarball; nothing where it finds nothing. */
export async function linters(tarball: string): Promise<[name: string, complaint: string][]> {
  return Promise.all(
    Object.entries(LINTERS).map(async ([name, args]): Promise<[string, string]> => {
      try {
        await promisify(execFile)(resolve('node_modules/.bin', name), [...args, tarball]);
        return [name, ''];
      } catch (error) {
        const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
        return [name, `${stdout}${stderr}` || message];
      }
    }),
  );
}
