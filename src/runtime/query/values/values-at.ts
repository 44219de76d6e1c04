import { isObject, type JsonObject } from '../../shared/json.ts';

/** Lists directly inside lists that a path goes through: as deep as a response can be, so that none is passed over. */
const MOST_LISTS = 100;

/**
 * Calls `visit` with each value at a path, through every element of lists, until it returns true; returns whether it did.
 * What is empty (null, "", [] and {}) is no value: results leave it out, so that nobody can tell it from what is absent.
 * Keys with dots are found too: `plan.tier` is `{plan: {tier}}` as well as `{"plan.tier"}`.
 */
export function someValue(row: JsonObject, keys: readonly string[], visit: (value: unknown) => boolean): boolean {
  return some(row, keys, 0, MOST_LISTS, (value) => !isEmpty(value) && visit(value));
}

/** Returns true if there is anything at a path, be it empty. */
export function hasPath(row: JsonObject, keys: readonly string[]): boolean {
  return some(row, keys, 0, MOST_LISTS, () => true);
}

/** Returns the values at a path, at most so many. */
export function valuesAt(row: JsonObject, keys: readonly string[], most = Number.POSITIVE_INFINITY): unknown[] {
  const found: unknown[] = [];
  someValue(row, keys, (value) => found.push(value) >= most);
  return found;
}

/** Returns true for what counts as absent. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function some(
  value: unknown,
  keys: readonly string[],
  from: number,
  lists: number,
  visit: (value: unknown) => boolean,
): boolean {
  if (Array.isArray(value) && (value.length > 0 || from < keys.length)) {
    return lists > 0 && value.some((element) => some(element, keys, from, lists - 1, visit));
  }
  if (from === keys.length) return visit(value);
  if (!isObject(value)) return false;
  let name = keys[from] as string;
  for (let to = from + 1; to <= keys.length; to++) {
    if (Object.hasOwn(value, name) && some(value[name], keys, to, MOST_LISTS, visit)) return true;
    name += `.${keys[to]}`;
  }
  return false;
}
