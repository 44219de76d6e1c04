import type { Store } from '../store/store.ts';
import { orElse } from '../store/store-error.ts';

/** Milliseconds for which a look into the store counts, and the least wait while a pause is in it. */
const FRESH = 250;

/** Longest pause, in milliseconds: after it, requests find out whether Clerk still refuses. */
const LONGEST = 60_000;

/** Pauses in which nothing is sent to an endpoint. */
export interface Pauses {
  /** Returns the milliseconds until requests may be sent to an endpoint; 0 for now. */
  left(endpoint: string): Promise<number>;
  /** Pauses an endpoint, for that many milliseconds at most. */
  pause(endpoint: string, milliseconds: number): Promise<void>;
}

/** The place where other processes find the pauses, and the key under which they do. */
export interface SharedPauses {
  store: Store;
  key: string;
}

/** Time, in milliseconds: one that never goes back, and one that processes have about in common. */
export interface PauseClock {
  now(): number;
  date(): number;
}

/**
 * Creates pauses, which all processes with the same store keep. Each is of one endpoint, since that is what Clerk refuses.
 * @see https://clerk.com/docs/guides/how-clerk-works/system-limits
 */
export function createPauses(shared: SharedPauses | undefined, { now, date }: PauseClock): Pauses {
  const ends = new Map<string, number>();
  const looks = new Map<string, { at: number; done: Promise<void> }>();
  const keyOf = (endpoint: string) => `pause:${shared?.key}:${endpoint}`;
  const leftHere = (endpoint: string) => Math.max(0, (ends.get(endpoint) ?? 0) - now());
  const extend = (endpoint: string, milliseconds: number) =>
    ends.set(endpoint, now() + Math.max(leftHere(endpoint), Math.min(milliseconds, LONGEST)));

  const read = async ({ store }: SharedPauses, endpoint: string) => {
    const kept = await orElse(
      () => store.get(keyOf(endpoint)),
      async () => undefined,
    );
    if (kept !== undefined) extend(endpoint, leftOf(kept, date()));
  };
  const look = (shared: SharedPauses, endpoint: string) => {
    const last = looks.get(endpoint);
    if (last && now() - last.at < FRESH) return last.done;
    const done = read(shared, endpoint);
    looks.set(endpoint, { at: now(), done });
    return done;
  };
  const tell = async ({ store }: SharedPauses, endpoint: string) => {
    const lasts = Math.ceil(leftHere(endpoint));
    if (lasts <= 0) return;
    const set = () => store.setOnce(keyOf(endpoint), `${date() + lasts} ${lasts}`, lasts);
    if (await set()) return;
    // Somebody else was refused before: the longer pause counts.
    const other = await store.get(keyOf(endpoint));
    if (other !== undefined && leftOf(other, date()) >= lasts) return;
    await store.take(keyOf(endpoint));
    await set();
  };
  return {
    async left(endpoint) {
      if (shared) await look(shared, endpoint);
      return leftHere(endpoint);
    },
    async pause(endpoint, milliseconds) {
      extend(endpoint, milliseconds);
      if (!shared) return;
      await orElse(
        () => tell(shared, endpoint),
        async () => {},
      );
    },
  };
}

/**
 * Returns what is left of a pause that is in the store: never more than it was made for, whatever clock its maker has; and
 * as long as it is there, it isn't over.
 */
function leftOf(kept: string, date: number): number {
  const [end = 0, length = 0] = kept.split(' ').map(Number);
  return Math.max(FRESH, Math.min(end - date || 0, length || 0));
}
