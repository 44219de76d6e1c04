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
export const P: any = { b: 0.5, k: 1.5, d: 0.2, name: 3, title: 2, also: 3, description: 1, q: 0.3, r1: 1.2, r2: 1.2, r3: 0.85, def: 1.08, nc: 0.2, cap: 99, opp: 1, opp2: 1, none: 1, same: 1, plural: 1, alsok: true, verb: 1.5, stat: 1.5, ip: 1, bulk: 1.25, nobulk: 0.9, id: 1.2,  old: 0.7, exact: 1.1, ...(process.env.P ? JSON.parse(process.env.P) : {})};
const SEPARATOR = '\u0000';
const t0 = performance.now();
const index = new MiniSearch({
  fields: ['text'],
  tokenize: (text) => text.split(SEPARATOR).filter(Boolean),
  processTerm: (term) => term,
  searchOptions: { bm25: { k: P.k, b: P.b, d: P.d } },
});
const nameTerms = new Map<string, string[]>();
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
    const spoken = name.replace(/get(?=[A-Z]|$)/, 'show');
    nameTerms.set(name, [...new Set(termsOfText(spoken, lexicons, false))]);
    return { id: name, text: [...rep(spoken, P.name), ...rep(title, P.title), ...rep(also, P.also, P.alsok), ...rep(description, P.description, false)].join(SEPARATOR) };
  }),
);
for (const key of lexicons.asked.exact.keys()) void key;
for (const g of [synonyms.same, synonyms.asked, synonyms.hints]) for (const [k, v] of Object.entries(g)) { learn(k); learn(v); }
learn(synonyms.ignore.en!);
const correct = createSpelling(vocab, (w) => vocab.has(w) || stems.has(stem(w)) || isIgnored(lexicons.asked, w));
const nameCount = new Map<string, number>();
for (const ts of nameTerms.values()) for (const t of ts) nameCount.set(t, (nameCount.get(t) ?? 0) + 1);
export const indexTime = performance.now() - t0;
const READ = new Set(['show', 'list', 'count', 'statistic', 'reveal', 'verify']);
const WRITE = new Set(['delet', 'revok', 'cancel', 'stop', 'creat', 'updat', 'renam', 'replac', 'rotat', 'enabl', 'disabl', 'ban', 'lock', 'unban', 'unlock', 'invit', 'send', 'upload', 'promot', 'demot', 'log_out', 'impersonat']);
const OPEN = /^\W*(?:who|whom|whose|what|which|how|when|where|why|did|do|does|is|are|was|were|has|have|any|am)\b/i;
const TAKES = new Set(['delet', 'revok', 'cancel', 'stop', 'disabl', 'ban', 'lock', 'log_out', 'demot']);
const GIVES = new Set(['creat', 'updat', 'renam', 'replac', 'rotat', 'enabl', 'unban', 'unlock', 'invit', 'send', 'upload', 'promot']);
const MODAL = /\b(?:should|shouldn.t|must|mustn.t|has to|have to|let|make|give|put|set|move|call|take|send|supposed to|instead|any ?more|no longer)\b/i;
export function rank(words: string) {
  const units = termsOfQuestion(words, lexicons, correct);
  const scores = new Map<string, number>();
  const used = new Map<string, string[]>();
  const isVerb = (u: any) => [...u.terms.keys()].some((t: string) => WRITE.has(t));
  const main = units[0] && isVerb(units[0]) ? units[0] : undefined;
  for (const unit of units) {
    const { terms } = unit;
    const vb = (unit === main ? P.verb : 1) * (terms.has('statistic') ? P.stat : 1);
    const best = new Map<string, { score: number; term: string }>();
    const found = [...terms].map(([term, weight]) => ({ term, weight, hits: index.search(term) }));
    const idfOf = (n: number) => Math.log(1 + (238 - n + 0.5) / (n + 0.5));
    const concept = Math.min(...found.filter(({ weight }) => weight < 1).map(({ hits }) => idfOf(hits.length)), 99);
    for (const { term, weight, hits } of found)
      for (const { id, score } of hits) {
        const cap = weight === 1 && concept < 99 ? Math.min(1, (P.cap * concept) / idfOf(hits.length)) : 1;
        const s = score * weight * vb * cap;
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
  const write = has(WRITE, true) || MODAL.test(words);
  const several = units.some(({ terms }) => terms.has('several'));
  const hasId = /\b[a-z]+_(?=\w*\d)\w{3,}/.test(words);
  const rf = read ? (write ? 1 : P.r1) : write ? P.r3 : P.r2;
  const all = new Set(units.flatMap(({ terms }) => [...terms.keys()]));
  if (read) all.add('show');
  const idf = (t: string) => Math.log(1 + 238 / (nameCount.get(t) ?? 1)) ** P.ip;
  const sum = (ts: string[]) => ts.reduce((n, t) => n + idf(t), 0);
  const cover = (name: string) => { const ts = nameTerms.get(name)!; return sum(ts.filter((t) => all.has(t))) / sum(ts); };
  const takes = has(TAKES); const gives = has(GIVES, true);
  const opp = (name: string) => {
    const m = name.slice(name.indexOf('.') + 1);
    if (/^(?:delete|remove|revoke|cancel|ban|lock|disable|reject)/.test(m)) return takes ? (gives ? 1 : P.same) : gives ? P.opp : P.none;
    if (/^(?:create|add|apply|invite|assign|extend|adjust|unban|unlock|update|replace|verify|set)/.test(m)) return gives ? (takes ? 1 : P.same) : takes ? P.opp2 : 1;
    return 1;
  };
  const nouns = splitWords(words);
  const plural = nouns.some((w) => w !== stem(w) && /s$/.test(w) && nameCount.has(stem(w)));
  const singular = nouns.some((w) => !/s$/.test(w) && nameCount.has(w));
  const num = (name: string) => (name.endsWith('List') || name.endsWith('.list') ? (read && plural ? P.plural : 1) : 1);
  const factor = (name: string) => {
    const t = tools[wireName(name)]!;
    return opp(name) * num(name) * (t.tier === 'read' ? rf : 1) * (defaultSelection.includes(name) ? P.def : 1) * (name.endsWith('Bulk') ? (several ? P.bulk : P.nobulk) : 1) * (hasId && name.endsWith('List') ? 1/P.id : 1) * (1 + P.nc * cover(name)) * (name.startsWith('scimD') ? P.old : 1);
  };
  return { rf, units: units.map((u) => u.terms), results: [...scores].map(([name, score]) => ({ name, score: factor(name) * score * (used.get(name)!.length / units.length) ** P.q, match: used.get(name)! })).sort((a, b) => b.score - a.score) };
}
