import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { applyOverlay, type Overlay } from '../openapi/overlay.ts';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import { Faults } from '../shared/problems.ts';
import { readHeld } from './snapshot.ts';
import { type Source, SPEC_FOLDER } from './source.ts';

/**
 * Clerk's API as codegen sees it: the facts file that `spec/source.json` names, corrected by `spec/overlay.yaml`.
 * @param root the project's folder
 * @param faults takes corrections that no longer apply
 * @throws CodegenError when a file is missing, malformed or not what source.json says; FileError when a correction no
 *   longer applies and that isn't forgiven
 */
export async function readDocument(
  root: string,
  faults = new Faults(),
): Promise<{ document: Document; source: Source }> {
  const held = await readHeld(join(root, SPEC_FOLDER), SPEC_FOLDER);
  if (!held)
    throw new CodegenError(`${SPEC_FOLDER}/source.json`, 'is missing. Restore it, or run: npm run spec:update');
  const overlay = await readOverlay(root);
  const document = applyOverlay(held.facts, overlay, (fault) => faults.leftover(fault));
  faults.settle();
  return { document, source: held.source };
}

/**
 * The corrections of a project; `applyOverlay` checks what is in them.
 * @throws CodegenError when spec/overlay.yaml can't be read or is no YAML
 */
export async function readOverlay(root: string): Promise<Overlay> {
  const where = `${SPEC_FOLDER}/overlay.yaml`;
  const text = await readFile(join(root, SPEC_FOLDER, 'overlay.yaml'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CodegenError(where, `can't be read (${error.code}). Restore it from git`);
  });
  try {
    return parse(text) as Overlay;
  } catch (error) {
    throw new CodegenError(where, `is malformed: ${(error as Error).message.split('\n')[0]}`);
  }
}
