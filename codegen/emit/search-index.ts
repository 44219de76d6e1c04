import { createReader, cuesOf, type ToolDocument } from '../../src/runtime/discovery/words/reader.ts';
import type { Requests } from '../config/synonyms/requests.ts';
import type { Groups, Synonyms } from '../config/synonyms/synonyms.ts';
import { propertyKey } from '../inputs/typescript.ts';
import type { Plan } from '../plan/plan.ts';
import { byCodeUnit } from '../shared/order.ts';

/** The part of a plan that the search looks into. */
type SearchedPlan = Pick<Plan, 'name' | 'title' | 'also' | 'description'>;

/** A clause that sends on to another tool: `To undo: users_unbanUser.` Its words are those of the other tool. */
const ELSEWHERE = /[^.:;()]*:\s*(?:[a-z]\w*_[a-z]\w*[,. ]*)+/gi;
/** An example of what to send. */
const EXAMPLE = /Example: \{.*\}\.?|\{[^}]*\}/g;
const WIRE_NAME = /\b[a-z][A-Za-z0-9]*_[a-z]\w*\b/g;

/** Fewest requests of a cue that is learned: what was said once says little. */
const FEWEST = 3;

/** The words that people say for those of the tools, with \`|\` between them. */
type Emitted = Parameters<typeof createReader>[1];

/**
 * Writes search-index.ts: what the search looks into, what people say for the words of it, and which words they said when they
 * asked for which tool. The first two are text only: to index it takes some milliseconds, once, and an index would be
 * several times as long.
 */
export function emitSearchIndex(plans: readonly SearchedPlan[], synonyms: Synonyms, requests: Requests): string {
  const ignored = new Set(synonyms.ignore.en);
  const documents = plans.map((plan) => document(plan, ignored));
  const emitted = emittedSynonyms(synonyms);
  const { same, asked, hints, ids, ignore, languages } = emitted;
  const told = Object.entries(languages);
  return `/** By tool: its name, its title, what else it is called, and words of its description that neither has, which count less. */
export const documents: readonly (readonly [name: string, title: string, also: string, description: string])[] = [
${documents.map((one) => `  ${JSON.stringify(one)},`).join('\n')}
];

type Groups = Readonly<Record<string, string>>;

/** The words that people say for those of the tools; words and phrases with \`|\` between them. */
export const synonyms: { same: Groups; asked: Groups; hints: Groups; ids: Groups; ignore: Groups; languages: Readonly<Record<string, Groups>> } = {
  same: ${record(same)},
  asked: ${record(asked)},
  hints: ${record(hints)},
  ids: ${record(ids)},
  ignore: ${record(ignore)},
  languages: {
${told.map(([language, groups]) => `    ${language}: ${record(groups, '    ')},`).join('\n')}
  },
};

/** By cue, the places in \`documents\`, in base 36, of the tools that were asked for with it, and how often if more than once. */
export const learned = ${JSON.stringify(countCues(documents, emitted, requests))};
`;
}

function emittedSynonyms({ same, asked, hints, ids, ignore, languages }: Synonyms): Emitted {
  const told = Object.entries(languages).map(([language, groups]) => [language, words(groups)] as const);
  const groups = { same: words(same), asked: words(asked), hints: words(hints), ignore: words(ignore) };
  return { ...groups, ids, languages: Object.fromEntries(told) };
}

/** Counts in how many requests for each tool, and other names of it, a cue is: a line a cue, `team a 1c*3`. */
function countCues(documents: readonly ToolDocument[], synonyms: Emitted, requests: Requests): string {
  const { partsOf } = createReader(documents, synonyms);
  const counts = new Map<string, Map<number, number>>();
  // A tool that is new, and has no requests yet, has these.
  for (const [place, [name, title, also]] of documents.entries())
    for (const request of [title, ...also.split(', '), ...(requests[name] ?? [])])
      for (const cue of cuesOf(request, partsOf(request)).keys()) {
        const places = counts.get(cue) ?? new Map<number, number>();
        counts.set(cue, places.set(place, (places.get(place) ?? 0) + 1));
      }
  const isOften = (places: ReadonlyMap<number, number>) => sum([...places.values()]) >= FEWEST;
  const lines = [...counts].flatMap(([cue, places]) => (isOften(places) ? [formatLine(cue, places)] : []));
  return lines.toSorted(byCodeUnit).join('\n');
}

function formatLine(cue: string, places: ReadonlyMap<number, number>): string {
  const entries = [...places].map(([place, count]) => place.toString(36) + (count > 1 ? `*${count}` : ''));
  return [cue, ...entries].join(' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function document({ name, title, also = '', description }: SearchedPlan, ignored: ReadonlySet<string>): ToolDocument {
  const told = new Set(plainWords(`${title} ${also}`));
  const own = description.replace(EXAMPLE, ' ').replace(ELSEWHERE, ' ').replace(WIRE_NAME, ' ');
  const rest = plainWords(own).filter((word) => !told.has(word) && !ignored.has(word));
  return [name, title, also, [...new Set(rest)].join(' ')];
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z\d][a-z\d_]*/g) ?? [];
}

function words(groups: Groups): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, list.join('|')]));
}

function record(entries: Readonly<Record<string, string>>, indent = '  '): string {
  const lines = Object.entries(entries).map(
    ([key, value]) => `${indent}  ${propertyKey(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}
