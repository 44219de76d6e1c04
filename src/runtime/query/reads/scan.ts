import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { ToolError } from '../../shared/errors.ts';
import type { JsonObject } from '../../shared/json.ts';
import { createTurns } from '../../shared/turns.ts';
import type { Bound, Collector, Reading } from '../query-types.ts';
import type { OpenList } from './open-list.ts';
import { type ProgressReports, unitOf } from './progress.ts';
import { type PageContext, readPages } from './read-pages.ts';
import { createSeenIds, type SeenIds } from './seen-ids.ts';

/** Everything that scanning a list needs. */
export interface ScanContext extends PageContext {
  reports: ProgressReports;
}

/** A sink that takes the rows of a list in. */
export interface Rows extends Collector {
  /** Gets to see the first page before its rows are added. */
  begin?(rows: readonly JsonObject[]): void;
}

/**
 * Reads a whole list into a collector, each row once, in the order of its pages. Rows are dropped as they are read.
 * A bound of the query ends it early, and the reading says so.
 * @throws ToolError of the first page that can't be read, and `cancelled` when the caller gave up
 */
export async function scan(list: OpenList, collector: Rows, context: ScanContext): Promise<Reading> {
  const { allowance, reports } = context;
  const seen = createSeenIds(allowance.memory);
  const unit = unitOf(list.shape.type);
  let [read, again, begun, step] = [0, 0, 0, 0];
  let before: readonly JsonObject[] = [];
  let own = false;
  let known: number | undefined;
  const progress = () => ({ done: read, ...(known !== undefined && { total: Math.max(known, read) }), unit });
  const takeRow = (row: JsonObject): Bound | undefined => {
    const met = lookAt(row, seen, context);
    if (met === 'again') {
      again++;
      return undefined;
    }
    if (met) return met;
    if (!collector.add(row)) return 'memory';
    read++;
    return undefined;
  };
  try {
    const reading = await readPages(list, context, async ({ rows, sent, total: said }, total) => {
      if (begun++ === 0) {
        step = sent;
        collector.begin?.(rows);
      }
      [known, own] = [total, said !== undefined];
      // Rows without ids can't be told from others, but a whole page of them can.
      if (begun > 1 && sent >= step && isDeepStrictEqual(rows, before)) return 'list';
      const repeated = again;
      const met = await inTurns(rows, takeRow, allowance.signal);
      reports.update(progress());
      before = rows;
      return met ?? (begun > 1 && sent >= step && again - repeated === rows.length ? 'list' : undefined);
    });
    return judge({ read, ...reading }, read + again, own);
  } catch (error) {
    const met = allowance.timeMet();
    if (met) return { read, ...(known !== undefined && { total: known }), met };
    throw allowance.signal.aborted ? cancelled() : error;
  } finally {
    seen.end();
    reports.end(progress());
  }
}

/** Holds what came against what the list says that it has. */
function judge(reading: Reading, came: number, own: boolean): Reading {
  const { met, ...rest } = reading;
  const total = rest.totalAfter ?? rest.total;
  if (met === 'list') return total === rest.read ? rest : reading;
  if (met || total === undefined || came === total) return reading;
  // A count that is another read's own may be wrong; a list that has less than it says is not all there.
  return own && came < total ? { ...rest, met: 'list' } : { ...rest, came };
}

function lookAt(row: JsonObject, seen: SeenIds, { allowance }: ScanContext): Bound | 'again' | undefined {
  const found = seen.add(row);
  if (found === 'again') return 'again';
  if (found === 'full') return 'memory';
  return allowance.takeRow() ? undefined : 'rows';
}

/**
 * Takes rows until a bound is met; in between, the process does what else it has to.
 * @throws the reason of the signal when that aborts
 */
export async function inTurns(
  rows: readonly JsonObject[],
  take: (row: JsonObject) => Bound | undefined,
  signal: AbortSignal,
): Promise<Bound | undefined> {
  const turns = createTurns();
  for (const row of rows) {
    // After each, since a row can be as much work as thousands are.
    await turns.next(signal);
    const met = take(row);
    if (met) return met;
  }
  await setImmediate();
  signal.throwIfAborted();
  return undefined;
}

/** Returns the error of a query whose caller gave up. */
export function cancelled(): ToolError {
  return new ToolError({
    kind: 'cancelled',
    message: 'The call was cancelled.',
    hint: 'It only read: nothing was changed.',
  });
}
