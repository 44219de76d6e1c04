import type { Allowlist } from '../config/allowlist.ts';
import { key } from '../inputs/typescript.ts';
import type { Tool } from '../plan/tool.ts';
import { byCodeUnit } from '../shared/order.ts';

/** The way in: what is known of every tool unloaded, the default selection, and each category's files, loaded when asked for; then names of the past. */
export function emitIndex(
  tools: readonly Tool[],
  categories: readonly string[],
  { default: defaults, removed }: Pick<Allowlist, 'default' | 'removed'>,
  apiVersion: string,
): string {
  const entries = tools.map(({ plan, definition, tokens, pinned }) => {
    const upload = definition.upload === undefined ? '' : ', upload: true';
    const sets = Object.entries(pinned).map(([set, cost]) => `${key(set)}: ${cost}`);
    const pins = sets.length === 0 ? '' : `, pins: { ${sets.join(', ')} }`;
    const local = plan.operation ? '' : ', local: true';
    return `  ${plan.wireName}: { name: '${plan.name}', tier: '${plan.tier}', tokens: ${tokens}${local}${pins}${upload} },`;
  });
  const loaders = categories.map(
    (category) => `  ${category}: {
    definitions: () => import('./catalogue/${category}.ts').then((module) => module.definitions),
    implementations: () => import('./tools/${category}.ts').then((module) => module.tools),
  },`,
  );
  const aliases = tools.flatMap(({ plan }) => plan.aliases.map((alias) => [alias, plan.name] as const));
  const chosen = tools.map(({ plan }) => plan.name).filter((name) => defaults.includes(name));
  return `import type { Category, IndexedTool, Tombstone } from '../tool.ts';

export const apiVersion = '${apiVersion}';

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

function record(entries: readonly (readonly [string, unknown])[]): string {
  if (entries.length === 0) return '{}';
  const sorted = [...entries].sort(([a], [b]) => byCodeUnit(a, b));
  return `{\n${sorted.map(([name, value]) => `  ${key(name)}: ${JSON.stringify(value)},\n`).join('')}}`;
}
