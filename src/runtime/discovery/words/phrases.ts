import { formOf, isIgnored, type Lexicon, lookUp } from './lexicon.ts';
import { isJapanese, splitWords } from './split.ts';
import { stem } from './stem.ts';

/** One word or phrase of a text, with what it stands for. */
export interface Phrase {
  words: readonly string[];
  /** The groups that it is in. */
  stands: readonly string[];
  /** Whose groups these are. */
  lexicon?: Lexicon;
  /** Says nothing about which tool is meant. */
  ignored?: true;
}

/** Most words between the two parts of a phrase that stand apart: `take her off the list`. */
const WIDEST_GAP = 6;
/** Most signs in a word of Japanese. */
const LONGEST_JAPANESE = 12;

/** Cuts words into the longest phrases that a lexicon knows; the first lexicon that knows one decides. */
export function toPhrases(text: readonly string[], lexicons: readonly Lexicon[]): Phrase[] {
  const words = text.flatMap((word) => (isJapanese(word) ? cutJapanese(word, lexicons) : [word]));
  const phrases: Phrase[] = [];
  const used = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    if (used.has(at)) continue;
    const { phrase, places } = phraseAt(words, at, lexicons);
    for (const place of places) used.add(place);
    phrases.push(phrase);
  }
  return phrases;
}

/** Tells whether a phrase is the very name of a group, and not another word for it. */
export function isName({ words, stands }: Phrase): boolean {
  return stands.some((group) => formOf(splitWords(group)) === formOf(words));
}

function phraseAt(words: readonly string[], at: number, lexicons: readonly Lexicon[]) {
  const find = (places: readonly number[]) => {
    const said = places.map((place) => words[place] ?? '');
    for (const lexicon of lexicons) {
      const stands = lookUp(lexicon, said);
      if (stands) return { phrase: { words: said, stands, lexicon } as Phrase, places };
      if (places.length === 1 && isIgnored(lexicon, said[0] ?? ''))
        return { phrase: { words: said, stands: [], ignored: true } as Phrase, places };
    }
    return undefined;
  };
  const longest = Math.min(Math.max(...lexicons.map(({ longest }) => longest)), words.length - at);
  for (let length = longest; length > 1; length--) {
    const found = find(Array.from({ length }, (_, i) => at + i));
    if (found) return found;
  }
  const first = stem(words[at] ?? '');
  const seconds = new Set(lexicons.flatMap((lexicon) => lexicon.apart.get(first) ?? []));
  for (let next = at + 2; seconds.size > 0 && next <= at + 1 + WIDEST_GAP && next < words.length; next++) {
    const found = seconds.has(stem(words[next] ?? '')) && find([at, next]);
    if (found) return found;
  }
  return find([at]) ?? { phrase: { words: [words[at] ?? ''], stands: [] } as Phrase, places: [at] };
}

/** Cuts Japanese, which has no spaces, into the longest words that are known; what isn't known is left out. */
function cutJapanese(text: string, lexicons: readonly Lexicon[]): string[] {
  const isKnown = (word: string) => lexicons.some((lexicon) => isIgnored(lexicon, word) || lookUp(lexicon, [word]));
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(LONGEST_JAPANESE, text.length - at);
    while (length > 0 && !isKnown(text.slice(at, at + length))) length--;
    if (length > 0) found.push(text.slice(at, at + length));
    at += Math.max(1, length);
  }
  return found;
}
