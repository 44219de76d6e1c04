import type { Store } from '../store/store.ts';
import { orElse } from '../store/store-error.ts';

/** Milliseconds for which a look into the store counts. */
const FRESH = 250;

/** Longest pause, in milliseconds: after it, one request finds out whether Clerk still refuses. */
const LONGEST = 60_000;

/** Name of the pause of all endpoints. */
const ALL = '*';

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

/**
 * Creates pauses, which all processes with the same store keep.
 *
 * Clerk's limit is one of the instance, and what it refuses is the endpoint, so the others go on; once it refuses a second
 * one meanwhile, it would refuse them all.
 * @see https://clerk.com/docs/guides/how-clerk-works/system-limits
 * @param now the time in milliseconds since 1970, which processes have in common
 */
export function createPauses(shared?: SharedPauses, now: () => number = Date.now): Pauses {
  const ends = new Map<string, number>();
  const looks = new Map<string, { at: number; done: Promise<void> }>();
  const keyOf = (name: string) => `pause:${shared?.key}:${name}`;
  const end = (name: string) => ends.get(name) ?? 0;
  const extend = (name: string, until: number) => ends.set(name, Math.max(end(name), Math.min(until, now() + LONGEST)));

  const read = async ({ store }: SharedPauses, name: string) => {
    const until = await orElse(
      () => store.get(keyOf(name)),
      async () => undefined,
    );
    if (until !== undefined) extend(name, Number(until) || 0);
  };
  const look = (shared: SharedPauses, name: string) => {
    const last = looks.get(name);
    if (last && now() - last.at < FRESH) return last.done;
    const done = read(shared, name);
    looks.set(name, { at: now(), done });
    return done;
  };
  const tell = async (name: string) => {
    const until = end(name);
    const lasts = until - now();
    if (!shared || lasts <= 0) return;
    // Whoever was refused first has told the others.
    await orElse(
      () => shared.store.setOnce(keyOf(name), String(until), Math.ceil(lasts)),
      async () => false,
    );
  };
  return {
    async left(endpoint) {
      if (shared) await Promise.all([look(shared, endpoint), look(shared, ALL)]);
      return Math.max(0, end(endpoint) - now(), end(ALL) - now());
    },
    async pause(endpoint, milliseconds) {
      const until = now() + milliseconds;
      const isSecond = [...ends].some(([other, at]) => other !== endpoint && at > now());
      for (const name of isSecond ? [endpoint, ALL] : [endpoint]) {
        extend(name, until);
        await tell(name);
      }
    },
  };
}
