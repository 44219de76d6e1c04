import type { JsonObject } from '../shared/json.ts';
import { createTurns } from '../shared/turns.ts';
import { notesOf } from './answer-notes.ts';
import { whyEnded } from './bound-reasons.ts';
import type { Collected } from './collect/create-collector.ts';
import type { Query, Reading } from './query-types.ts';
import { cancelled } from './reads/scan.ts';
import { compileWhere, type RowTest } from './values/compile-where.ts';

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
    ...partial(reading),
    ...changed(reading),
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

function partial({ read, total, met, fed, shown }: Reading): JsonObject {
  const because = met ?? fed?.met ?? shown?.met;
  if (because === undefined) return {};
  const of = total === undefined ? 'an unknown number of' : `${total}`;
  const notes = [
    met && `All here speaks of ${read} of ${of} rows: ${whyEnded(met)}.${met === 'list' ? '' : ' Narrow "arguments".'}`,
    fed &&
      `All but \`read\` speaks of ${fed.rows} of the ${fed.of} rows that match: ${whyEnded(fed.met)}. Narrow "where".`,
    shown &&
      `\`data\` has ${shown.rows} of ${shown.of} rows, those that got what is joined to them: ${whyEnded(shown.met)}.`,
  ];
  return {
    partial: { because, read, ...(total !== undefined && { of: total }), note: notes.filter(Boolean).join(' ') },
  };
}

function changed({ total, totalAfter, came }: Reading): JsonObject {
  const said =
    totalAfter === undefined
      ? `The list says that it has ${total} rows`
      : `The list had ${total} rows at first and ${totalAfter} at the end`;
  if (came !== undefined) return { changed: `${said}; ${came} came.` };
  return totalAfter === undefined ? {} : { changed: `${said}.` };
}
