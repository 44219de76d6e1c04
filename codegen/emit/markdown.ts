import type { Tool } from '../plan/tool.ts';

/** A table of these rows; what would end a cell or begin a tag is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map((row) => line(row.map(cell)))].join('\n');
}

/** What all of these cost together, as people write it: 4,481. */
export function cost(tools: readonly Tool[]): string {
  return tools.reduce((sum, { tokens }) => sum + tokens, 0).toLocaleString('en-US');
}
