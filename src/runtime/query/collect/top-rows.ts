import type { JsonObject } from '../../shared/json.ts';
import type { Budget, SortKey } from '../query-types.ts';
import type { Ordered } from '../values/compare.ts';
import { sizeOf } from './budget.ts';
import { NOTHING, type Prepared } from './prepared.ts';
import { compareRows, sortPlaces } from './sort-rows.ts';

interface Kept {
  row: JsonObject;
  places: (Ordered | undefined)[];
  bytes: number;
}

/** The first rows in some order, of all that were added; among equal ones, those that came first. */
export interface TopRows {
  prepare(row: JsonObject): Prepared;
  rows(): JsonObject[];
}

/** Returns the first `most` rows of those that go into it; it never keeps more than twice as many. */
export function createTopRows(sort: readonly SortKey[], most: number, budget: Budget): TopRows {
  let kept: Kept[] = [];
  let last: Kept | undefined;

  function cut() {
    // Sorting is stable, and later rows stand behind earlier ones.
    const inOrder = sort.length > 0 ? kept.sort((a, b) => compareRows(a.places, b.places, sort)) : kept;
    for (const { bytes } of inOrder.slice(most)) budget.giveBack(bytes);
    kept = inOrder.slice(0, most);
    last = kept.length === most ? kept.at(-1) : undefined;
  }

  return {
    prepare(row) {
      if (most === 0 || (sort.length === 0 && kept.length >= most)) return NOTHING;
      const places = sortPlaces(row, sort);
      if (last && compareRows(places, last.places, sort) >= 0) return NOTHING;
      const bytes = sizeOf(row);
      return {
        bytes,
        apply() {
          kept.push({ row, places, bytes });
          if (kept.length >= 2 * most) cut();
        },
      };
    },
    rows() {
      cut();
      return kept.map(({ row }) => row);
    },
  };
}
