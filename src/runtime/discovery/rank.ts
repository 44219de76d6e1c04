import MiniSearch from 'minisearch';
import { documents, synonyms } from '../catalogue/search-data.ts';
import { createSpelling } from './spelling.ts';
import { readLexicons, lookUp, isIgnored } from './words/lexicon.ts';
import { splitWords } from './words/split.ts';
import { stem } from './words/stem.ts';
import { termsOfText, termsOfQuestion } from './words/terms.ts';
import { wireName } from '../../tool-names.ts';
import { tools, defaultSelection } from '../../generated/tool-index.ts';

const lexicons = readLexicons(synonyms);
export const P: any = { b: 0.5, k: 1.5, d: 0.2, name: 3, title: 2, also: 3, description: 1, q: 0, r1: 1.2, r2: 1.2, r3: 0.85, def: 1.08, old: 0.7, exact: 1.1, ...(process.env.P ? JSON.parse(process.env.P) : {})};
const SEPARATOR = '\u0000';
const t0 = performance.now();
const index = new MiniSearch({
  fields: ['text'],
  tokenize: (text) => text.split(SEPARATOR).filter(Boolean),
  processTerm: (term) => term,
  searchOptions: { bm25: { k: P.k, b: P.b, d: P.d } },
});
const vocab = new Set<string>();
const stems = new Set<string>();
const learn = (text: string) => { for (const w of splitWords(text)) { vocab.add(w); stems.add(stem(w)); } };
index.addAll(
  documents.map(([name, title, also, description]) => {
    learn([name, title, also, description].join(' '));
    const rep = (text: string, n: number, known = true) => {
      const t = termsOfText(text, lexicons, known);
      return Array.from({ length: n }, () => t).flat();
    };
    return { id: name, text: [...rep(name, P.name), ...rep(title, P.title), ...rep(also, P.also), ...rep(description, P.description, false)].join(SEPARATOR) };
  }),
);
for (const key of lexicons.asked.exact.keys()) void key;
for (const g of [synonyms.same, synonyms.asked, synonyms.hints]) for (const [k, v] of Object.entries(g)) { learn(k); learn(v); }
learn(synonyms.ignore.en!);
const correct = createSpelling(vocab, (w) => vocab.has(w) || stems.has(stem(w)) || isIgnored(lexicons.asked, w));
export const indexTime = performance.now() - t0;
const READ = new Set(['show', 'list', 'find', 'count', 'statistic', 'reveal', 'verify']);
const WRITE = new Set(['delet', 'revok', 'cancel', 'stop', 'creat', 'updat', 'renam', 'replac', 'rotat', 'enabl', 'disabl', 'ban', 'lock', 'unban', 'unlock', 'invit', 'send', 'upload', 'promot', 'demot', 'log_out', 'impersonat']);
const OPEN = /^\W*(?:who|whom|whose|what|which|how|when|where|why|did|do|does|is|are|was|were|has|have|any|am)\b/i;
export function rank(words: string) {
  const units = termsOfQuestion(words, lexicons, correct);
  const scores = new Map<string, number>();
  const used = new Map<string, string[]>();
  for (const { terms } of units) {
    const best = new Map<string, { score: number; term: string }>();
    for (const [term, weight] of terms)
      for (const { id, score } of index.search(term)) {
        const s = score * weight;
        if (used.get(id)?.includes(term)) continue;
        if (s > (best.get(id)?.score ?? 0)) best.set(id, { score: s, term });
      }
    for (const [id, { score, term }] of best) {
      scores.set(id, (scores.get(id) ?? 0) + score);
      used.set(id, [...(used.get(id) ?? []), term]);
    }
  }
  const has = (set: Set<string>, notParticiple = false) => units.some(({ terms, words }) => [...terms.keys()].some((t) => set.has(t)) && !(notParticiple && words.length === 1 && /ed$/.test(words[0] ?? '')));
  const read = OPEN.test(words) || has(READ);
  const write = has(WRITE, true);
  const rf = read ? (write ? 1 : P.r1) : write ? P.r3 : P.r2;
  const factor = (name: string) => {
    const t = tools[wireName(name)]!;
    return (t.tier === 'read' ? rf : 1) * (defaultSelection.includes(name) ? P.def : 1) * (name.startsWith('scimD') ? P.old : 1);
  };
  return { rf, units: units.map((u) => u.terms), results: [...scores].map(([name, score]) => ({ name, score: factor(name) * score * (used.get(name)!.length / units.length) ** P.q, match: used.get(name)! })).sort((a, b) => b.score - a.score) };
}
