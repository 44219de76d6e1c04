import type { Groups, Synonyms } from '../config/synonyms/synonyms.ts';
import { propertyKey } from '../inputs/typescript.ts';
import type { Plan } from '../plan/plan.ts';

/** The part of a plan that the search looks into. */
type SearchedPlan = Pick<Plan, 'name' | 'title' | 'also' | 'description'>;

/** A clause that sends on to another tool: `To undo: users_unbanUser.` Its words are those of the other tool. */
const ELSEWHERE = /[^.:;()]*:\s*(?:[a-z]\w*_[a-z]\w*[,. ]*)+/gi;
/** An example of what to send. */
const EXAMPLE = /Example: \{.*\}\.?|\{[^}]*\}/g;
const WIRE_NAME = /\b[a-z][A-Za-z0-9]*_[a-z]\w*\b/g;

/**
 * Writes search-index.ts: what the search looks into, and what people say for the words of it. Only text: to index it takes
 * some milliseconds, once, and an index would be several times as long.
 */
export function emitSearchIndex(plans: readonly SearchedPlan[], synonyms: Synonyms): string {
  const { same, asked, hints, tools, ids, ignore, languages } = synonyms;
  const ignored = new Set(ignore.en);
  const documents = plans.map((plan) => `  ${JSON.stringify(document(plan, tools[plan.name] ?? [], ignored))},`);
  const told = Object.entries(languages).map(([language, groups]) => [language, words(groups)] as const);
  return `/** By tool: its name, its title, what else it is called, and words that count less: those of its description that neither has, and of those who ask. */
export const documents: readonly (readonly [name: string, title: string, also: string, description: string])[] = [
${documents.join('\n')}
];

type Groups = Readonly<Record<string, string>>;

/** The words that people say for those of the tools; words and phrases with \`|\` between them. */
export const synonyms: { same: Groups; asked: Groups; hints: Groups; ids: Groups; ignore: Groups; languages: Readonly<Record<string, Groups>> } = {
  same: ${record(words(same))},
  asked: ${record(words(asked))},
  hints: ${record(words(hints))},
  ids: ${record(ids)},
  ignore: ${record(words(ignore))},
  languages: {
${told.map(([language, groups]) => `    ${language}: ${record(groups, '    ')},`).join('\n')}
  },
};
`;
}

function document(
  { name, title, also = '', description }: SearchedPlan,
  asked: readonly string[],
  ignored: ReadonlySet<string>,
): string[] {
  const told = new Set(plainWords(`${title} ${also}`));
  const own = description.replace(EXAMPLE, ' ').replace(ELSEWHERE, ' ').replace(WIRE_NAME, ' ');
  const rest = plainWords(own).filter((word) => !told.has(word) && !ignored.has(word));
  return [name, title, also, [...new Set([...rest, ...asked])].join(' ')];
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
