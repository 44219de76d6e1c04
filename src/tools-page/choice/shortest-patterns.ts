import { isDefault } from '../../runtime/catalogue/selection.ts';
import type { PinOptions } from '../../runtime/policy/bounds.ts';
import type { Catalogue, IndexedTool } from '../../tool.ts';

/** Patterns of --tools and --exclude-tools. */
export interface Patterns {
  tools: string[];
  excludeTools: string[];
}

/** The tools that patterns are to select, by name. What is in neither set may be matched: something else leaves it out. */
export interface Wanted {
  wanted: ReadonlySet<string>;
  ticked: ReadonlySet<string>;
}

/** The pattern that others are added to, if any. */
const BASES = ['', 'default', '*'] as const;

/** A category's part of the patterns, without the pattern that all of them begin with. */
type Part = Patterns | undefined;

/**
 * Finds the shortest patterns that select just the wanted tools: `default`, `*`, categories and names. What isn't ticked
 * is never matched, also where a bound leaves it out anyway: it stays out when somebody takes the bound away.
 * @param unsaid the pattern that need not be given, since it holds without any
 */
export function shortestPatterns(
  { wanted, ticked }: Wanted,
  unsaid: 'default' | '*',
  pins: PinOptions,
  catalogue: Catalogue,
): Patterns {
  const categories = groupByCategory(catalogue);
  const candidates = BASES.flatMap((base) => {
    const covered = (tool: IndexedTool) =>
      tool.tier !== 'sensitive' && (base === '*' || (base === 'default' && isDefault(tool, pins, catalogue)));
    return [false, true].flatMap((mayExclude) => {
      const parts = [...categories].map(([category, tools]) =>
        shortest(
          waysTo(category, tools, { wanted, ticked }, covered, base !== '*').filter(
            ({ excludeTools }) => mayExclude || excludeTools.length === 0,
          ),
        ),
      );
      return parts.every((part) => part !== undefined) ? join(base, parts) : [];
    });
  });
  const said = candidates.filter(({ tools }) => tools.length > 0);
  const cost = (patterns: Patterns) =>
    (isUnsaid(patterns, unsaid) ? 0 : '--tools '.length + lengthOf(patterns.tools)) +
    (patterns.excludeTools.length > 0 ? '--exclude-tools '.length + lengthOf(patterns.excludeTools) : 0);
  return said.reduce((best, one) => (cost(one) < cost(best) ? one : best), said[0] ?? { tools: [], excludeTools: [] });
}

/** Returns whether patterns of --tools are those that hold without the flag. */
export function isUnsaid({ tools }: Pick<Patterns, 'tools'>, unsaid: 'default' | '*'): boolean {
  return tools.length === 1 && tools[0] === unsaid;
}

/** Lists the ways to select the wanted tools of one category: by its name or by theirs, less those that aren't ticked. */
function waysTo(
  category: string,
  tools: readonly IndexedTool[],
  { wanted, ticked }: Wanted,
  covered: (tool: IndexedTool) => boolean,
  mayName: boolean,
): Patterns[] {
  const names = (some: readonly IndexedTool[]) => some.map(({ name }) => name);
  const isWanted = ({ name }: IndexedTool) => wanted.has(name);
  const without = (matched: readonly IndexedTool[]) => {
    const surplus = names(matched.filter(({ name }) => !ticked.has(name)));
    // A category of which nothing is wanted is left out whole.
    return surplus.length > 0 && !tools.some(({ name }) => ticked.has(name)) ? [category] : surplus;
  };
  const byName = {
    tools: names(tools.filter((tool) => isWanted(tool) && !covered(tool))),
    excludeTools: without(tools.filter(covered)),
  };
  if (!mayName || !tools.some(isWanted)) return [byName];
  const plain = tools.filter(({ tier }) => tier !== 'sensitive');
  const credentials = names(tools.filter((tool) => isWanted(tool) && tool.tier === 'sensitive'));
  return [byName, { tools: [category, ...credentials], excludeTools: without(plain) }];
}

function shortest(ways: readonly Patterns[]): Part {
  const cost = ({ tools, excludeTools }: Patterns) => lengthOf(tools) + lengthOf(excludeTools);
  return ways.reduce<Part>((best, one) => (best === undefined || cost(one) < cost(best) ? one : best), undefined);
}

function join(base: string, parts: readonly Part[]): Patterns {
  return {
    tools: [...(base === '' ? [] : [base]), ...parts.flatMap((part) => part?.tools ?? [])],
    excludeTools: parts.flatMap((part) => part?.excludeTools ?? []),
  };
}

/** The length of patterns on a command line, each with the space behind it. */
function lengthOf(patterns: readonly string[]): number {
  return patterns.reduce((sum, pattern) => sum + pattern.length + 1, 0);
}

function groupByCategory({ tools }: Catalogue): Map<string, IndexedTool[]> {
  const groups = new Map<string, IndexedTool[]>();
  for (const tool of Object.values(tools)) {
    const [category = ''] = tool.name.split('.');
    groups.set(category, [...(groups.get(category) ?? []), tool]);
  }
  return groups;
}
