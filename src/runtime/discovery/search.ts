import { wireName } from '../../tool-names.ts';
import { catalogue, findTool } from '../catalogue/catalogue.ts';

/** Most tools that a search finds. */
const MOST_FOUND = 20;

/** A query: words, the name of a category, or words within a category. */
export interface ToolQuery {
  words?: string;
  category?: string;
}

/** A category with the number of its tools. */
export interface CategoryCount {
  name: string;
  tools: number;
}

/**
 * Finds tools by what somebody wants to do, in their own words and one of six languages, or by category.
 * @param served the dotted names of the tools that may be found
 * @returns dotted names: for words, of all tools that match at all, at most 20, the best first, and before them the tool
 *   whose name or title the words are; for a category alone, of
 *   all of its tools, in the catalogue's order
 */
export async function searchTools({ words, category }: ToolQuery, served: ReadonlySet<string>): Promise<string[]> {
  const isMeant = (name: string) => served.has(name) && (category === undefined || name.startsWith(`${category}.`));
  if (words === undefined || words.trim() === '') {
    if (category === undefined) return [];
    return Object.values(catalogue.tools).flatMap(({ name }) => (isMeant(name) ? name : []));
  }
  const { rank, titled } = await import('./ranking/rank.ts');
  const defaults = new Set(catalogue.defaultSelection);
  const found = rank(words, (name) => {
    const tool = isMeant(name) ? catalogue.tools[wireName(name)] : undefined;
    return tool && { reads: tool.tier === 'read', isDefault: defaults.has(name) };
  });
  const named = findTool(words.trim())?.tool?.name ?? titled(words);
  const best = named !== undefined && isMeant(named) ? [named] : [];
  return [...new Set([...best, ...found])].slice(0, MOST_FOUND);
}

/** Counts the served tools of each category, in the catalogue's order; a category without any is left out. */
export function categoriesOf(served: ReadonlySet<string>): CategoryCount[] {
  const counts = new Map<string, number>();
  for (const { name } of Object.values(catalogue.tools)) {
    if (!served.has(name)) continue;
    const category = name.slice(0, name.indexOf('.'));
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts].map(([name, tools]) => ({ name, tools }));
}
