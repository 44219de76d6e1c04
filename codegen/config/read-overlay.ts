import { parse } from 'yaml';
import { applyOverlay, type Overlay } from '../openapi/apply-overlay.ts';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import type { Problem } from '../shared/problems.ts';
import { readText } from './read-text.ts';

const FILE = 'spec/overlay.yaml';

/**
 * Reads spec/overlay.yaml; applying it checks what is in it.
 * @param root the project's folder
 * @throws CodegenError when it can't be read or isn't YAML
 */
export async function readOverlay(root: string): Promise<Overlay> {
  const text = await readText(root, FILE);
  try {
    return parse(text) as Overlay;
  } catch (error) {
    throw new CodegenError(FILE, `is malformed: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** A document with our corrections. */
export interface Corrected {
  document: Document;
  /** A problem for each correction that can't be applied or changes nothing. */
  dead: Problem[];
  /** The number of places that each of the others matches. */
  matches: Map<string, number>;
}

/**
 * Corrects a copy of the spec as spec/overlay.yaml says.
 * @throws CodegenError when the overlay is malformed
 */
export function correct(snapshot: Document, overlay: Overlay): Corrected {
  const dead: Problem[] = [];
  const matches = new Map<string, number>();
  const document = applyOverlay(snapshot, overlay, {
    onDeadAction: (message) => dead.push({ kind: 'leftover', file: FILE, message }),
    onMatches: (action, count) => matches.set(`${FILE}: ${action}`, count),
  });
  return { document, dead, matches };
}
