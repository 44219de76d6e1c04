import { type Notice, notify } from '../shared/notice.ts';
import { untraced } from '../shared/untraced.ts';
import { within } from '../shared/within.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Milliseconds until an operation is given up, and for which the store is left alone after one failed. */
const PATIENCE = 1_000;
const PAUSE = 2_000;

/** The state of a store as it was seen last. */
export type StoreState = 'reachable' | 'unreachable';

/** A store that answers within a second or fails: what waits for it isn't held up. */
export interface GuardedStore extends Store {
  state(): StoreState;
}

/** Options of `guardStore`. */
export interface GuardOptions {
  /** Receives a line when the store can't be reached any more, and one when it can be again. */
  notice: Notice;
  /** Returns the time in milliseconds, which never goes back. */
  now?: () => number;
  patience?: number;
}

/** The guard of each store: all of a program's toolkits learn at once that it is gone. */
const guards = new WeakMap<Store, GuardedStore>();

/** Returns the guard of a store, made when first asked for; a guard is its own. */
export function guarded(store: Store, notice: Notice): GuardedStore {
  const guard = guards.get(store) ?? guardStore(store, { notice });
  guards.set(store, guard);
  guards.set(guard, guard);
  return guard;
}

/**
 * Guards a store: its operations throw StoreError, soon, where it is slow, gone or full; for two seconds after that it isn't
 * asked at all. No instrumentation records them: keys name people.
 */
export function guardStore(store: Store, options: GuardOptions): GuardedStore {
  const { notice, now = () => performance.now(), patience = PATIENCE } = options;
  let state: StoreState = 'reachable';
  let failedAt = Number.NEGATIVE_INFINITY;

  const turn = (next: StoreState, line: string) => {
    if (state !== next) notify(notice, line);
    state = next;
  };
  const guard = async <T>(operation: () => Promise<T>): Promise<T> => {
    if (now() - failedAt < PAUSE) throw new StoreError('The store could not be reached a moment ago.');
    try {
      const value = await within(patience, () => untraced(operation));
      turn('reachable', 'The store can be reached again.');
      return value;
    } catch (error) {
      failedAt = now();
      turn('unreachable', `The store can't be used: ${reasonOf(error)}. ${OUTAGE}`);
      throw new StoreError('The store could not be reached.', { cause: error });
    }
  };
  return {
    state: () => state,
    get: (key) => guard(() => store.get(key)),
    setOnce: (key, value, lifetime) => guard(() => store.setOnce(key, value, lifetime)),
    take: (key) => guard(() => store.take(key)),
    count: (key, member, limit) => guard(() => store.count(key, member, limit)),
    uncount: (key, member) => guard(() => store.uncount(key, member)),
  };
}

const OUTAGE = 'Calls that ask a person are refused; limits are those of each process, until it is back.';

function reasonOf(error: unknown): string {
  // Replies of Redis begin with a code, such as OOM.
  return error instanceof Error ? error.message.replace(/[.\s]+$/, '') : 'no reason was given';
}
