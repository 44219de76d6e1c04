import { readFileSync, statSync } from 'node:fs';
import { isMap, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import { isObject } from '../records/metadata.ts';
import type { WorldError } from './build-world.ts';
import type { World } from './world-options.ts';

/** Words of ours for the parser's, by its code or a part of them. */
const OWN_WORDS: Record<string, string> = {
  MULTIPLE_DOCS: 'A world is one YAML document: leave out the second',
  'call stack': 'It is nested too deeply',
};
const MAX_BYTES = 50_000_000;
/** Mistakes that are shown: the first ones explain the rest. */
const MAX_SHOWN = 20;

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
export function readWorld(path: string): WorldFile {
  let source: string;
  try {
    // A pipe or a device could keep the program waiting, or fill its memory.
    const file = statSync(path);
    if (!file.isFile() || file.size > MAX_BYTES) throw new Error();
    source = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code ?? `a world is a file of at most ${MAX_BYTES / 1e6} MB`;
    throw new Error(code === 'ENOENT' ? `There is no world file ${path}.` : `${path} can't be read (${why}).`);
  }
  const lines = new LineCounter();
  const document = attempt(path, () => parseDocument(source, { lineCounter: lines, merge: true }));
  const [problem] = document.errors;
  if (problem) {
    const [own] = Object.entries(OWN_WORDS).filter(([text]) => problem.message.includes(text) || problem.code === text);
    const [words = ''] = own ? own.slice(1) : problem.message.split(/ at line |\n/);
    throw new Error(`${path}:${problem.linePos?.[0].line ?? 1}: ${words}.`);
  }
  // One alias may be used often, as for the metadata of many users, but aliases of aliases don't multiply without end.
  const world: unknown = attempt(path, () => document.toJS({ maxAliasCount: 10_000 })) ?? {};
  if (!isObject(world)) throw new Error(`${path}:1: A world is a map: lists of records by kind, such as users.`);
  const lineOf = (at: (string | number)[]): number => {
    const parent = document.getIn(at.slice(0, -1), true);
    const pair = isMap<Scalar>(parent) ? parent.items.find(({ key }) => key.value === at.at(-1)) : undefined;
    const node = pair?.key ?? (document.getIn(at, true) as Node | undefined);
    if (node?.range) return lines.linePos(node.range[0]).line;
    // A missing field has no line of its own: take the line of the record.
    return at.length > 0 ? lineOf(at.slice(0, -1)) : 1;
  };
  return {
    world,
    locate: ({ mistakes }) => {
      const sorted = mistakes.map((mistake) => ({ ...mistake, line: lineOf(mistake.path) }));
      sorted.sort((a, b) => a.line - b.line);
      const shown = sorted
        .slice(0, MAX_SHOWN)
        .map(({ line, path: at, long }) => `${path}:${line}: ${at.join('.')}: ${long}`);
      const rest = sorted.length - shown.length;
      return new Error([...shown, ...(rest > 0 ? [`${path}: and ${rest} more.`] : [])].join('\n'));
    },
  };
}

/** Runs a step of reading; what it throws (too many aliases, too deep) names the file. */
function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const words = error instanceof RangeError ? 'it is nested too deeply' : (error as Error).message;
    throw new Error(`${path} can't be read: ${words}.`);
  }
}
