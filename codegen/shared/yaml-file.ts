import { type Document, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';

/** A parsed YAML file that knows on which line each of its values stands. */
export interface YamlFile {
  value: unknown;
  /** The line of the value at a path, or of the nearest thing above it that exists; of the key itself with `key`. */
  line(path: readonly (string | number)[], key?: 'key'): number;
  /** `allowlist.yaml:12: …` for a value's line. */
  at(path: readonly (string | number)[], message: string, key?: 'key'): string;
}

/** What is wrong in a file that a person edits: one line for each fault, with file and line. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly faults: string[];

  constructor(faults: string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads YAML text.
 * @param name how errors call the file
 * @throws FileError for text that isn't YAML, and for a key that stands twice
 */
export function readYaml(text: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const faults = document.errors.map((error) => {
    if (error.code === 'DUPLICATE_KEY') {
      const key = text.slice(error.pos[0]).split(/:\s/)[0];
      return `${name}:${error.linePos?.[0].line ?? 1}: "${key}" stands here a second time; put both under the first`;
    }
    const [reason = 'not YAML'] = error.message.split(/ at line \d+|\n/);
    return `${name}:${error.linePos?.[0].line ?? 1}: ${reason}`;
  });
  if (faults.length > 0) throw new FileError(faults);
  const line = (path: readonly (string | number)[], key?: 'key') => lines.linePos(offset(document, path, key)).line;
  return { value: document.toJS(), line, at: (path, message, key) => `${name}:${line(path, key)}: ${message}` };
}

function offset(document: Document, path: readonly (string | number)[], key?: 'key'): number {
  for (let depth = path.length; depth > 0; depth--) {
    const above = document.getIn(path.slice(0, depth - 1), true) as { items?: unknown[] } | undefined;
    const pair = above?.items?.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path[depth - 1]);
    const own = document.getIn(path.slice(0, depth), true);
    const node = isPair(pair) && (key === 'key' || depth < path.length || !isScalar(own)) ? pair.key : own;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
