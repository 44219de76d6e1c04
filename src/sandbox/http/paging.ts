import { invalidParam } from '../records/errors.ts';
import { readFlag, readInteger, splitSign } from './query.ts';

/** The names that `order_by` takes, each with the value of an item that it sorts by. */
export type OrderKeys<T> = Record<string, (item: T) => string | number | null>;

/**
 * Returns the rows that `limit` (10 unless given) and `offset` (0) ask for.
 * @throws ApiError 422 for a limit outside 1 to 500 or an offset below 0
 */
export function slicePage<T>(items: T[], query: URLSearchParams): T[] {
  const limit = readInteger(query, 'limit', 1, 500) ?? 10;
  const offset = readInteger(query, 'offset') ?? 0;
  return items.slice(offset, offset + limit);
}

/** Returns a page in the usual wrapper; the total counts all rows that matched. */
export function wrapPage<T, V>(items: T[], query: URLSearchParams, view: (item: T) => V) {
  return { data: slicePage(items, query).map(view), total_count: items.length };
}

/** Returns a page as a bare array, or wrapped when the query says `paginated=true`. */
export function bareOrWrappedPage<T, V>(items: T[], query: URLSearchParams, view: (item: T) => V) {
  const page = wrapPage(items, query, view);
  return readFlag(query, 'paginated') ? page : page.data;
}

/**
 * Sorts rows by `order_by`: `name` or `+name` ascending, `-name` descending. Equal rows go by age.
 * @throws ApiError 422 for a name that is not among the keys
 */
export function sortRows<T>(items: T[], query: URLSearchParams, keys: OrderKeys<T>, fallback = '-created_at'): T[] {
  const { minus, value: name } = splitSign(query.get('order_by') || fallback);
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (!key) throw invalidParam('order_by', `Can't order by ${name}. Allowed: ${Object.keys(keys).join(', ')}`);
  const rows = items.map((item, age) => ({ item, age, key: key(item) }));
  rows.sort((a, b) => (compare(a.key, b.key) || a.age - b.age) * (minus ? -1 : 1));
  return rows.map((row) => row.item);
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [x, y] = [a, b].map((value) => (typeof value === 'string' ? value.toLowerCase() : value)) as [string, string];
  return x < y ? -1 : Number(x > y);
}
