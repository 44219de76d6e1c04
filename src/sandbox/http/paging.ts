import { invalidParam, paramError } from '../records/errors.ts';
import type { Row } from '../records/kind.ts';
import type { SandboxState } from '../records/state.ts';
import { readFlag, readInteger, splitSign } from './query.ts';

type Sortable = string | number | null;
/** The names that `order_by` takes, each with the field, or the value that comes from a row, to sort by. */
export type OrderKeys<R> = Record<string, (keyof R & string) | ((row: R, state: SandboxState) => Sortable)>;

/** The shape of a list: a bare array, `{ data, total_count }`, either as `paginated` asks for it, or all rows wrapped. */
export type PageShape = 'bare' | 'wrapped' | 'either' | 'whole';

/**
 * Returns the rows that `limit` (10 unless given) and `offset` (0) ask for.
 * @throws ApiError 422 for a limit outside 1 to 500 or an offset below 0
 */
export function slicePage<R>(rows: R[], query: URLSearchParams): R[] {
  const limit = readInteger(query, 'limit', 1, 500) ?? 10;
  const offset = readInteger(query, 'offset') ?? 0;
  return rows.slice(offset, offset + limit);
}

/** Returns a page of the list in its shape; the total counts all rows that matched. */
export function pageOf<R, V>(rows: R[], query: URLSearchParams, shape: PageShape, view: (row: R) => V) {
  const wrapped = shape === 'either' ? readFlag(query, 'paginated') : shape !== 'bare';
  const data = (shape === 'whole' ? rows : slicePage(rows, query)).map(view);
  return wrapped ? { data, total_count: rows.length } : data;
}

/**
 * Sorts rows by `order_by`: `name` or `+name` ascending, `-name` descending; newest first by default. Equal rows go by age.
 * @throws ApiError 422 for a name that is neither `created_at` nor among the keys
 */
export function sortRows<R extends Row>(rows: R[], query: URLSearchParams, more: OrderKeys<R>, state: SandboxState) {
  const keys: OrderKeys<R> = { created_at: 'created_at', ...more };
  const { minus, value: name } = splitSign(query.get('order_by') || '-created_at');
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (!key) throw invalidParam('order_by', `Can't order by ${name}. Allowed: ${Object.keys(keys).join(', ')}`);
  const keyed = rows.map((row, age) => {
    const value = typeof key === 'string' ? (row[key] as Sortable) : key(row, state);
    return { row, age, key: typeof value === 'string' ? value.toLowerCase() : value };
  });
  keyed.sort((a, b) => (compare(a.key, b.key) || a.age - b.age) * (minus ? -1 : 1));
  return keyed.map(({ row }) => row);
}

/**
 * Returns the rows after the one that `starting_after` names; they are in the order of the query already.
 * @throws ApiError 422 for an id that isn't there, an order by anything but age, and an offset beside it
 */
export function rowsAfterCursor<R extends { id: string }>(rows: R[], query: URLSearchParams, noun: string): R[] {
  const cursor = query.get('starting_after');
  if (cursor === null) return rows;
  const { value: order } = splitSign(query.get('order_by') || 'created_at');
  const disallowed = 'form_conditional_param_disallowed';
  if (order !== 'created_at')
    throw paramError('starting_after', disallowed, `starting_after needs created_at, not ${order}.`);
  if (readInteger(query, 'offset')) throw paramError('offset', disallowed, 'offset excludes starting_after.');
  const at = rows.findIndex(({ id }) => id === cursor);
  if (at < 0) throw invalidParam('starting_after', `There is no ${noun} ${cursor} to start after.`);
  return rows.slice(at + 1);
}

function compare(a: Sortable, b: Sortable): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
