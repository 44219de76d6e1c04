import type { CountedPlan } from '../../plan/count-tokens.ts';

/** Formats a table; what would end a cell or begin a tag is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map((row) => line(row.map(cell)))].join('\n');
}

/** Sums up what tools cost, as people write it: 4,481. */
export function totalCost(plans: readonly CountedPlan[]): string {
  return plans.reduce((sum, { tokens }) => sum + tokens, 0).toLocaleString('en-US');
}
