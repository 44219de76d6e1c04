import type { JsonObject } from '../shared/json.ts';
import { createTurns } from '../shared/turns.ts';
import { notesOf } from './answer-notes.ts';
import type { Collected } from './collect/create-collector.ts';
import { MOST } from './parse/limits.ts';
import type { Bound, Query, Reading } from './query-types.ts';
import { cancelled } from './reads/scan.ts';
import { compileWhere, type RowTest } from './values/compile-where.ts';

const BOUNDS: Readonly<Record<Bound, string>> = {
  pages: 'the most pages',
  rows: 'the most rows',
  time: 'the longest time',
  memory: 'the most memory',
  joins: `the most joined reads (${MOST.joinedRows})`,
};

/**
 * Returns the answer to a query. `show` makes of a row what the model sees of it.
 * `count` is of all rows that match, `data` and `groups` are the first of them.
 * @throws ToolError `cancelled` when the caller gave up
 */
export async function buildAnswer(
  query: Pick<Query, 'limit' | 'having' | 'countBy'>,
  collected: Collected,
  reading: Reading,
  { now, signal, show }: { now: number; signal?: AbortSignal | undefined; show: (row: JsonObject) => unknown },
): Promise<JsonObject> {
  const { count, rows, computed, without } = collected;
  const note = notesOf(collected, reading);
  return {
    count,
    read: reading.read,
    ...(computed && { computed }),
    ...(without && { without }),
    ...(collected.groups && (await groupsOf(collected.groups, query, { now, signal }))),
    ...(note !== '' && { note }),
    ...(rows && { data: rows.map(show), ...(rows.length < count && { shown: rows.length }) }),
    ...(reading.met && { partial: partial(reading.met, reading) }),
    ...(reading.totalAfter !== undefined && {
      changed: `The list had ${reading.total} rows at first and ${reading.totalAfter} at the end.`,
    }),
  };
}

async function groupsOf(
  all: readonly JsonObject[],
  { having, countBy, limit }: Pick<Query, 'limit' | 'having' | 'countBy'>,
  { now, signal }: { now: number; signal: AbortSignal | undefined },
) {
  const groups = having && countBy ? await choose(all, compileWhere(having, { now }), signal) : all;
  return { total_groups: groups.length, ...(limit > 0 && { groups: groups.slice(0, limit) }) };
}

/** There can be a hundred thousand groups, and a hundred conditions on each. */
async function choose(
  all: readonly JsonObject[],
  test: RowTest,
  signal = new AbortController().signal,
): Promise<JsonObject[]> {
  const turns = createTurns();
  const found: JsonObject[] = [];
  for (const group of all) {
    await turns.next(signal).catch(() => {
      throw cancelled();
    });
    if (test(group)) found.push(group);
  }
  return found;
}

function partial(met: Bound, { read, total }: Reading): JsonObject {
  const of = total === undefined ? 'an unknown number of' : `${total}`;
  return {
    because: met,
    read,
    ...(total !== undefined && { of: total }),
    note:
      met === 'joins'
        ? `All here speaks of the first ${MOST.joinedRows} rows that match: ${BOUNDS.joins} were made. Narrow "where".`
        : `All here speaks of ${read} of ${of} rows: ${BOUNDS[met]} of a query was reached. Narrow "arguments".`,
  };
}
