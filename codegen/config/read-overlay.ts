import { applyOverlay, type Overlay, OverlayError } from '../openapi/apply-overlay.ts';
import type { Document } from '../openapi/types.ts';
import { FileError, formatProblem, type Problem } from '../shared/problems.ts';
import { isRecord } from '../shared/type-guards.ts';
import { readYaml } from '../shared/yaml-file.ts';
import { readText } from './read-text.ts';

const FILE = 'spec/overlay.yaml';

/**
 * Reads spec/overlay.yaml; applying it checks what is in it.
 * @param root the project's folder
 * @throws CodegenError when it can't be read; FileError when it isn't YAML
 */
export async function readOverlay(root: string): Promise<Overlay> {
  return parseOverlay(await readText(root, FILE));
}

/**
 * Parses the text of spec/overlay.yaml, with the line of each action.
 * @throws FileError when it isn't YAML
 */
export function parseOverlay(text: string): Overlay {
  const file = readYaml(text, FILE);
  const { value } = file;
  if (!isRecord(value)) return value as Overlay;
  const actions: unknown[] = Array.isArray(value.actions) ? value.actions : [];
  return { ...value, lines: actions.map((_, index) => file.line(['actions', index])) } as unknown as Overlay;
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
 * @throws FileError when the overlay is malformed, with the line of what is wrong
 */
export function correct(snapshot: Document, overlay: Overlay): Corrected {
  const dead: Problem[] = [];
  const matches = new Map<string, number>();
  const problem = (kind: Problem['kind'], message: string, index: number | undefined): Problem => {
    const line = index === undefined ? 1 : overlay.lines?.[index];
    return { kind, file: FILE, message, ...(line !== undefined && { line }) };
  };
  try {
    const document = applyOverlay(snapshot, overlay, {
      onDeadAction: (message, index) => dead.push(problem('leftover', message, index)),
      onMatches: (action, count, index) => matches.set(formatProblem(problem('leftover', action, index)), count),
    });
    return { document, dead, matches };
  } catch (error) {
    if (!(error instanceof OverlayError)) throw error;
    throw new FileError([problem('invalid', error.message, error.action)]);
  }
}
