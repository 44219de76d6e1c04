import type { Need } from '../../src/tool.ts';
import type { Allowlist } from '../config/allowlist/allowlist-types.ts';
import { propertyKey } from '../inputs/typescript.ts';
import type { CountedPlan } from '../plan/count-tokens.ts';
import { isList } from '../plan/plan.ts';
import { byCodeUnit } from '../shared/order.ts';

/** Writes index.ts: what is known of every tool without loading it, the default selection, how to load each category, and former names. */
export function emitToolIndex(
  plans: readonly CountedPlan[],
  categories: readonly string[],
  { default: defaults, removed }: Pick<Allowlist, 'default' | 'removed'>,
): string {
  const entries = plans.map((plan) => `  ${plan.wireName}: { ${indexEntry(plan).join(', ')} },`);
  const loaders = categories.map(
    (category) => `  ${category}: {
    definitions: () => import('./catalogue/${category}.ts').then((module) => module.definitions),
    implementations: () => import('./tools/${category}.ts').then((module) => module.tools),
  },`,
  );
  const aliases = plans.flatMap(({ name, aliases: former }) => former.map((alias) => [alias, name] as const));
  const chosen = plans.map(({ name }) => name).filter((name) => defaults.includes(name));
  return `import type { Category, IndexedTool, Tombstone } from '../tool.ts';

export const defaultSelection: string[] = [
${chosen.map((name) => `  '${name}',`).join('\n')}
];

export const tools: Record<string, IndexedTool> = {
${entries.join('\n')}
};

export const categories: Record<string, Category> = {
${loaders.join('\n')}
};

export const aliases = ${record(aliases)} as const satisfies Record<string, string>;

export const removed: Record<string, Tombstone> = ${record(Object.entries(removed))};
`;
}

/** Writes the fields of a tool's entry; those that say nothing are left out. */
export function indexEntry(plan: CountedPlan): string[] {
  const { name, tier, tokens, tokensByPins, operation, definition, notDefault = [] } = plan;
  const needed = neededOption(plan);
  const pins = Object.entries(tokensByPins).map(([set, cost]) => `${propertyKey(set)}: ${cost}`);
  return [
    `name: '${name}'`,
    `tier: '${tier}'`,
    ...(definition.asks ? [`asks: '${definition.asks}'`] : []),
    `tokens: ${tokens}`,
    ...(operation ? [] : ['local: true']),
    ...(isList(plan) ? ['lists: true'] : []),
    ...(pins.length > 0 ? [`pins: { ${pins.join(', ')} }`] : []),
    ...(notDefault.length > 0 ? [`notDefault: [${notDefault.map((pin) => `'${pin}'`).join(', ')}]`] : []),
    ...(needed ? [`needs: '${needed}'`] : []),
  ];
}

/** Returns the option without which a tool is not served, where there is one. */
function neededOption({ definition, runs }: Pick<CountedPlan, 'definition' | 'runs'>): Need | undefined {
  if (definition.upload !== undefined) return 'files';
  return runs === 'export' ? 'exports' : undefined;
}

function record(entries: readonly (readonly [string, unknown])[]): string {
  if (entries.length === 0) return '{}';
  const sorted = [...entries].sort(([a], [b]) => byCodeUnit(a, b));
  return `{\n${sorted.map(([name, value]) => `  ${propertyKey(name)}: ${JSON.stringify(value)},\n`).join('')}}`;
}
