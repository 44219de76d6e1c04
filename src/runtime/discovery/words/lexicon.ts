import { isJapanese, splitWords } from './split.ts';
import { formOf, stem } from './stem.ts';

/** A word of the tools -> what people say for it, with `|` in between. */
type Groups = Readonly<Record<string, string>>;

/** Words that people say for those of the tools, as codegen emits spec/synonyms.yaml. */
export interface Synonyms {
  same: Groups;
  asked: Groups;
  hints: Groups;
  /** By the beginning of an id, words for what it is of. */
  ids: Groups;
  /** By language, the words that say nothing. */
  ignore: Groups;
  /** By language. */
  languages: Readonly<Record<string, Groups>>;
}

/** A word or phrase of the tools that others stand for. */
export interface Group {
  name: string;
  /** Its words as they are looked up. */
  form: string;
  /** Its name in the index: its form in one piece. */
  term: string;
}

/** The words and phrases of one language, each with what it stands for. */
export interface Lexicon {
  /** By its form; one that counts in one form alone by `=` and that. */
  exact: Map<string, Group[]>;
  /** By the beginning of a word. */
  beginnings: Map<string, Group[]>;
  ignored: ReadonlySet<string>;
  /** By the form of its first word, the number of words in the longest phrase. */
  longest: Map<string, number>;
  /** By the form of its first word, the words that end a phrase some words later. */
  apart: Map<string, string[]>;
}

/** A language other than English. */
export interface Language {
  ignored: ReadonlySet<string>;
  /** Reads its words, the first time that it is spoken. */
  lexicon(): Lexicon;
}

/** Everything that is needed to read questions and what tools say of themselves. */
export interface Lexicons {
  /** English as our own words are read. */
  english: Lexicon;
  /** English as questions are read, in which more words stand for one of ours. */
  asked: Lexicon;
  hints: Lexicon;
  others: readonly Language[];
  ids: ReadonlyMap<string, string>;
}

/** Reads the synonyms into maps from what people say to the words of the tools. */
export function readLexicons({ same, asked, hints, ids, ignore, languages }: Synonyms): Lexicons {
  const english = emptyLexicon(ignore.en);
  for (const name of Object.keys({ ...same, ...asked })) addTo(english, name, groupOf(name));
  addGroups(english, same);
  const ofQuestions = copyOf(english);
  addGroups(ofQuestions, asked);
  return {
    english,
    asked: ofQuestions,
    hints: addGroups(emptyLexicon(), hints),
    others: Object.entries(languages).map(([name, groups]) => createLanguage(groups, ignore[name])),
    ids: new Map(Object.entries(ids)),
  };
}

const groups = new Map<string, Group>();

/** Returns the group of a name: the same one every time. */
export function groupOf(name: string): Group {
  const form = formOf(splitWords(name));
  const group = groups.get(name) ?? { name, form, term: form.replaceAll(' ', '_') };
  groups.set(name, group);
  return group;
}

function createLanguage(groups: Groups, ignored?: string): Language {
  const lexicon = emptyLexicon(ignored);
  let isRead = false;
  return {
    ignored: lexicon.ignored,
    lexicon() {
      if (!isRead) addGroups(lexicon, groups);
      isRead = true;
      return lexicon;
    },
  };
}

function emptyLexicon(ignored = ''): Lexicon {
  const words = ignored.split('|').flatMap(splitWords);
  const stems = words.map(stem);
  return {
    exact: new Map(),
    beginnings: new Map(),
    ignored: new Set([...words, ...stems]),
    longest: new Map(),
    apart: new Map(),
  };
}

function copyOf({ exact, beginnings, ignored, longest, apart }: Lexicon): Lexicon {
  const copy = <Item>(map: Map<string, Item[]>): Map<string, Item[]> =>
    new Map([...map].map(([key, items]) => [key, [...items]]));
  return { exact: copy(exact), beginnings: copy(beginnings), ignored, longest: new Map(longest), apart: copy(apart) };
}

function addGroups(lexicon: Lexicon, groups: Groups): Lexicon {
  for (const [name, said] of Object.entries(groups)) {
    const group = groupOf(name);
    for (const one of said.split('|')) addTo(lexicon, one, group);
  }
  return lexicon;
}

function addTo({ exact, beginnings, longest, apart }: Lexicon, said: string, group: Group): void {
  const words = splitWords(said);
  const first = stem(words[0] ?? '');
  if (words.length > 1) longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
  if (said.includes('…')) push(apart, first, stem(words[1] ?? ''));
  if (said.endsWith('*') && words.length === 1 && !isJapanese(said)) push(beginnings, words[0] ?? '', group);
  else push(exact, said.startsWith('=') ? `=${words.join(' ')}` : formOf(words), group);
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (!items) map.set(key, [item]);
  else if (!items.includes(item)) items.push(item);
}
