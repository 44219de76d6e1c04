import { type Ranges, rangesCover, readAlternatives, type Term } from './pattern-parts.ts';

/**
 * Tells whether a pattern surely takes every text that another one takes: the same parts in the same order, with
 * alternatives or characters added. False where that can't be seen from the parts.
 */
export function patternWidens(before: string, after: string): boolean {
  // A reference to a group depends on its number: nothing is proved of those.
  if ([before, after].some((pattern) => /\\[1-9k]/.test(pattern))) return false;
  const [old, now] = [readAlternatives(before), readAlternatives(after)];
  return old !== undefined && now !== undefined && choicesCover(now, old);
}

function choicesCover(now: readonly Term[][], old: readonly Term[][]): boolean {
  return old.every((was) => now.some((is) => sequenceCovers(is, was)));
}

function sequenceCovers(now: readonly Term[], old: readonly Term[]): boolean {
  return now.length === old.length && now.every((term, i) => termCovers(term, old[i] as Term));
}

function termCovers(now: Term, old: Term): boolean {
  if (now.least > old.least || now.most < old.most) return false;
  if (now.text === old.text) return true;
  if (now.choices && old.choices) return choicesCover(now.choices, old.choices);
  return covers(now.ranges, old.ranges);
}

function covers(now: Ranges | undefined, old: Ranges | undefined): boolean {
  return now !== undefined && old !== undefined && rangesCover(now, old);
}
