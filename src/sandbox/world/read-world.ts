import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { isObject } from '../records/metadata.ts';
import type { WorldError } from './build-world.ts';
import type { World } from './world-options.ts';

/** A world file as read: the world, and a way to say where in the file its mistakes are. */
export interface WorldFile {
  world: World;
  /** Returns an error that names the file and the line of every mistake. */
  locate(error: WorldError): Error;
}

/**
 * Reads a world file, YAML or JSON.
 * @throws Error that says what is wrong: no such file, no YAML (with its line), no map at the top
 */
export async function readWorld(path: string): Promise<WorldFile> {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `There is no world file ${path}.` : `${path} can't be read (${code}).`);
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [problem] = document.errors;
  if (problem) throw new Error(`${path}:${problem.linePos?.[0].line ?? 1}: ${problem.message.split('\n')[0]}`);
  const world: unknown = document.toJS() ?? {};
  if (!isObject(world)) throw new Error(`${path}:1: A world is a map: lists of records by kind, such as users.`);
  const lineOf = (at: (string | number)[]): number => {
    const node = document.getIn(at, true) as { range?: [number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
    // What is missing has no line of its own: the one of what should have it.
    return at.length > 0 ? lineOf(at.slice(0, -1)) : 1;
  };
  return {
    world,
    locate: ({ mistakes }) => {
      const sorted = mistakes.map((mistake) => ({ ...mistake, line: lineOf(mistake.path) }));
      sorted.sort((a, b) => a.line - b.line);
      return new Error(
        sorted.map(({ line, path: at, long }) => `${path}:${line}: ${at.join('.')}: ${long}`).join('\n'),
      );
    },
  };
}
