import { isMap, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';

/** Mistakes that are shown: the first ones explain the rest. */
const MAX_SHOWN = 20;

/** A mistake at a place of a file. */
export interface Mistake {
  /** The keys and places that lead there. */
  readonly path: readonly (string | number)[];
  readonly long: string;
}

/** A text as read, and a way to say where in it a mistake is. */
export interface Parsed {
  value: unknown;
  /** Lists mistakes in the order of their lines, each with the file and the line: `file:3: users.0.id: …`. */
  locate(mistakes: readonly Mistake[]): string;
}

/** The names of a text in errors: its file, and what it is, `a world`. */
export interface TextWords {
  name: string;
  one: string;
}

/**
 * Parses YAML or JSON.
 * @throws Error that says what is wrong, with its line where it has one
 */
export function parseYaml(source: string, { name, one }: TextWords): Parsed {
  const lines = new LineCounter();
  const document = attempt(name, () => parseDocument(source, { lineCounter: lines, merge: true }));
  const [problem] = document.errors;
  if (problem) {
    // Words of ours for the parser's, by its code or a part of them.
    const ownWords: Record<string, string> = {
      MULTIPLE_DOCS: `${one.charAt(0).toUpperCase()}${one.slice(1)} is one YAML document: leave out the second`,
      'call stack': 'It is nested too deeply',
    };
    const [own] = Object.entries(ownWords).filter(([text]) => problem.message.includes(text) || problem.code === text);
    const [words = ''] = own ? own.slice(1) : problem.message.split(/ at line |\n/);
    throw new Error(`${name}:${problem.linePos?.[0].line ?? 1}: ${words}.`);
  }
  const lineOf = (at: readonly (string | number)[]): number => {
    const parent = document.getIn(at.slice(0, -1), true);
    const pair = isMap<Scalar>(parent) ? parent.items.find(({ key }) => key.value === at.at(-1)) : undefined;
    const node = pair?.key ?? (document.getIn(at, true) as Node | undefined);
    if (node?.range) return lines.linePos(node.range[0]).line;
    // A missing field has no line of its own: take that of the map that lacks it.
    return at.length > 0 ? lineOf(at.slice(0, -1)) : 1;
  };
  return {
    // One alias may be used often, as for the metadata of many users, but aliases of aliases don't multiply without end.
    value: attempt(name, () => document.toJS({ maxAliasCount: 10_000 })),
    locate: (mistakes) => {
      const sorted = mistakes.map((mistake) => ({ ...mistake, line: lineOf(mistake.path) }));
      sorted.sort((a, b) => a.line - b.line);
      return listMistakes(
        name,
        sorted.map(({ line, ...mistake }) => ({ ...mistake, place: `${name}:${line}` })),
      );
    },
  };
}

/** Lists the first mistakes, a line each behind its place, and tells how many more there are. */
export function listMistakes(name: string, mistakes: readonly (Mistake & { place: string })[]): string {
  const shown = mistakes
    .slice(0, MAX_SHOWN)
    .map(({ place, path, long }) => [place, ...(path.length > 0 ? [path.join('.')] : []), long].join(': '));
  const rest = mistakes.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${name}: and ${rest} more.`] : [])].join('\n');
}

/** Runs a step of reading; what it throws (too many aliases, too deep) names the file. */
function attempt<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const words = error instanceof RangeError ? 'it is nested too deeply' : (error as Error).message;
    throw new Error(`${name} can't be read: ${words}.`);
  }
}
