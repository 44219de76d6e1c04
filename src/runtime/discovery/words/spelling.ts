import MiniSearch from 'minisearch';
import type { Spelling } from './terms.ts';

/** Shortest word of which neighbours may be swapped, of which a letter may be wrong, and of which two may be. */
const SHORTEST = { swapped: 4, one: 5, two: 10 };

/**
 * Returns a spelling that corrects a word that isn't known: to one with two neighbours swapped, or else to the nearest one
 * that begins and ends as it does. Most unknown words are names, and near to none.
 * @param known the words that it may be corrected to
 */
export function createSpelling(known: ReadonlySet<string>, isKnown: (word: string) => boolean): Spelling {
  let near: MiniSearch | undefined;
  const correct = (word: string) => {
    if (word.length < SHORTEST.swapped || !/^[a-z]+$/.test(word) || isKnown(word)) return word;
    const swapped = swaps(word).find((one) => known.has(one));
    if (swapped !== undefined || word.length < SHORTEST.one) return swapped ?? word;
    near ??= indexOf(known);
    const fuzzy = word.length < SHORTEST.two ? 1 : 2;
    const [best] = near.search(word, { fuzzy, filter: ({ id }) => id[0] === word[0] && id.at(-1) === word.at(-1) });
    return best?.id ?? word;
  };
  return { isKnown, correct };
}

/** Returns a word with each two neighbours swapped: `poeple`, `people`. */
function swaps(word: string): string[] {
  const swap = (at: number) => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
  return Array.from({ length: word.length - 1 }, (_, i) => swap(i + 1));
}

function indexOf(words: ReadonlySet<string>): MiniSearch {
  const index = new MiniSearch({ fields: ['id'], tokenize: (text) => [text], processTerm: (term) => term });
  index.addAll([...words].map((id) => ({ id })));
  return index;
}
