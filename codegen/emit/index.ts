import type { Plan } from '../plan.ts';

/** The way in: every tool's name, the default selection, and each category's files, loaded when asked for. */
export function emitIndex(
  plans: readonly Plan[],
  categories: readonly string[],
  defaults: readonly string[],
  apiVersion: string,
): string {
  const tools = plans.map(({ wireName, name, tier }) => `  ${wireName}: { name: '${name}', tier: '${tier}' },`);
  const loaders = categories.map(
    (category) => `  ${category}: {
    definitions: () => import('./catalogue/${category}.ts').then((module) => module.definitions),
    implementations: () => import('./tools/${category}.ts').then((module) => module.tools),
  },`,
  );
  return `import type { Category, Tier } from '../runtime/tool.ts';

export const apiVersion = '${apiVersion}';

export const defaultSelection: string[] = [
${inCatalogueOrder(plans, defaults)
  .map((name) => `  '${name}',`)
  .join('\n')}
];

export const tools: Record<string, { name: string; tier: Tier }> = {
${tools.join('\n')}
};

export const categories: Record<string, Category> = {
${loaders.join('\n')}
};
`;
}

function inCatalogueOrder(plans: readonly Plan[], names: readonly string[]): string[] {
  return plans.map(({ name }) => name).filter((name) => names.includes(name));
}
