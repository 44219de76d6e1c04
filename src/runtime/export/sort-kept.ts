import { sizeOf } from '../query/collect/budget.ts';
import { compareRows, sortPlaces } from '../query/collect/sort-rows.ts';
import type { Budget, SortKey } from '../query/query-types.ts';
import type { JsonObject } from '../shared/json.ts';

/** Keeps rows until all are there, and then has them in order. */
export interface SortedRows<Kept> {
  /** Takes a row in. Returns false where the memory for it isn't there. */
  add(row: JsonObject): boolean;
  inOrder(): Kept[];
}

/** Estimated bytes of a row's places in the order. */
const PLACES_BYTES = 100;

/** Returns rows that are sorted by a query's keys, each kept as its line needs it; equal ones stay as they came. */
export function createSortedRows<Kept>(
  sort: readonly SortKey[],
  keep: (row: JsonObject) => Kept,
  budget: Budget,
): SortedRows<Kept> {
  const all: { kept: Kept; places: ReturnType<typeof sortPlaces> }[] = [];
  return {
    add(row) {
      const kept = keep(row);
      const places = sortPlaces(row, sort);
      if (!budget.take(sizeOf(kept) + PLACES_BYTES)) return false;
      all.push({ kept, places });
      return true;
    },
    inOrder: () => all.sort((a, b) => compareRows(a.places, b.places, sort)).map(({ kept }) => kept),
  };
}
