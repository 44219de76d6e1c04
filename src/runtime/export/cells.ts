import type { QueryPath } from '../query/query-types.ts';
import { placesAt } from '../query/values/values-at.ts';
import { isObject, type JsonObject } from '../shared/json.ts';

/** The value of a cell; an empty text where there is none. */
export type Cell = string | number;

/** Stands between the values of a cell, where a path goes through a list. */
const BETWEEN = '; ';

/** Characters that make a spreadsheet take a cell for a formula, full-width forms included. */
const FORMULA = '[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20]';

/**
 * Matches where a formula could begin that is not the very start of a text: after blanks, and after what other
 * spreadsheets than those of commas take for the end of a cell or a line.
 */
const INNER_FORMULA = new RegExp(`(^\\s+|[;\\t\\r\\n][^\\S\\t\\r\\n]*)(?=${FORMULA})`, 'g');

/**
 * Returns the value of a row at a path: several are joined, with an empty place for each element of a list that has none,
 * and objects are JSON.
 */
export function cellAt(row: JsonObject, { keys }: QueryPath): Cell {
  const values = placesAt(row, keys);
  if (values.every((value) => value === undefined)) return '';
  const [first] = values;
  if (values.some(isObject)) return defuseInside(JSON.stringify(values.length === 1 ? first : values));
  if (values.length === 1) return typeof first === 'number' ? first : defuseInside(String(first));
  return defuseInside(values.join(BETWEEN));
}

/** Puts an apostrophe before formulas inside a text, which then read as text. The start of a cell is for its writer. */
export function defuseInside(text: string): string {
  return text.replace(INNER_FORMULA, "$1'");
}
