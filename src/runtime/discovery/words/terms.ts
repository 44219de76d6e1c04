import { takeForms } from './forms.ts';
import type { Group, Lexicon, Lexicons } from './lexicon.ts';
import { isIgnored, lookUp } from './look-up.ts';
import { isName, type Phrase, toPhrases } from './phrases.ts';
import { isJapanese, splitWords } from './split.ts';
import { stem } from './stem.ts';

/** Weights of terms: what somebody said counts for more than what it stands for. */
const WEIGHTS = { said: 1, meant: 0.85, hinted: 0.35 };

/** Lookups of the words of English. */
export interface Spelling {
  isKnown(word: string): boolean;
  /** Returns the word that was meant, where one is misspelt. */
  correct(word: string): string;
}

/** Kinds of things that a name may belong to. */
const NAMED = ['user', 'organization'];

/** A word that begins with a capital may be a name, and isn't misspelt. */
const CAPITALISED = /\p{Lu}\p{Ll}+/gu;

/** A word or phrase of a question. */
export interface Part {
  words: readonly string[];
  /** The terms by which it is found, each with its weight: the best of them counts. */
  terms: ReadonlyMap<string, number>;
}

/** Returns the terms of a text of ours; with `known`, those that people say for its words too. */
export function termsOfText(text: string, { english }: Lexicons, known: boolean): string[] {
  return toPhrases(splitWords(text), [english]).flatMap((phrase) => [
    ...saidTerms(phrase, english),
    ...(known || isName(phrase) ? phrase.stands.map(({ term }) => term) : []),
  ]);
}

/**
 * Returns the terms of a question, in any of the languages.
 */
export function termsOfQuestion(text: string, lexicons: Lexicons, spelling: Spelling): Part[] {
  const { rest, hints, ids } = takeForms(text, lexicons.ids);
  const words = splitWords(rest);
  const spoken = languagesOf(words, lexicons);
  const capitals = new Set(rest.match(CAPITALISED)?.flatMap(splitWords));
  const isUnknown = (word: string) =>
    !spoken.some((lexicon) => isIgnored(lexicon, word) || lookUp(lexicon, [word])) && !spelling.isKnown(word);
  // Corrects English alone: an unknown word of another language may be right all the same.
  const isEnglish = spoken[0] === lexicons.asked;
  const unknown = isEnglish ? words.filter(isUnknown) : [];
  const spelt = words.map((word) => (unknown.includes(word) && !capitals.has(word) ? spelling.correct(word) : word));
  const hasName = unknown.some((word) => capitals.has(word));
  const found = [
    ...toPhrases(spelt, spoken).map((phrase) => ({ words: phrase.words, terms: alternativesOf(phrase, lexicons) })),
    ...hints.map((hint) => ({ words: [], terms: hinted(hint) })),
    ...ids.map((name) => ({ words: [], terms: ofId(name, lexicons) })),
    ...(hasName ? [{ words: [], terms: hinted(NAMED.join(' ')) }] : []),
  ];
  const distinct = new Map(found.map((part) => [JSON.stringify([...part.terms]), part]));
  return [...distinct.values()].filter(({ terms }) => terms.size > 0);
}

function alternativesOf(phrase: Phrase, lexicons: Lexicons): Map<string, number> {
  const { words, stands, lexicon } = phrase;
  if (lexicon !== undefined && lexicon !== lexicons.asked) return translated(stands, lexicons);
  const hints = words.length === 1 ? lookUp(lexicons.hints, words) : undefined;
  if (hints && stands.length === 0) return new Map(hints.map(({ term }) => [term, WEIGHTS.hinted]));
  const terms = new Map(saidTerms(phrase, lexicons.asked).map((term) => [term, WEIGHTS.said]));
  for (const { term } of stands) if (!terms.has(term)) terms.set(term, WEIGHTS.meant);
  return terms;
}

/** Returns the terms of English for what a word of another language stands for. */
function translated(groups: readonly Group[], lexicons: Lexicons): Map<string, number> {
  const terms = new Map<string, number>();
  for (const { name } of groups)
    for (const phrase of toPhrases(splitWords(name), [lexicons.asked]))
      for (const [term, weight] of alternativesOf(phrase, lexicons))
        terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  return terms;
}

/** Returns the terms of what an id is of, which is said as surely as by its name; of whom it is about, it only hints. */
function ofId(name: string, { asked }: Lexicons): Map<string, number> {
  if (NAMED.includes(name)) return hinted(name);
  const terms = toPhrases(splitWords(name), [asked]).flatMap((phrase) => [
    ...saidTerms(phrase, asked),
    ...(isName(phrase) ? phrase.stands.map(({ term }) => term) : []),
  ]);
  return new Map(terms.map((term) => [term, WEIGHTS.said]));
}

function hinted(hint: string): Map<string, number> {
  return new Map(splitWords(hint).map((word) => [stem(word), WEIGHTS.hinted]));
}

/** Returns the terms of a phrase as it was said; of `take off`, whose words say nothing by themselves, there are none. */
function saidTerms({ words, ignored }: Phrase, english: Lexicon): string[] {
  if (ignored) return [];
  if (words.length > 1 && words.some((word) => isIgnored(english, word))) return [];
  return words.map(stem);
}

/** Returns the lexicons to read words with: English, and the language of which they have more. */
function languagesOf(words: readonly string[], { asked, others }: Lexicons): Lexicon[] {
  const count = ({ ignored }: Pick<Lexicon, 'ignored'>) => words.filter((word) => ignored.has(word)).length;
  const counts = others.map((language) => ({ language, known: count(language) }));
  const most = Math.max(0, ...counts.map(({ known }) => known));
  const ofEnglish = count(asked);
  if (words.some(isJapanese)) return [...others.map((language) => language.lexicon()), asked];
  if (most > 0 && most >= ofEnglish)
    return [...counts.flatMap(({ language, known }) => (known === most ? language.lexicon() : [])), asked];
  return ofEnglish > 0 ? [asked] : [asked, ...others.map((language) => language.lexicon())];
}
