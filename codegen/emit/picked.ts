import type { CountedPlan } from '../plan/count-tokens.ts';
import { indexEntry } from './tool-index.ts';

/**
 * Writes picked/<category>.ts: the category's tools, to be imported by their wire names. Tools of our own are left out, as
 * they read through others; undefined where that leaves none.
 */
export function emitPicked(category: string, plans: readonly CountedPlan[]): string | undefined {
  const picked = plans.filter(({ operation }) => operation);
  if (picked.length === 0) return undefined;
  const tools = picked.map(
    (plan) => `/** ${plan.definition.title} */
export const ${plan.wireName}: PickedTool = {
  tool: { ${indexEntry(plan).join(', ')} } satisfies IndexedTool,
  category,
};`,
  );
  return `import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/${category}.ts').then((module) => module.definitions),
  implementations: () => import('../tools/${category}.ts').then((module) => module.tools),
};

${tools.join('\n\n')}
`;
}
