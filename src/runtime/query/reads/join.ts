import { createQueue } from '../../http/queue.ts';
import type { JsonObject } from '../../shared/json.ts';
import type { OpenJoin } from '../open-query.ts';
import type { Bound, Unjoined } from '../query-types.ts';
import { openFlight } from './flight.ts';
import { createJoinReader, type JoinContext } from './join-reader.ts';
import { MAX_PARALLEL } from './read-pages.ts';
import { cancelled } from './scan.ts';

/** Rows with what was joined to them. */
export interface Joined {
  /** In the order of the rows given; those that a bound left without are not among them. */
  rows: JsonObject[];
  met?: Bound;
  unjoined: Unjoined[];
}

const NO_REPORTS = { update() {}, end() {} };

/**
 * Reads what is joined to each row, some rows at a time, and puts it into copies of them, under the names of the joins.
 * @throws the error of the first read that fails; the others are aborted
 */
export async function joinRows(
  rows: readonly JsonObject[],
  joins: readonly OpenJoin[],
  context: JoinContext,
): Promise<Joined> {
  const { allowance, reports } = context;
  const flight = openFlight<never>(allowance.signal);
  const inner = { ...context, allowance: { ...allowance, signal: flight.signal }, reports: NO_REPORTS };
  const readers = joins.map((join) => createJoinReader(join, inner));
  // Not the queue of the reads: a row that waits for them holds its place here.
  const queue = createQueue(MAX_PARALLEL);
  let done = 0;
  let met: Bound | undefined;
  const progress = () => ({ done, total: rows.length, unit: 'joined rows' });

  async function joinRow(row: JsonObject): Promise<JsonObject | undefined> {
    const joined = { ...row };
    for (const { name, read } of readers) {
      if (met) return undefined;
      const found = await read(row);
      if (found.met) {
        met ??= found.met;
        return undefined;
      }
      joined[name] = found.value;
    }
    done++;
    reports.update(progress());
    return joined;
  }

  const onError = (error: unknown) => {
    const bound = allowance.timeMet();
    if (!bound) throw allowance.signal.aborted ? cancelled() : error;
    met = bound;
    return undefined;
  };
  try {
    const all = await Promise.all(rows.map((row) => queue(flight.signal, () => joinRow(row)).catch(onError)));
    if (!met && rows.length > 0) for (const reader of readers) reader.end();
    reports.end(progress());
    const unjoined = readers.map((reader) => reader.unjoined()).filter((found) => found !== undefined);
    return { rows: all.filter((row) => row !== undefined), ...(met && { met }), unjoined };
  } finally {
    flight.end();
  }
}
