import { setMaxListeners } from 'node:events';
import { checkLimit, MAX_TIMEOUT } from '../../http/limits.ts';
import { createBudget } from '../collect/budget.ts';
import type { QueryLimits } from '../query-limits.ts';
import type { Budget } from '../query-types.ts';
import type { QueryReads } from './open-list.ts';

/** The most that one query may read and keep. */
export interface QueryBounds {
  pages: number;
  rows: number;
  /** In milliseconds. */
  time: number;
  /** In bytes, as estimated. */
  memory: number;
}

const MEGABYTE = 1024 * 1024;

/** Bounds of a query, unless a person sets others. */
export const DEFAULT_BOUNDS: Readonly<QueryBounds> = {
  pages: 500,
  rows: 250_000,
  time: 60_000,
  memory: 64 * MEGABYTE,
};

/**
 * Returns the bounds that a person sets, with the defaults for the others.
 * @throws UsageError for a number that can't be a bound
 */
export function queryBounds({ queryPages, queryRows, queryTime, queryMemory }: QueryLimits): QueryBounds {
  const { pages, rows, time, memory } = DEFAULT_BOUNDS;
  return {
    pages: checkLimit('queryPages', queryPages ?? pages, Number.MAX_SAFE_INTEGER),
    rows: checkLimit('queryRows', queryRows ?? rows, Number.MAX_SAFE_INTEGER),
    // Not the largest that a timer takes: the time of the whole call is longer.
    time: checkLimit('queryTime', queryTime ?? time, MAX_TIMEOUT / 2),
    memory: MEGABYTE * checkLimit('queryMemory', queryMemory ?? memory / MEGABYTE, 1_048_576),
  };
}

/** The rest of a query's bounds: one allowance for all the lists that it reads. */
export interface Allowance {
  /** Aborts when the caller cancels, and when the time is up. */
  readonly signal: AbortSignal;
  readonly memory: Budget;
  /** Returns the bound that was met once the time is up, unless the caller cancelled before: `calls` where reads waited for room then. */
  timeMet(): 'time' | 'calls' | undefined;
  /** Returns true while a page is left. */
  hasPage(): boolean;
  /** Takes a page; returns false where none is left. */
  takePage(): boolean;
  /** Takes a row; returns false where none is left. */
  takeRow(): boolean;
  /** Stops the clock. */
  end(): void;
}

/**
 * Opens the allowance of a query; its time runs until `end`.
 * @param others returns how many requests were made beside those taken here: they count as pages
 * @param held returns true while reads wait for room within a person's limit
 */
export function openAllowance(
  bounds: QueryBounds,
  signal?: AbortSignal,
  { others = () => 0, held = () => false }: Pick<QueryReads, 'others' | 'held'> = {},
): Allowance {
  // Not AbortSignal.timeout and .any: those are held weakly, and may be gone before they fire.
  const ended = new AbortController();
  // Every list that is read listens; Node takes more than ten for a leak.
  setMaxListeners(0, ended.signal);
  let met: 'time' | 'calls' | undefined;
  const cancel = () => ended.abort(signal?.reason);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(() => {
    if (!ended.signal.aborted) met = held() ? 'calls' : 'time';
    ended.abort(new DOMException('The time of the query is up', 'TimeoutError'));
  }, bounds.time);
  let { pages, rows } = bounds;
  const hasPage = () => pages > others();
  return {
    signal: ended.signal,
    memory: createBudget(bounds.memory),
    timeMet: () => met,
    hasPage,
    takePage: () => hasPage() && pages-- > 0,
    takeRow: () => rows-- > 0,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}
