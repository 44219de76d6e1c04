import type { JsonObject } from '../shared/json.ts';
import { whyEnded } from './bound-reasons.ts';
import type { Collected } from './collect/create-collector.ts';
import type { Query, Reading } from './query-types.ts';
import { compileWhere } from './values/compile-where.ts';

/**
 * Returns the answer to a query. `show` makes of a row what the model sees of it.
 * `count` is of all rows that match, `data` and `groups` are the first of them.
 */
export function buildAnswer(
  query: Pick<Query, 'limit' | 'having' | 'countBy'>,
  collected: Collected,
  reading: Reading,
  { now, show }: { now: number; show: (row: JsonObject) => unknown },
): JsonObject {
  const { count, rows, computed, without, shared = 0 } = collected;
  return {
    count,
    read: reading.read,
    ...(computed && { computed }),
    ...(without && { without }),
    ...(collected.groups && groupsOf(collected.groups, query, now)),
    ...(shared > 0 && {
      note: `${shared} of the rows have several values to count by: such a row counts once in the group of each.`,
    }),
    ...(rows && { data: rows.map(show), ...(rows.length < count && { shown: rows.length }) }),
    ...partial(reading),
    ...changed(reading),
  };
}

function groupsOf(
  all: readonly JsonObject[],
  { having, countBy, limit }: Pick<Query, 'limit' | 'having' | 'countBy'>,
  now: number,
) {
  const test = having && countBy ? compileWhere(having, { now }) : () => true;
  const groups = all.filter(test);
  return { total_groups: groups.length, ...(limit > 0 && { groups: groups.slice(0, limit) }) };
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
