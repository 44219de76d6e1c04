import { setTimeout } from 'node:timers/promises';
import { checkLimit } from '../http/limits.ts';
import { createQueue } from '../http/queue.ts';
import { ToolError } from '../shared/errors.ts';
import { waitBehind } from '../store/memory-store.ts';
import type { CallLimit } from './person.ts';

/** Most calls of a person, with the reads that questions over lists make. */
export interface CallLimits {
  /** Calls and reads within any minute. Defaults to 120. */
  perMinute?: number;
  /** Calls under way at once. Defaults to 5. */
  atOnce?: number;
}

/** Counts of the calls of one person, kept wherever all processes that the limit is for can see them. */
export interface CallCounts {
  /**
   * Counts a call that begins among those under way, unless they are too many.
   * @returns a function that counts it no more; undefined where it was not counted
   */
  enter(): Promise<(() => void) | undefined>;
  /**
   * Counts a call or a read within the window, if there is room.
   * @param ahead number of those that wait for room and come first
   * @returns 0 where it was counted; otherwise the milliseconds until there is room behind those
   */
  take(ahead: number): Promise<number>;
}

/** Time as the limit needs it. */
export interface LimitClock {
  /** Returns milliseconds that never go back. */
  now(): number;
  /** Rejects when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

/** Limits of whoever has no others. */
export const CALL_LIMITS = { perMinute: 120, atOnce: 5 };
export const WINDOW_MS = 60_000;
const { perMinute: PER_MINUTE, atOnce: AT_ONCE } = CALL_LIMITS;

const systemClock: LimitClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
};

/**
 * Creates the limit on one person's calls, counted in memory.
 * @throws UsageError for a number that can't be a limit
 */
export function createCallLimit(limits: CallLimits = {}, clock: LimitClock = systemClock): CallLimit {
  checkLimit('perMinute', limits.perMinute ?? PER_MINUTE, 1_000_000);
  checkLimit('atOnce', limits.atOnce ?? AT_ONCE, 1_000_000);
  return limitBy(countInMemory(limits, clock.now), limits, clock);
}

/** Creates a limit on one person's calls from counts, which may be shared with other processes. */
export function limitBy(
  counts: CallCounts,
  { perMinute = PER_MINUTE, atOnce = AT_ONCE }: CallLimits,
  { sleep }: Pick<LimitClock, 'sleep'> = systemClock,
): CallLimit {
  // Reads get room in the order in which they came.
  const turns = createQueue(1);
  let waiting = 0;
  const waitForRoom = async (signal: AbortSignal) => {
    for (;;) {
      const wait = await counts.take(0);
      if (wait === 0) return true;
      await sleep(wait, signal);
    }
  };
  return {
    async begin() {
      // Counted first: one that is too many at once is one of this minute as well.
      const wait = await counts.take(waiting);
      if (wait > 0) throw tooManyAMinute(perMinute, wait);
      const leave = await counts.enter();
      if (!leave) throw tooManyAtOnce(atOnce);
      let ended = false;
      return () => {
        if (!ended) leave();
        ended = true;
      };
    },
    async read(signal) {
      waiting += 1;
      try {
        return await turns(signal, () => waitForRoom(signal));
      } catch (error) {
        if (signal.aborted) return false;
        throw error;
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** Creates counts in this process: a window that slides with each call. */
export function countInMemory(
  { perMinute = PER_MINUTE, atOnce = AT_ONCE }: CallLimits,
  now: () => number = systemClock.now,
): CallCounts {
  let under = 0;
  // Oldest first.
  let times: number[] = [];
  return {
    async enter() {
      if (under >= atOnce) return undefined;
      under += 1;
      return () => {
        under -= 1;
      };
    },
    async take(ahead) {
      const time = now();
      times = times.filter((each) => each > time - WINDOW_MS);
      if (times.length < perMinute) {
        times.push(time);
        return 0;
      }
      return waitBehind(times, { most: perMinute, window: WINDOW_MS, ahead }, time);
    },
  };
}

const NEXT =
  'Nothing was sent. Tell the person if it takes longer than they expect. One lists_query in place of many reads is one call, but each page that it reads counts as well.';

function tooManyAMinute(most: number, wait: number): ToolError {
  const seconds = Math.ceil(wait / 1000);
  return new ToolError(
    {
      kind: 'rate_limited',
      message: `This person made ${most} calls and reads within a minute, the most that is allowed here.`,
      retry_after: seconds,
      hint: `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and call again. ${NEXT}`,
    },
    { refusedBy: 'call_limit' },
  );
}

function tooManyAtOnce(most: number): ToolError {
  return new ToolError(
    {
      kind: 'rate_limited',
      message: `This person has ${most} calls under way, the most that is allowed at once here.`,
      retry_after: 1,
      hint: `Wait for the results of the others, and call again, with no more than ${most} at a time. Nothing was sent.`,
    },
    { refusedBy: 'call_limit' },
  );
}
