import { createQueue } from '../http/queue.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, type JsonObject } from '../shared/json.ts';
import { whyIncomplete } from './bound-reasons.ts';
import { buildAnswer } from './build-answer.ts';
import { createCollector } from './collect/create-collector.ts';
import { feedRows, needsJoined } from './feed-rows.ts';
import { type OpenQuery, openQuery } from './open-query.ts';
import { MOST } from './parse/limits.ts';
import { parseQuery } from './parse/parse-query.ts';
import type { Reading } from './query-types.ts';
import { openAllowance, type QueryBounds } from './reads/allowance.ts';
import { tooManyReads } from './reads/call-room.ts';
import { joinRows } from './reads/join.ts';
import type { OpenTool, QueryReads } from './reads/open-list.ts';
import { createReports, type QueryProgress } from './reads/progress.ts';
import { MAX_PARALLEL } from './reads/read-pages.ts';

/** Everything that a query depends on and its caller can't change. */
export interface QueryContext {
  reads: QueryReads;
  bounds: QueryBounds;
  /** Returns what a model sees of a row: the fields, or the summary where there are none. */
  show(row: JsonObject, tool: OpenTool, fields: readonly string[] | undefined): unknown;
  /** Returns the time in Unix milliseconds. */
  clock?(): number;
}

/** Options that the caller of a query may add. */
export interface QueryOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: QueryProgress) => void) | undefined;
}

/**
 * Runs a query over a whole list, and returns its answer.
 * @throws ToolError for a query that is wrong, for a read that fails, and where the time is up before there is anything
 *   to say
 */
export async function runQuery(args: JsonObject, context: QueryContext, options: QueryOptions): Promise<JsonObject> {
  const now = context.clock?.() ?? Date.now();
  const open = await openQuery(parseQuery(args, now, context.reads.lists), context.reads);
  const allowance = openAllowance(context.bounds, options.signal, context.reads);
  try {
    const reports = createReports(options.onProgress);
    const run = { ...context, allowance, queue: createQueue(MAX_PARALLEL), reports, now };
    return await answer(open, run, options.signal);
  } finally {
    allowance.end();
  }
}

type Run = QueryContext & Parameters<typeof feedRows>[2];

async function answer(open: OpenQuery, run: Run, signal: AbortSignal | undefined): Promise<JsonObject> {
  const { query, tool, joins } = open;
  const { now, show, allowance } = run;
  const joined = needsJoined(query);
  // Rows that are only shown with what is joined to them: no more than can be joined.
  const limit = joins.length > 0 ? Math.min(query.limit, MOST.joinedRows) : query.limit;
  const collector = createCollector({ ...query, limit }, allowance.memory);
  let reading = await feedRows(open, collector, run, { joined });
  checkAnyRead(reading, tool.name);
  const collected = collector.collected();
  if (joins.length > 0 && !joined && collected.rows) {
    const of = collected.rows.length;
    const { rows, met, unjoined } = await joinRows(collected.rows, joins, { ...run, query });
    collected.rows = rows;
    reading = { ...reading, unjoined, ...(met && { shown: { rows: rows.length, of, met } }) };
  }
  // By the caller's signal: what was read until the time was up is still told.
  return buildAnswer(query, collected, reading, { now, signal, show: (row) => showRow(row, open, show) });
}

/** Shows a row by its own type, and what is joined to it by theirs. */
export function showRow(
  row: JsonObject,
  { query, tool, joins }: Pick<OpenQuery, 'query' | 'tool' | 'joins'>,
  show: QueryContext['show'],
): unknown {
  if (joins.length === 0) return show(row, tool, query.fields);
  const own = { ...row };
  const inner: JsonObject = {};
  for (const { join, tool } of joins) {
    const value = getOwn(row, join.name);
    delete own[join.name];
    const one = (each: unknown) => show(each as JsonObject, tool, join.fields);
    inner[join.name] = Array.isArray(value) ? value.map(one) : value ? one(value) : null;
  }
  return { ...(show(own, tool, query.fields) as JsonObject), ...inner };
}

/** Checks that there is something to say. @throws ToolError where the time was up before a page of the list came */
export function checkAnyRead({ met, read }: Reading, name: string): void {
  if (read > 0 || (met !== 'time' && met !== 'calls')) return;
  const message = `No page of ${name} came before the time of the query was up`;
  if (met === 'time') throw new ToolError({ kind: 'timeout', message: `${message}.`, hint: 'Try again later.' });
  throw tooManyReads(`${message}: ${whyIncomplete(met)}.`);
}
