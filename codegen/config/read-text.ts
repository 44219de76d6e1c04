import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodegenError } from '../shared/errors.ts';

/**
 * Reads a file of the project.
 * @throws CodegenError when it can't be read
 */
export async function readText(root: string, file: string): Promise<string> {
  return readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CodegenError(file, `can't be read (${error.code}). Restore it from git`);
  });
}
