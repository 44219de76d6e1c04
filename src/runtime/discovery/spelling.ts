import MiniSearch from 'minisearch';

/** Shortest word that is corrected, and shortest of which two letters may be wrong. */
const SHORTEST = 4;
const SHORTEST_OF_TWO = 10;

/**
 * Returns a function that corrects a word that isn't known: to one with two neighbours swapped, or else to the nearest one.
 * Names are no misspelt words, so one that is near to none stays as it is.
 */
export function createSpelling(known: ReadonlySet<string>, isKnown: (word: string) => boolean): (word: string) => string {
  let near: MiniSearch | undefined;
  return (word) => {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isKnown(word)) return word;
    const swapped = [...word].flatMap((_, i) => (i === 0 ? [] : swap(word, i))).find((one) => known.has(one));
    if (swapped) return swapped;
    near ??= nearIndex(known);
    const distance = word.length < SHORTEST_OF_TWO ? 1 : 2;
    const [best] = near.search(word, { fuzzy: distance, filter: ({ id }) => id[0] === word[0] && id.at(-1) === word.at(-1) });
    return word.length > SHORTEST && best ? best.id : word;
  };
}

function swap(word: string, at: number): string {
  return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
}

function nearIndex(known: ReadonlySet<string>): MiniSearch {
  const index = new MiniSearch({ fields: ['id'], tokenize: (text) => [text], processTerm: (term) => term });
  index.addAll([...known].map((id) => ({ id })));
  return index;
}
