import { ToolError } from '../shared/errors.ts';
import type { JsonObject } from '../shared/json.ts';
import { whyIncomplete } from './bound-reasons.ts';
import { createCollector } from './collect/create-collector.ts';
import type { OpenQuery } from './open-query.ts';
import { MOST } from './parse/limits.ts';
import { checkQuery } from './paths/check-paths.ts';
import { neededFields } from './paths/needed-fields.ts';
import { pathsOfQuery } from './paths/paths-of.ts';
import type { Bound, Collector, Query, Reading } from './query-types.ts';
import { tooManyReads } from './reads/call-room.ts';
import { joinRows } from './reads/join.ts';
import { cancelled, inTurns, type Rows, type ScanContext, scan } from './reads/scan.ts';
import { readSubLists } from './reads/sub-lists.ts';
import { compileWhere } from './values/compile-where.ts';

/** Everything that feeding rows needs. */
export interface FeedContext extends ScanContext {
  now: number;
}

/** Returns true if a query must see what is joined to its rows before it can tell which of them count, or in what order. */
export function needsJoined(query: Query): boolean {
  const names = query.join.map(({ name }) => name);
  if (names.length > 0 && query.having && !query.countBy) return true;
  return pathsOfQuery(query).some(({ at, path }) => at !== 'fields' && names.includes(path.keys[0] as string));
}

/**
 * Reads the list of a query, and feeds its rows that are as `where` says to a collector. With `joined`, what the joins
 * read is in the rows, of which no more than 200 are fed, and only those that are as `having` says.
 * @throws ToolError as `scan` does, and where a bound leaves rows without what is joined to them: they would count as wrong
 */
export async function feedRows(
  open: OpenQuery,
  collector: Collector,
  context: FeedContext,
  { joined }: { joined: boolean },
): Promise<Reading> {
  const { query } = open;
  if (!joined) return feedList(open, collector, context);
  const { allowance, now } = context;
  const names = query.join.map(({ name }) => name);
  // By the order of the query, as far as it is known before anything is joined.
  const known = query.sort.every(({ path }) => !names.includes(path.keys[0] as string)) && !query.countBy;
  const sort = known ? query.sort : [];
  const first = createCollector({ sort, limit: MOST.joinedRows, compute: [] }, allowance.memory);
  const reading = await feedList(open, first, context);
  const { rows: found = [], count } = first.collected();
  const { rows, met, unjoined } = await joinRows(found, open.joins, { ...context, query });
  if (met) throw notJoined(rows.length, found.length, met);
  const test = query.having && !query.countBy ? compileWhere(query.having, { now }) : () => true;
  let fed = 0;
  const add = (row: JsonObject): Bound | undefined => {
    if (test(row) && !collector.add(row)) return 'memory';
    fed += 1;
    return undefined;
  };
  const full = await inTurns(rows, add, allowance.signal).catch((error: unknown): Bound => {
    const met = allowance.timeMet();
    if (met) return met;
    throw allowance.signal.aborted ? cancelled() : error;
  });
  const bound = full ?? (count > found.length ? 'joins' : undefined);
  return { ...reading, ...(bound && { fed: { rows: fed, of: count, met: bound } }), unjoined };
}

function notJoined(done: number, all: number, met: Bound): ToolError {
  const late = met === 'time';
  const why = whyIncomplete(met);
  const message = `Only ${done} of ${all} rows got what is joined to them: ${why}.`;
  if (met === 'calls') return tooManyReads(message);
  return new ToolError({
    kind: late ? 'timeout' : met === 'list' ? 'unexpected' : 'bad_arguments',
    message,
    ...(!late && { parameter: 'join' }),
    hint: 'Narrow "where", or the arguments of the list or the join, and call again.',
  });
}

async function feedList(open: OpenQuery, collector: Collector, context: FeedContext): Promise<Reading> {
  const { query, tool } = open;
  const { now } = context;
  const list = await tool.list(query.arguments, neededFields(query));
  const subLists = await readSubLists(open.subLists, context);
  const test = query.where ? compileWhere(query.where, { now, subLists }) : () => true;
  const rows: Rows = {
    begin: (sample) => checkQuery(query, tool, sample),
    add: (row) => !test(row) || collector.add(row),
  };
  return scan(list, rows, context);
}
