import { byCodeUnit } from './order.ts';

/**
 * Kinds of problems, which callers decide by:
 * - `invalid`: a file is wrong in itself
 * - `gap`: the spec or our files leave something open that a person has to decide
 * - `undecided`: a gap, too: an operation that is neither a tool nor excluded
 * - `unsupported`: a gap, too: an operation of the allowlist that no tool can carry
 * - `leftover`: a file names something that the spec doesn't have
 */
export type ProblemKind = 'invalid' | 'gap' | 'undecided' | 'unsupported' | 'leftover';

/** Something wrong in a file that a person edits, with its place. */
export interface Problem {
  kind: ProblemKind;
  file: string;
  line?: number;
  message: string;
  /** The tool that can't be served because of it. */
  tool?: string;
  /** The input, by the API's name, without which it could be. */
  input?: string;
  /** The lines that would settle it, with what is left to write as comments. */
  paste?: Paste;
  /** Why a tool is unsupported, without its place in the file. */
  reason?: string;
}

/** Lines for a file that a person edits. */
export interface Paste {
  file: string;
  /** The key of the file that they belong under, and perhaps another choice: `keep`. */
  under: string;
  /** Indented for that key. */
  lines: string;
}

/** Formats a problem as one line: `allowlist.yaml:12: …`. */
export function formatProblem({ file, line, message }: Problem): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}

/** Thrown for files that a person edits; its message has a line for each problem. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** Collects the problems between the spec and our files, and stops at those that aren't tolerated. */
export class Problems {
  readonly all: Problem[] = [];
  readonly #tolerated: 'none' | 'lenient' | 'all';
  #unsettled: Problem[] = [];

  /**
   * @param tolerated which problems stop nothing: none; for another version of the API, all but a file that is wrong in
   *   itself, and what they are about is left out; all, for whoever only reads them here
   */
  constructor(tolerated: 'none' | 'lenient' | 'all' = 'none') {
    this.#tolerated = tolerated;
  }

  get toleratesAll(): boolean {
    return this.#tolerated === 'all';
  }

  get isLenient(): boolean {
    return this.#tolerated === 'lenient';
  }

  get leftovers(): Problem[] {
    return this.all.filter(isLeftover);
  }

  /** Everything that isn't a leftover. */
  get gaps(): Problem[] {
    return this.all.filter((problem) => !isLeftover(problem));
  }

  add(...problems: readonly Problem[]): void {
    this.all.push(...problems);
    this.#unsettled.push(...problems);
  }

  /** @throws FileError naming once each problem since the last call that isn't tolerated */
  settle(): void {
    const unsettled = this.#unsettled.filter((problem) => !this.#tolerates(problem));
    this.#unsettled = [];
    if (unsettled.length > 0) throw new FileError(withoutRepeats(unsettled));
  }

  #tolerates(problem: Problem): boolean {
    return this.#tolerated === 'all' || (this.#tolerated === 'lenient' && problem.kind !== 'invalid');
  }
}

/** Orders problems by file and line, as somebody goes through them. */
export function byPlace(a: Problem, b: Problem): number {
  return byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
}

/** Returns the problems without those that read the same as an earlier one. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

function isLeftover({ kind }: Problem): boolean {
  return kind === 'leftover';
}
