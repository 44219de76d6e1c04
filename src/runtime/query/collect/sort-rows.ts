import type { JsonObject } from '../../shared/json.ts';
import type { SortKey } from '../query-types.ts';
import { compareOrdered, type Ordered, ordered } from '../values/compare.ts';
import { someValue } from '../values/values-at.ts';

/** Returns where a row stands by each key: of several values by the first in that order; undefined where it has none. */
export function sortPlaces(row: JsonObject, keys: readonly SortKey[]): (Ordered | undefined)[] {
  return keys.map(({ path, descending }) => {
    let best: Ordered | undefined;
    someValue(row, path.keys, (value) => {
      const place = ordered(value);
      if (place && (!best || compareOrdered(place, best) * (descending ? -1 : 1) < 0)) best = place;
      return false;
    });
    return best;
  });
}

/** Compares two rows by their places, as `sort` wants it. Rows without a value come last, whichever way. */
export function compareRows(
  a: readonly (Ordered | undefined)[],
  b: readonly (Ordered | undefined)[],
  keys: readonly SortKey[],
): number {
  for (const [index, { descending }] of keys.entries()) {
    const [left, right] = [a[index], b[index]];
    if (!left && !right) continue;
    if (!left) return 1;
    if (!right) return -1;
    const by = compareOrdered(left, right) * (descending ? -1 : 1);
    if (by !== 0) return by;
  }
  return 0;
}
