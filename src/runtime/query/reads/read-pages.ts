import type { Queue } from '../../http/queue.ts';
import type { Bound, Reading } from '../query-types.ts';
import type { Allowance } from './allowance.ts';
import { type Flight, openFlight } from './flight.ts';
import type { ListPage, OpenList } from './open-list.ts';

/** The most reads of a query that are on their way at a time: fewer than the toolkit's own limit, so that other calls get through. */
export const MAX_PARALLEL = 6;

/** What reading the pages of a list needs. */
export interface PageContext {
  allowance: Allowance;
  /** Lets so many reads of the whole query through at a time. */
  queue: Queue;
}

/** Takes a page, with the total known so far; a bound that it returns ends the reading. */
export type TakePage = (page: ListPage, total: number | undefined) => Promise<Bound | undefined>;

/**
 * Reads all pages of a list and hands them over in their order, one at a time. Where it is known how long the list is,
 * pages are read ahead; elsewhere in windows that double, until a page is not full.
 * @throws the error of the first page that can't be read, and the signal's reason when that aborts
 */
export async function readPages(list: OpenList, context: PageContext, take: TakePage): Promise<Omit<Reading, 'read'>> {
  const { allowance, queue } = context;
  const { paging } = list.shape;
  const flight = openFlight<ListPage>(allowance.signal);
  const { signal } = flight;
  const limit = paging?.most ?? Number.POSITIVE_INFINITY;
  const read = (offset: number) => queue(signal, () => list.readPage({ offset, limit, signal }));
  const count = list.count && (() => queue(signal, async () => list.count?.(signal)));
  try {
    if (!allowance.takePage()) return { met: 'pages' };
    const page = await read(0);
    const full = page.rows.length >= limit;
    const total = page.total ?? (full ? await count?.() : undefined);
    const met = await take(page, total);
    // A page can be smaller than what was asked for although there is more: the next one begins where it ends.
    const goesOn = full || (paging && page.rows.length > 0 && page.rows.length < (total ?? 0));
    if (met || !goesOn) return { ...(met && { met }), ...(total !== undefined && { total }) };
    const recount = page.total === undefined ? count : undefined;
    const rest = { step: page.rows.length, total, recount };
    return await readOn(flight, read, rest, allowance, take);
  } finally {
    flight.end();
  }
}

/** What is known of a list once its first page is read. */
interface Rest {
  /** Rows of a page. */
  step: number;
  total: number | undefined;
  /** Counts the rows anew, where pages don't say how many there are. */
  recount: (() => Promise<number | undefined>) | undefined;
}

/** Reads the pages after the first. */
async function readOn(
  flight: Flight<ListPage>,
  read: (offset: number) => Promise<ListPage>,
  { step, total: before, recount }: Rest,
  allowance: Allowance,
  take: TakePage,
): Promise<Omit<Reading, 'read'>> {
  let [next, window, total, full] = [step, 1, before, true];
  // How far pages are read ahead; undefined where it isn't known, and they are read until one isn't full.
  let ahead = before;
  const reading = (met?: Bound) => ({
    ...(before !== undefined && { total: before }),
    ...(total !== before && total !== undefined && { totalAfter: total }),
    ...(met && { met }),
  });
  for (;;) {
    if (ahead !== undefined || flight.size === 0) {
      window = ahead === undefined ? Math.min(2 * window, MAX_PARALLEL) : MAX_PARALLEL;
      while (flight.size < window && next < (ahead ?? Number.POSITIVE_INFINITY)) {
        if (!allowance.takePage()) break;
        flight.add(read(next));
        next += step;
      }
    }
    const page = await flight.first();
    if (page) {
      total = page.total ?? total;
      if (page.total !== undefined) ahead = page.total;
      full = page.rows.length >= step;
      const met = await take(page, total);
      if (met) return reading(met);
      // A count that isn't the list's own may be wrong: behind an empty page there is nothing.
      if (ahead === undefined ? !full : recount && page.rows.length === 0) return reading();
      continue;
    }
    if (ahead === undefined || next < ahead) return reading('pages');
    if (!recount) return reading();
    // All that was counted is read. There may be more by now; and behind a full page in any case.
    total = (await recount()) ?? total;
    ahead = total;
    if (next < (total ?? 0)) continue;
    if (!full) return reading();
    [ahead, window] = [undefined, 0.5];
  }
}
