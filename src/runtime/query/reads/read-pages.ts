import type { Queue } from '../../http/queue.ts';
import type { Bound, Reading } from '../query-types.ts';
import type { Allowance } from './allowance.ts';
import { type Flight, openFlight } from './flight.ts';
import type { ListPage, OpenList } from './open-list.ts';

/** The most reads of a query that are on their way at a time: fewer than the toolkit's own limit, so that other calls get through. */
export const MAX_PARALLEL = 6;

/** Everything that reading the pages of a list needs. */
export interface PageContext {
  allowance: Allowance;
  /** Lets so many reads of the whole query through at a time. */
  queue: Queue;
}

/** Takes a page, with the total known so far; a bound that it returns ends the reading. */
export type TakePage = (page: ListPage, total: number | undefined) => Promise<Bound | undefined>;

/**
 * Reads all pages of a list and hands them over in their order, one at a time. Where it is known how long the list is,
 * pages are read ahead; elsewhere in windows that double, until a page is not full. No total is trusted alone: behind a
 * full page it is looked for more, and a page that is short of the total is read on from where it ended.
 * @throws the error of the first page that can't be read, and the signal's reason when that aborts
 */
export async function readPages(list: OpenList, context: PageContext, take: TakePage): Promise<Omit<Reading, 'read'>> {
  const { allowance, queue } = context;
  const { paging } = list.shape;
  const flight = openFlight<ListPage>(allowance.signal);
  const { signal } = flight;
  const most = paging?.most ?? Number.POSITIVE_INFINITY;
  const read = (offset: number, limit = most) => queue(signal, () => list.readPage({ offset, limit, signal }));
  const count = list.count && (() => queue(signal, async () => list.count?.(signal)));
  try {
    if (!allowance.takePage()) return { met: 'pages' };
    const page = await read(0);
    const full = page.sent >= most;
    const total = page.total ?? (full ? await count?.() : undefined);
    const met = await take(page, total);
    const goesOn = full || (paging && page.sent > 0 && page.sent < (total ?? 0));
    if (met || !goesOn) return { ...(met && { met }), ...(total !== undefined && { total }) };
    const recount = page.total === undefined ? count : undefined;
    return await readOn(flight, read, { step: page.sent, total, recount }, allowance, take);
  } finally {
    flight.end();
  }
}

/** Facts known of a list once its first page is read. */
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
  read: (offset: number, limit?: number) => Promise<ListPage>,
  { step, total: before, recount }: Rest,
  allowance: Allowance,
  take: TakePage,
): Promise<Omit<Reading, 'read'>> {
  // `next` is where the next page to ask for begins, `end` where what was taken ends.
  let [next, end, window, total, full] = [step, step, 1, before, true];
  // How far pages are read ahead; undefined where it isn't known, and they are read until one isn't full.
  let ahead = before;
  const reading = (met?: Bound) => ({
    ...(before !== undefined && { total: before }),
    ...(total !== before && total !== undefined && { totalAfter: total }),
    ...(met && { met }),
  });
  const counted = async () => {
    if (recount && allowance.hasPage()) total = (await recount()) ?? total;
    return reading();
  };
  const taken = (page: ListPage): Promise<Bound | undefined> => {
    total = page.total ?? total;
    end += page.sent;
    if (page.total !== undefined && (ahead !== undefined || page.total > end)) ahead = page.total;
    return take(page, total);
  };
  for (;;) {
    if (ahead !== undefined || flight.size === 0) {
      window = ahead === undefined ? Math.min(2 * window, MAX_PARALLEL) : MAX_PARALLEL;
      while (flight.size < window && next < (ahead ?? Number.POSITIVE_INFINITY)) {
        if (!allowance.takePage()) break;
        flight.add(read(next));
        next += step;
      }
    }
    const begins = end;
    let page = await flight.first();
    if (page) {
      full = page.sent >= step;
      const met = await taken(page);
      if (met) return reading(met);
      if (!full && ahead === undefined) return reading();
      // The pages on their way begin where a full one would have ended: what is between is read first.
      while (page.sent > 0 && end < Math.min(begins + step, ahead ?? 0)) {
        if (!allowance.takePage()) return reading('pages');
        page = await read(end, begins + step - end);
        const met = await taken(page);
        if (met) return reading(met);
      }
      // Behind an empty page there is nothing, whatever a total says.
      if (page.sent === 0) return counted();
      end = begins + step;
      continue;
    }
    if (ahead === undefined) return reading(end === total ? undefined : 'pages');
    if (next < ahead) return reading('pages');
    // All that was counted is read. There may be more by now; and behind a full page in any case.
    await counted();
    ahead = total ?? 0;
    if (next < ahead) continue;
    if (!full) return reading();
    [ahead, window] = [undefined, 0.5];
  }
}
