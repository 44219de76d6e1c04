import { isJapanese, splitWords } from './split.ts';
import { stem } from './stem.ts';

/** A word of the tools -> what people say for it, with `|` in between. */
type Groups = Readonly<Record<string, string>>;

/** What people say for the words of the tools, as spec/synonyms.yaml has it; the words of a group have `|` between them. */
export interface Synonyms {
  same: Readonly<Record<string, string>>;
  asked: Readonly<Record<string, string>>;
  hints: Readonly<Record<string, string>>;
  ids: Readonly<Record<string, string>>;
  ignore: Readonly<Record<string, string>>;
  languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words and phrases of one language, each with the words of the tools that it stands for. */
export interface Lexicon {
  /** By the forms that `formOf` gives, with a space between those of a phrase. */
  exact: Map<string, string[]>;
  /** By the beginning of a word. */
  beginnings: Map<string, string[]>;
  ignored: Set<string>;
  /** By the first word of a phrase, in its form, what may come some words later. */
  apart: Map<string, string[]>;
  /** Number of words in the longest phrase. */
  longest: number;
}

/** Everything that questions are read with. */
export interface Lexicons {
  /** English as our own words are read. */
  english: Lexicon;
  /** English as questions are read, in which more words stand for one of ours. */
  asked: Lexicon;
  hints: Lexicon;
  others: ReadonlyMap<string, Lexicon>;
  ids: ReadonlyMap<string, string>;
}

/** Reads the synonyms into maps from what people say to the words of the tools. */
export function readLexicons({ same, asked, hints, ids, ignore, languages }: Synonyms): Lexicons {
  const others = Object.entries(languages).map(([name, groups]) => [name, lexicon(groups, ignore[name])] as const);
  return {
    english: lexicon(same, ignore.en, true),
    asked: lexicon(merge(same, asked), ignore.en, true),
    hints: lexicon(hints),
    others: new Map(others),
    ids: new Map(Object.entries(ids)),
  };
}

function merge(groups: Groups, more: Groups): Groups {
  const added = Object.entries(more).map(([name, said]) => [name, [groups[name] ?? [], said].flat().join('|')]);
  return { ...groups, ...Object.fromEntries(added) };
}

/** Returns the form in which words and phrases are looked up. */
export function formOf(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/** Makes a lexicon of groups; with `named`, the name of a group stands for itself too. */
function lexicon(groups: Groups, ignored = '', named = false): Lexicon {
  const exact = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const apart = new Map<string, string[]>();
  let longest = 1;
  const add = (said: string, group: string) => {
    const words = splitWords(said);
    if (said.includes('…')) {
      const [first = '', ...rest] = words.map(stem);
      apart.set(first, [...(apart.get(first) ?? []), rest.join(' ')]);
    }
    const isForm = said.startsWith('=');
    const isBeginning = said.endsWith('*') && words.length === 1 && !isJapanese(said);
    const form = isBeginning ? (words[0] ?? '') : isForm ? `=${words.join(' ')}` : formOf(words);
    const map = isBeginning ? beginnings : exact;
    map.set(form, [...(map.get(form) ?? []), group]);
    longest = Math.max(longest, words.length);
  };
  for (const [group, said] of Object.entries(groups))
    for (const one of new Set([...(named ? [group] : []), ...said.split('|')])) add(one, group);
  return { exact, beginnings, apart, ignored: new Set(ignored.split('|').flatMap(splitWords).flatMap((word) => [word, stem(word)])), longest };
}

/** Returns what a word or a phrase stands for; the longest beginning counts where there is no exact one. */
export function lookUp({ exact, beginnings }: Lexicon, words: readonly string[]): readonly string[] | undefined {
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
