import { setTimeout as sleep } from 'node:timers/promises';

/** Pieces of work that begin at a steady rate, whether or not earlier ones are done. */
export interface Pace {
  /** Pieces a second. */
  rate: number;
  /** Tells whether no more begin, by how many have. */
  isOver(begun: number): boolean;
  /** Most that are under way at once; beyond them, the next ones begin late. */
  most: number;
}

/** Time as a pace needs it: milliseconds that never go back. */
export interface PaceClock {
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
}

const systemClock: PaceClock = { now: () => performance.now(), sleep: (milliseconds) => sleep(milliseconds) };

/**
 * Does pieces of work at a rate, and waits for those under way.
 * @param work takes the time at which it was due: what waits before it begins waits as long for its end
 */
export async function atRate(
  { rate, isOver, most }: Pace,
  work: (due: number) => Promise<unknown>,
  clock: PaceClock = systemClock,
): Promise<void> {
  const begin = clock.now();
  const underWay = new Set<Promise<unknown>>();
  for (let begun = 0; !isOver(begun); ) {
    const due = begin + (begun * 1000) / rate;
    const wait = due - clock.now();
    if (wait > 0) await clock.sleep(Math.max(1, wait));
    else if (underWay.size >= most) await Promise.race(underWay);
    else {
      begun += 1;
      const one = work(due).finally(() => underWay.delete(one));
      underWay.add(one);
    }
  }
  await Promise.all(underWay);
}
