import { stringify } from 'csv-stringify/sync';
import type { QueryPath } from '../query/query-types.ts';
import { type Cell, cellAt, defuseInside } from './cells.ts';
import type { RowFormat } from './row-format.ts';

/**
 * Returns the format of comma-separated values, in UTF-8 and with a line of headings. No cell is a formula: those that
 * would be begin with an apostrophe. Numbers stay numbers.
 */
export function csvFormat(columns: readonly QueryPath[]): RowFormat<Cell[]> {
  const headings = columns.map(({ text }) => text);
  return {
    head: toLines([headings.map(defuseInside)]),
    keep: (row) => columns.map((column) => cellAt(row, column)),
    lines: toLines,
    sample: (cells) =>
      Object.fromEntries(cells.flatMap((cell, index) => (cell === '' ? [] : [[headings[index] as string, cell]]))),
  };
}

function toLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], { escape_formulas: true });
}
