import type { Group, Lexicon } from './lexicon.ts';
import { isIgnored, lookUp } from './look-up.ts';
import { isJapanese } from './split.ts';
import { formOf, stem } from './stem.ts';

/** One word or phrase of a text, with what it stands for. */
export interface Phrase {
  words: readonly string[];
  /** The groups that it is in. */
  stands: readonly Group[];
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
    const [phrase, places] = phraseAt(words, at, lexicons);
    for (const place of places) used.add(place);
    phrases.push(phrase);
  }
  return phrases;
}

/** Tells whether a phrase is the very name of a group, and not another word for it. */
export function isName({ words, stands }: Phrase): boolean {
  const form = formOf(words);
  return stands.some((group) => group.form === form);
}

/** Returns the phrase that begins at a word, with the places of its words. */
function phraseAt(words: readonly string[], at: number, lexicons: readonly Lexicon[]): [Phrase, readonly number[]] {
  const first = stem(words[at] ?? '');
  const most = lexicons.reduce((length, { longest }) => Math.max(length, longest.get(first) ?? 1), 1);
  for (let length = Math.min(most, words.length - at); length > 1; length--) {
    const places = Array.from({ length }, (_, i) => at + i);
    const found = phraseOf(words, places, lexicons);
    if (found) return [found, places];
  }
  if (lexicons.some(({ apart }) => apart.has(first))) {
    const seconds = lexicons.flatMap(({ apart }) => apart.get(first) ?? []);
    const last = Math.min(at + 1 + WIDEST_GAP, words.length - 1);
    for (let next = at + 2; next <= last; next++) {
      const found = seconds.includes(stem(words[next] ?? '')) && phraseOf(words, [at, next], lexicons);
      if (found) return [found, [at, next]];
    }
  }
  return [phraseOf(words, [at], lexicons) ?? { words: words.slice(at, at + 1), stands: [] }, [at]];
}

function phraseOf(
  words: readonly string[],
  places: readonly number[],
  lexicons: readonly Lexicon[],
): Phrase | undefined {
  const said = places.map((place) => words[place] ?? '');
  for (const lexicon of lexicons) {
    const stands = lookUp(lexicon, said);
    if (stands) return { words: said, stands, lexicon };
    if (said.length === 1 && isIgnored(lexicon, said[0] ?? '')) return { words: said, stands: [], ignored: true };
  }
  return undefined;
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
