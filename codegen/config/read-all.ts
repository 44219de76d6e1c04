import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../drift/survey.ts';
import { CodegenError } from '../shared/errors.ts';
import { readOverlay } from '../spec/document.ts';

/**
 * The files of the project that a person edits, and that say what becomes of the spec.
 * @throws CodegenError when one can't be read
 */
export async function readFiles(root: string): Promise<Files> {
  const read = (file: string) =>
    readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new CodegenError(file, `can't be read (${error.code}). Restore it from git`);
    });
  return {
    allowlist: await read('allowlist.yaml'),
    glossary: await read('spec/glossary.yaml'),
    secrets: await read('spec/secrets.yaml'),
    pins: await read('spec/pins.yaml'),
    targets: await read('spec/targets.yaml'),
    overlay: await readOverlay(root),
  };
}
