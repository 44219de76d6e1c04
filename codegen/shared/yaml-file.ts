import { type Document, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { FileError, type Problem, type ProblemKind } from './problems.ts';

/** A place in a YAML file: the keys and indexes that lead to it. */
export type YamlPath = readonly (string | number)[];

/** A parsed YAML file that knows the line of each of its values. */
export interface YamlFile {
  value: unknown;
  /** The line of the value at a path, or of the nearest thing above it that exists; of the key itself with `key`. */
  line(path: YamlPath, key?: 'key'): number;
  /** A problem at the line of a value, or of its key. */
  problem(kind: ProblemKind, path: YamlPath, message: string, key?: 'key'): Problem;
}

/**
 * Parses YAML text.
 * @param name how problems call the file
 * @throws FileError for text that isn't YAML, and for a key that appears twice
 */
export function readYaml(text: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = document.errors.map((error): Problem => {
    const at = { kind: 'invalid', file: name, line: error.linePos?.[0].line ?? 1 } as const;
    if (error.code === 'DUPLICATE_KEY') {
      const key = text.slice(error.pos[0]).split(/:\s/)[0];
      return { ...at, message: `"${key}" appears twice; merge it into the first` };
    }
    const [reason = 'not YAML'] = error.message.split(/ at line \d+|\n/);
    return { ...at, message: reason };
  });
  if (problems.length > 0) throw new FileError(problems);
  const line: YamlFile['line'] = (path, key) => lines.linePos(offset(document, path, key)).line;
  return {
    value: document.toJS(),
    line,
    problem: (kind, path, message, key) => ({ kind, file: name, line: line(path, key), message }),
  };
}

function offset(document: Document, path: YamlPath, key?: 'key'): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true) as { items?: unknown[] } | undefined;
    const pair = parent?.items?.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path[depth - 1],
    );
    const value = document.getIn(path.slice(0, depth), true);
    const node = isPair(pair) && (key === 'key' || depth < path.length || !isScalar(value)) ? pair.key : value;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Matches what YAML reads as the text that it is. */
const PLAIN = /^(?!(?:true|false|null)$)[A-Za-z][\w.-]*(?:\[\]|\.\*|[?#])*$/i;

/** Formats a name of the spec, which is untrusted text, as a key of YAML: in one line, with nothing invisible, and exact. */
export function yamlKey(name: string): string {
  if (PLAIN.test(name)) return name;
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(name).replace(/[`\p{C}\u2028\u2029]/gu, (one) => one.split('').map(escaped).join(''));
}
