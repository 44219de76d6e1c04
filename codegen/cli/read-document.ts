import { join } from 'node:path';
import { correct, readOverlay } from '../config/read-overlay.ts';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import { Problems } from '../shared/problems.ts';
import { readSnapshot } from '../spec/snapshot.ts';
import { type Source, SPEC_FOLDER } from '../spec/source.ts';

/**
 * Reads Clerk's API as codegen sees it: the snapshot that `spec/source.json` names, corrected by `spec/overlay.yaml`.
 * @param root the project's folder
 * @param problems takes corrections that no longer apply
 * @throws CodegenError when a file is missing, malformed or not what source.json says; FileError when a correction no
 *   longer applies and that isn't tolerated
 */
export async function readDocument(
  root: string,
  problems = new Problems(),
): Promise<{ document: Document; source: Source }> {
  const snapshot = await readSnapshot(join(root, SPEC_FOLDER), SPEC_FOLDER);
  if (!snapshot)
    throw new CodegenError(`${SPEC_FOLDER}/source.json`, 'is missing. Restore it, or run: npm run spec:update');
  const { document, dead } = correct(snapshot.document, await readOverlay(root));
  problems.add(...dead);
  problems.settle();
  return { document, source: snapshot.source };
}
