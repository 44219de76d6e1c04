/** A part of a text: from its first character up to, not including, `end`. */
export type Span = readonly [start: number, end: number];

/**
 * Escaped characters, each in as many layers as there are: percent-encoded (`%5F`, `%255F`), escaped as in JSON and
 * JavaScript (`\u005f`, `\u{5f}`, `\x5f`, `\n`, `\\n`), behind backslashes that say nothing (`\_`, `\/`), as a reference
 * of HTML (`&#95;`). A run of backslashes is looked at from its first one only, or a long run would take time by its square.
 */
const ESCAPES =
  /%(?:25)*[\dA-Fa-f]{2}|(?<!\\)\\+(?:u[\dA-Fa-f]{4}|u\{0{0,8}[\dA-Fa-f]{1,5}\}|x[\dA-Fa-f]{2}|[bfnrtv]|[!-/:-@[\]-`{-~])|&(?:amp;)*(?:#(?:[xX]0{0,8}[\dA-Fa-f]{1,5}|0{0,8}\d{1,6});?|lowbar;|UnderBar;|period;)/g;

/** Most times that a text is unescaped: escapes inside of other kinds of escapes. */
const LAYERS = 4;

/** The number of escapes that are still looked behind in one result: far more than any honest one has. */
export interface EscapeBudget {
  left: number;
}

/** Creates the budget of one result: to look behind more escapes would cost far more than parsing them. */
export function escapeBudget(): EscapeBudget {
  return { left: 100_000 };
}

/** Ways to spell a text. */
export interface Spellings {
  /** Finds it also where whitespace splits it. */
  split?: boolean;
  /** When it is used up, a text with escapes counts as found whole. */
  budget?: EscapeBudget;
}

/**
 * Finds parts of a text also where they are escaped, in several layers too; takes time in line with the text's length.
 * @param find finds the parts of a text without escapes
 * @returns in the order of the text, without overlaps
 */
export function findInSpellings(
  text: string,
  find: (text: string) => readonly Span[],
  { split = false, budget = escapeBudget() }: Spellings = {},
): readonly Span[] {
  const whole: Span[] = [[0, text.length]];
  let found = find(text);
  const views: View[] = [];
  let current = text;
  const look = (view: View | undefined) => {
    if (!view) return false;
    views.unshift(view);
    current = view.text;
    const more = find(current);
    if (more.length > 0)
      found = [...found, ...more.map((span) => views.reduce((part, one) => originOf(one, part), span))];
    return true;
  };
  for (let layer = 0; layer < LAYERS; layer += 1) {
    if (split) look(joined(current));
    const view = unescaped(current, budget);
    if (view === 'too many') return whole;
    if (!look(view)) break;
  }
  return found.length > 1 ? merge([...found]) : found;
}

/** Returns every match of a pattern that is global, most of which find nothing. */
export function findAll(text: string, pattern: RegExp): readonly Span[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NOTHING;
  const spans: Span[] = [];
  for (; match; match = pattern.exec(text)) spans.push([match.index, match.index + match[0].length]);
  return spans;
}

const NOTHING: readonly Span[] = [];

/** Puts a text in the place of parts of another one. */
export function replaceSpans(text: string, spans: readonly Span[], replacement: string): string {
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  for (const [start, end] of spans) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** A text without its escapes or its whitespace, and the places of what was replaced, in three lists: of a million, objects take long. */
interface View {
  text: string;
  /** The length of what stands for each piece: a character, or nothing. */
  length: 0 | 1;
  /** The place of each piece in the view. */
  at: number[];
  /** The place in the original at which each began, and ended. */
  from: number[];
  to: number[];
}

function unescaped(text: string, budget: EscapeBudget): View | undefined | 'too many' {
  if (!/[%\\&]/.test(text)) return undefined;
  ESCAPES.lastIndex = 0;
  let most = budget.left;
  while (most >= 0 && ESCAPES.test(text)) most -= 1;
  if (most < 0) {
    budget.left = 0;
    return 'too many';
  }
  budget.left = most;
  return viewOf(text, ESCAPES, 1, characterOf);
}

function joined(text: string): View | undefined {
  return /\s/.test(text) ? viewOf(text, /\s+/g, 0, () => '') : undefined;
}

/** Returns the character that an escape stands for; a single unit also where it would take two, as neither is part of a key. */
function characterOf(escaped: string): string {
  const rest = escaped.slice(escaped.lastIndexOf('\\') + 1);
  if (rest.length === 1) return 'bfnrtv'.includes(rest) ? '\n' : rest;
  if (rest.startsWith('%')) return String.fromCharCode(Number.parseInt(rest.slice(-2), 16));
  if (/lowbar;|UnderBar;$/.test(rest)) return '_';
  if (rest.endsWith('period;')) return '.';
  const [, decimal, hex = ''] = /#(\d+);?$|([\dA-Fa-f]+)[};]?$/.exec(rest) ?? [];
  return String.fromCharCode(Math.min(decimal ? Number(decimal) : Number.parseInt(hex, 16), 0xffff));
}

function viewOf(
  text: string,
  replaced: RegExp,
  length: 0 | 1,
  replacement: (piece: string) => string,
): View | undefined {
  const [at, from, to]: [number[], number[], number[]] = [[], [], []];
  let shorter = 0;
  const shown = text.replace(replaced, (piece: string, index: number) => {
    at.push(index - shorter);
    from.push(index);
    to.push(index + piece.length);
    shorter += piece.length - length;
    return replacement(piece);
  });
  return at.length === 0 ? undefined : { text: shown, length, at, from, to };
}

/** Returns the place in the original of a part of a view. */
function originOf(view: View, [start, end]: Span): Span {
  return [startOf(view, start), endOf(view, end - 1)];
}

function startOf({ at, from, to, length }: View, index: number): number {
  const piece = lastAt(at, index);
  if (piece < 0) return index;
  const [place = 0, start = 0, end = 0] = [at[piece], from[piece], to[piece]];
  return length === 1 && place === index ? start : end + index - place - length;
}

function endOf(view: View, last: number): number {
  const piece = lastAt(view.at, last);
  return view.length === 1 && view.at[piece] === last ? (view.to[piece] as number) : startOf(view, last) + 1;
}

/** Returns which piece is the last that stands at or before an index; -1 if none does. */
function lastAt(at: readonly number[], index: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function merge(spans: Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
