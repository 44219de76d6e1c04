import type { Plan } from '../plan/plan.ts';

/**
 * Writes tool-modules.ts: the types of all tools, by category, as type tests compare them with the client's. A category
 * of nothing but tools of our own is none of the client's.
 */
export function emitToolModules(plans: readonly Pick<Plan, 'category' | 'operation'>[]): string {
  const categories = [...new Set(plans.flatMap(({ category, operation }) => (operation ? category : [])))];
  const members = categories.map((category) => `  ${category}: typeof import('./tools/${category}.ts').tools;`);
  return `/** What the runtime has of each tool, by category. */
export interface ToolModules {
${members.join('\n')}
}
`;
}
