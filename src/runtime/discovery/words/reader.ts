import { type Lexicons, readLexicons, type Synonyms } from './lexicon.ts';
import { isIgnored } from './look-up.ts';
import { createSpelling } from './spelling.ts';
import { isJapanese, splitWords } from './split.ts';
import { stem } from './stem.ts';
import { type Part, termsOfQuestion } from './terms.ts';

/** A tool as codegen emits it for the search. */
export type ToolDocument = readonly [name: string, title: string, also: string, description: string];

/** Reads questions; codegen reads those that the search learns from with it, so that both find the same in a question. */
export interface Reader {
  lexicons: Lexicons;
  /** Returns the words and phrases of a question, each with what it stands for. */
  partsOf(question: string): Part[];
}

/** Creates a reader of questions about these tools. */
export function createReader(documents: readonly ToolDocument[], synonyms: Synonyms): Reader {
  const lexicons = readLexicons(synonyms);
  const known = knownWords(documents, synonyms);
  const stems = new Set([...known].map(stem));
  const spelling = createSpelling(known, (word) => stems.has(stem(word)) || isIgnored(lexicons.asked, word));
  return { lexicons, partsOf: (question) => termsOfQuestion(question, lexicons, spelling) };
}

/**
 * Returns the cues of a question: what its words stand for, and the words themselves, those that say little too.
 * @returns each with its weight, at most 1
 */
export function cuesOf(question: string, parts: readonly Part[]): Map<string, number> {
  const cues = new Map<string, number>();
  for (const { terms } of parts)
    for (const [term, weight] of terms) cues.set(term, Math.max(weight, cues.get(term) ?? 0));
  for (const word of splitWords(question)) if (!isJapanese(word)) cues.set(stem(word), 1);
  return cues;
}

/** Returns every word of English that tools are described with or that people say for one. */
function knownWords(documents: readonly ToolDocument[], { same, asked, hints, ignore }: Synonyms): Set<string> {
  const groups = [same, asked, hints].flatMap((one) => Object.entries(one).flat());
  return new Set([...documents.map((texts) => texts.join(' ')), ...groups, ignore.en ?? ''].flatMap(splitWords));
}
