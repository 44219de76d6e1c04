import MiniSearch from 'minisearch';
import { documents, synonyms } from '../../catalogue/search-data.ts';
import { groupOf, readLexicons, type Synonyms } from '../words/lexicon.ts';
import { isIgnored } from '../words/look-up.ts';
import { splitWords } from '../words/split.ts';
import { stem } from '../words/stem.ts';
import { type Part, type Spelling, termsOfQuestion } from '../words/terms.ts';
import { factorOfReads } from './intent.ts';
import { createSpelling } from './spelling.ts';
import { type ToolTerms, termsOfTool, wordsOfTools } from './tool-terms.ts';
import { BM25, COVERAGE, FACTORS } from './weights.ts';

/** Facts about a tool that ranking needs beside its words. */
export interface Kind {
  reads: boolean;
  isDefault: boolean;
}

const SEPARATOR = '\n';
const SHOW = groupOf('show').term;
const STATISTICS = groupOf('statistics').term;
const lexicons = readLexicons(synonyms);
const tools = new Map(documents.map((document) => [document[0], termsOfTool(document, lexicons)]));
const index = indexOf([...tools.values()]);
const rarity = rarityOfNames([...tools.values()]);
const spelling = spellingOf(synonyms);

/**
 * Ranks all tools by what somebody asks for.
 * @param kindOf returns undefined for a tool that isn't there
 * @returns the names of those that match at all, the best first
 */
export function rank(text: string, kindOf: (name: string) => Kind | undefined): string[] {
  const parts = termsOfQuestion(text, lexicons, spelling);
  const matches = matchAll(parts);
  const said = new Set(parts.flatMap(({ terms }) => [...terms.keys()]));
  const reads = factorOfReads(text, parts);
  if (reads > 1) said.add(SHOW);
  const scored = [...matches].flatMap(([name, { score, terms }]) => {
    const kind = kindOf(name);
    if (!kind) return [];
    const coverage = (terms.size / parts.length) ** COVERAGE;
    const factors = (kind.reads ? reads : 1) * (kind.isDefault ? FACTORS.inDefault : 1);
    return [{ name, score: score * coverage * factors * (1 + FACTORS.wholeName * saidOfName(name, said)) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ name }) => name);
}

/** Adds up for each tool what the parts of a question match in it: of each part its best term, and no term twice. */
function matchAll(parts: readonly Part[]): Map<string, { score: number; terms: Set<string> }> {
  const matches = new Map<string, { score: number; terms: Set<string> }>();
  for (const { terms } of parts) {
    const weighed = terms.has(STATISTICS) ? FACTORS.statistics : 1;
    const best = new Map<string, { score: number; term: string }>();
    for (const [term, weight] of terms)
      for (const hit of index.search(term)) {
        const score = hit.score * weight * weighed;
        if (score > (best.get(hit.id)?.score ?? 0) && !matches.get(hit.id)?.terms.has(term))
          best.set(hit.id, { score, term });
      }
    for (const [name, { score, term }] of best) {
      const match = matches.get(name) ?? { score: 0, terms: new Set() };
      matches.set(name, { score: match.score + score, terms: match.terms.add(term) });
    }
  }
  return matches;
}

/** Returns the share of a tool's name that was said; rare words of it count for more. */
function saidOfName(name: string, said: ReadonlySet<string>): number {
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + (rarity.get(term) ?? 0), 0);
  const ofName = tools.get(name)?.ofName ?? [];
  return sum(ofName.filter((term) => said.has(term))) / sum(ofName);
}

function rarityOfNames(all: readonly ToolTerms[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ofName } of all) for (const term of ofName) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + all.length / count)]));
}

function indexOf(all: readonly ToolTerms[]): MiniSearch {
  const made = new MiniSearch({
    fields: ['terms'],
    idField: 'name',
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25 },
  });
  made.addAll(all.map(({ name, terms }) => ({ name, terms: terms.join(SEPARATOR) })));
  return made;
}

/** Makes the spelling of what tools and questions are said with, in English. */
function spellingOf({ same, asked, hints, ignore }: Synonyms): Spelling {
  const groups = [same, asked, hints].flatMap((one) => Object.entries(one).flat());
  const known = new Set([...wordsOfTools(documents), ...[...groups, ignore.en ?? ''].flatMap(splitWords)]);
  const stems = new Set([...known].map(stem));
  return createSpelling(known, (word) => stems.has(stem(word)) || isIgnored(lexicons.asked, word));
}
