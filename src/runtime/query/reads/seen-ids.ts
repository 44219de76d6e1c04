import { getOwn, type JsonObject } from '../../shared/json.ts';
import type { Budget } from '../query-types.ts';

/** Estimated bytes of an entry in a set, beside the characters of its id. */
const ENTRY = 56;

/** The ids that a list has shown so far: pages can overlap when rows come and go meanwhile. */
export interface SeenIds {
  /** Returns `again` for a row that came before, `full` where its id doesn't fit into the budget. Rows without an id are all new. */
  add(row: JsonObject): 'new' | 'again' | 'full';
  /** Forgets all of them. */
  end(): void;
}

/** Creates an empty set of ids, kept within the budget. */
export function createSeenIds(budget: Budget): SeenIds {
  const ids = new Set<string>();
  let bytes = 0;
  return {
    add(row) {
      const id = getOwn(row, 'id');
      if (typeof id !== 'string') return 'new';
      if (ids.has(id)) return 'again';
      const needed = ENTRY + id.length;
      if (!budget.take(needed)) return 'full';
      bytes += needed;
      ids.add(id);
      return 'new';
    },
    end() {
      ids.clear();
      budget.giveBack(bytes);
      bytes = 0;
    },
  };
}
