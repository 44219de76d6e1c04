import MiniSearch from 'minisearch';
import { learned as counted, documents, synonyms } from '../../catalogue/search-data.ts';
import { groupOf } from '../words/lexicon.ts';
import { createReader, cuesOf } from '../words/reader.ts';
import type { Part } from '../words/terms.ts';
import { factorOfReads } from './intent.ts';
import { readLearned } from './learned.ts';
import { type ToolTerms, termsOfTool } from './tool-terms.ts';
import { BM25, COVERAGE, FACTORS, LEARNED, NO_MATCH } from './weights.ts';

/** Facts about a tool that ranking needs beside its words. */
export interface Kind {
  reads: boolean;
  isDefault: boolean;
}

const SEPARATOR = '\n';
const SHOW = groupOf('show').term;
const STATISTICS = groupOf('statistics').term;
const { lexicons, partsOf } = createReader(documents, synonyms);
const tools = new Map(documents.map((document) => [document[0], termsOfTool(document, lexicons)]));
const index = indexOf([...tools.values()]);
const rarity = rarityOfNames([...tools.values()]);
const learned = readLearned(counted, documents.length);

/**
 * Ranks all tools by what somebody asks for.
 * @param kindOf returns undefined for a tool that isn't there
 * @returns the names of those that match at all, the best first
 */
export function rank(text: string, kindOf: (name: string) => Kind | undefined): string[] {
  const parts = partsOf(text);
  const matches = matchAll(parts);
  const said = new Set(parts.flatMap(({ terms }) => [...terms.keys()]));
  const reads = factorOfReads(text, parts);
  if (reads > 1) said.add(SHOW);
  const scores = new Map<string, number>();
  for (const [name, { score, terms }] of matches) {
    const kind = kindOf(name);
    if (!kind) continue;
    const coverage = (terms.size / parts.length) ** COVERAGE;
    const factors = (kind.reads ? reads : 1) * (kind.isDefault ? FACTORS.inDefault : 1);
    scores.set(name, score * coverage * factors * (1 + FACTORS.wholeName * saidOfName(name, said)));
  }
  return withLearned(scores, learned.likelihoods(cuesOf(text, parts)), kindOf);
}

/** Returns the name of the tool with this title, in any case of letters. */
export function titled(title: string): string | undefined {
  const wanted = title.trim().toLowerCase();
  return documents.find(([, other]) => other.toLowerCase() === wanted)?.[0];
}

/** Ranks by how well the words of the tools match, and by what was learned, which finds tools that no word matches. */
function withLearned(
  scores: ReadonlyMap<string, number>,
  likelihoods: Float64Array,
  kindOf: (name: string) => Kind | undefined,
): string[] {
  if (scores.size === 0) return [];
  const best = Math.max(...scores.values());
  const scored = documents.flatMap(([name], place) => {
    const likelihood = likelihoods[place] ?? 0;
    const score = scores.get(name) ?? 0;
    if (score === 0 && (likelihood <= 0 || !kindOf(name))) return [];
    return [{ name, score: LEARNED.words * Math.log(score / best + NO_MATCH) + likelihood }];
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
