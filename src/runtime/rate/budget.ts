import { createMemoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { orElse } from '../store/store-error.ts';

/** Milliseconds over which requests are counted. */
const WINDOW = 1_000;

/** Part of the budget that requests get which yield to others. */
const YIELDING_PART = 0.7;

/** A budget of requests, which may be shared with other processes. */
export interface Budget {
  /**
   * Counts a request, if there is room.
   * @param yields true for one that leaves room to others
   * @returns 0 where it was counted; otherwise the milliseconds until there may be room
   */
  take(yields: boolean): Promise<number>;
}

/** All budgets of this process: one key at one address has one, however many connections. */
const ofProcess = createMemoryStore();

/**
 * Creates the budget of a key at an address. While the store can't be used, the process counts alone.
 * @param perSecond most requests in any second
 * @param id identifies the key and the address
 */
export function createBudget(perSecond: number, id: string, store: Store = ofProcess): Budget {
  const most = (yields: boolean) => (yields ? Math.max(1, Math.floor(perSecond * YIELDING_PART)) : perSecond);
  return {
    take(yields) {
      const limit = { most: most(yields), window: WINDOW };
      const countIn = (place: Store) => place.count(`rate:${id}`, globalThis.crypto.randomUUID(), limit);
      return orElse(
        () => countIn(store),
        () => countIn(ofProcess),
      );
    },
  };
}
