import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CodegenError } from './error.ts';
import { Faults } from './faults.ts';
import type { Document } from './openapi.ts';
import { applyOverlay, type Overlay } from './overlay.ts';
import { type Source, SPEC_FOLDER } from './source.ts';

/**
 * Clerk's API as codegen sees it: the facts file that `spec/source.json` names, corrected by `spec/overlay.yaml`.
 * @param root the project's folder
 * @param faults takes corrections that no longer apply
 * @throws CodegenError when a file is missing or malformed; FileError when a correction no longer applies and that
 *   isn't forgiven
 */
export async function readDocument(
  root: string,
  faults = new Faults(),
): Promise<{ document: Document; source: Source }> {
  const folder = join(root, SPEC_FOLDER);
  const source = await read<Source>(folder, 'source.json', JSON.parse);
  const facts = await read<Document>(folder, source.file, JSON.parse);
  if (facts.info.version !== source.apiVersion)
    throw new CodegenError(
      `${SPEC_FOLDER}/${source.file}`,
      `is version ${facts.info.version}, source.json says ${source.apiVersion}. Run: npm run spec:update`,
    );
  const overlay = await read<Overlay>(folder, 'overlay.yaml', parse);
  const document = applyOverlay(facts, overlay, (fault) => faults.leftover(fault));
  faults.settle();
  return { document, source };
}

async function read<T>(folder: string, name: string, parseText: (text: string) => unknown): Promise<T> {
  const where = `${SPEC_FOLDER}/${name}`;
  const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CodegenError(where, `can't be read (${error.code}). Restore it, or run: npm run spec:update`);
  });
  try {
    return parseText(text) as T;
  } catch (error) {
    throw new CodegenError(where, `is malformed: ${(error as Error).message.split('\n')[0]}`);
  }
}
