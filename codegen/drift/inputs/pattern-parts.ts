/** Characters as ranges of code points, in order and apart. */
export type Ranges = [from: number, to: number][];

/** One part of a pattern, with how often it may stand there. */
export interface Term {
  /** Its own text, without how often. */
  text: string;
  least: number;
  most: number;
  /** The alternatives of a group. */
  choices?: Term[][];
  /** The characters, where it is one of a set. */
  ranges?: Ranges;
}

/** A part: an escape, a class, a group's beginning, or any other character; then how often. */
const PART = /^(?:\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|c[a-z]|.)|\[(?:\\.|[^\]\\])*\]|.)/isu;
const OFTEN = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/;
const SHORT: Record<string, [number, number]> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] };

/** Reads a pattern's alternatives, each a sequence of parts; undefined where its groups don't close. */
export function readAlternatives(pattern: string): Term[][] | undefined {
  const alternatives: Term[][] = [[]];
  for (let rest = pattern; rest !== ''; ) {
    if (rest.startsWith('|')) {
      alternatives.push([]);
      rest = rest.slice(1);
      continue;
    }
    const text = rest.startsWith('(') ? groupAt(rest) : PART.exec(rest)?.[0];
    if (text === undefined || text === ')') return undefined;
    const often = OFTEN.exec(rest.slice(text.length));
    rest = rest.slice(text.length + (often?.[0].length ?? 0));
    const part = text.startsWith('(') ? groupOf(text) : { text, ...withRanges(text) };
    if (!part) return undefined;
    const [least, most] = timesOf(often);
    alternatives.at(-1)?.push({ ...part, least, most });
  }
  return alternatives;
}

/** Returns a group with its parentheses, from the start of a text. */
function groupAt(text: string): string | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const part = PART.exec(text.slice(at))?.[0] ?? '';
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    at += part.length || 1;
    if (depth === 0) return text.slice(0, at);
  }
  return undefined;
}

/** A group that looks ahead or back is only ever compared as a text: what widens it may narrow the whole. */
function groupOf(text: string): Pick<Term, 'text' | 'choices'> | undefined {
  const inside = /^\((?:\?:|\?<\w+>|(?!\?))(.*)\)$/su.exec(text)?.[1];
  if (inside === undefined) return { text };
  const choices = readAlternatives(inside);
  return choices && { text, choices };
}

function timesOf(often: RegExpExecArray | null): [number, number] {
  if (!often) return [1, 1];
  const [, short, least = '', comma, most] = often;
  if (short) return SHORT[short] as [number, number];
  return [Number(least), most ? Number(most) : comma ? Infinity : Number(least)];
}

const WORD: Ranges = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const DIGIT: Ranges = [[48, 57]];

function withRanges(text: string): { ranges?: Ranges } {
  const listed = /^\[(?!\^)(.*)\]$/su.exec(text)?.[1];
  const ranges = listed === undefined ? characterRange(text) : classRanges(listed);
  return ranges ? { ranges } : {};
}

/** Reads the inside of a class; undefined where it has more than characters, ranges, `\w` and `\d`. */
function classRanges(listed: string): Ranges | undefined {
  const parts = listed.match(/\\?./gsu) ?? [];
  const found: Ranges = [];
  for (let i = 0; i < parts.length; i += 1) {
    const from = characterRange(parts[i] as string, true);
    const end = parts[i + 1] === '-' ? parts[i + 2] : undefined;
    const to = end === undefined ? from : characterRange(end, true);
    if (!from || !to) return undefined;
    if (end === undefined) found.push(...from);
    else {
      const [first, last] = [single(from), single(to)];
      if (first === undefined || last === undefined) return undefined;
      found.push([first, last]);
      i += 2;
    }
  }
  return found;
}

/** Returns the character of ranges that hold one alone. */
function single([[from, to] = [0, 1], ...more]: Ranges): number | undefined {
  return from === to && more.length === 0 ? from : undefined;
}

/** Returns what one character stands for: itself, `\w` or `\d`; nothing of those that mean something else. */
function characterRange(text: string, inClass = false): Ranges | undefined {
  if (text === '\\w') return WORD;
  if (text === '\\d') return DIGIT;
  const plain = /^\\([^\w\s])$/u.exec(text)?.[1] ?? (/^(?:[\w\s]|[^\w\\])$/u.test(text) ? text : undefined);
  if (plain === undefined || (!inClass && text === plain && '^$.*+?()[]{}|'.includes(plain))) return undefined;
  const code = plain.codePointAt(0) ?? 0;
  return [[code, code]];
}

/** Tells whether each character of some ranges is in others. */
export function rangesCover(now: Ranges, old: Ranges): boolean {
  const joined: Ranges = [];
  for (const [from, to] of now.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return old.every(([from, to]) => joined.some(([first, last]) => first <= from && to <= last));
}
