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

/**
 * Returns the values at a path as `valuesAt` does, and undefined for each element of a list on the way that has none, so
 * that the values of two paths through one list stand side by side.
 */
export function placesAt(row: JsonObject, keys: readonly string[]): unknown[] {
  return places(row, keys, MOST_LISTS);
}

/** Returns true for what counts as absent. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function places(value: unknown, keys: readonly string[], lists: number): unknown[] {
  if (keys.length === 0) return valuesAt({ value }, ['value']);
  if (Array.isArray(value)) {
    if (lists === 0) return [];
    return value.flatMap((element) => {
      const found = places(element, keys, lists - 1);
      return found.length > 0 ? found : [undefined];
    });
  }
  if (!isObject(value)) return [];
  return keys.flatMap((_, index) => {
    const name = keys.slice(0, index + 1).join('.');
    return Object.hasOwn(value, name) ? places(value[name], keys.slice(index + 1), MOST_LISTS) : [];
  });
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
