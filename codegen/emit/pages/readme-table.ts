import type { CountedPlan } from '../../plan/count-tokens.ts';
import { groupByCategory } from '../group-by-category.ts';
import { replaceGenerated } from './between-markers.ts';
import { table, totalCost } from './markdown.ts';

/**
 * Replaces the README's table of tools: what is served by default, and what there is beside it.
 * @throws CodegenError when its two markers are gone
 */
export function emitReadme(readme: string, plans: readonly CountedPlan[], defaults: readonly string[]): string {
  return replaceGenerated('README.md', readme, 'tools', categoryTable(plans, defaults));
}

function categoryTable(plans: readonly CountedPlan[], defaults: readonly string[]): string {
  const served = plans.filter(({ name }) => defaults.includes(name));
  const rows = [...groupByCategory(plans)].map(([category, members]) => {
    const names = members.filter((plan) => served.includes(plan)).map(({ method }) => `\`${method}\``);
    return [`\`${category}\``, `${members.length}`, totalCost(members), names.join(' ')];
  });
  const all = ['all', `${plans.length}`, totalCost(plans), `${served.length} tools, ${totalCost(served)} tokens`];
  return table(['category', 'tools', 'tokens', 'served by default'], [...rows, all]);
}
