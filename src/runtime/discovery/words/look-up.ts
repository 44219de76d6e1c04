import type { Group, Lexicon } from './lexicon.ts';
import { formOf, stem } from './stem.ts';

/** Returns what a word or a phrase stands for; the longest beginning counts where there is no exact one. */
export function lookUp({ exact, beginnings }: Lexicon, words: readonly string[]): readonly Group[] | undefined {
  const asSaid = exact.get(`=${words.join(' ')}`);
  const inAnyForm = exact.get(formOf(words));
  const found = asSaid && inAnyForm ? [...asSaid, ...inAnyForm] : (asSaid ?? inAnyForm);
  const [word = ''] = words;
  if (found || words.length > 1) return found;
  for (let length = word.length; length > 1; length--) {
    const groups = beginnings.get(word.slice(0, length));
    if (groups) return groups;
  }
  return undefined;
}

/** Tells whether a word says nothing about which tool is meant. */
export function isIgnored({ ignored }: Lexicon, word: string): boolean {
  return ignored.has(word) || ignored.has(stem(word));
}
