import type { JsonObject } from '../../shared/json.ts';
import type { Query, SortKey } from '../query-types.ts';
import { equalityKey } from '../values/compare.ts';
import { textSize } from './budget.ts';
import { COMPUTATION_BYTES, type Computing, createComputing } from './computations.ts';
import { type CountValue, countValues } from './count-values.ts';
import type { Prepared } from './prepared.ts';
import { compareRows, sortPlaces } from './sort-rows.ts';

/** Estimated bytes of a group beside its values. */
const GROUP_BYTES = 250;

interface Group {
  values: readonly CountValue[];
  count: number;
  computings: Computing[];
}

/** Rows counted by what they have in common. */
export interface Groups {
  prepare(row: JsonObject): Prepared;
  /** All groups, the largest first, or as the query sorts them: `{role: 'org:admin', count: 12}`. */
  list(): JsonObject[];
  /** The figures too large to be exact, of any group. */
  tooLarge(): string[];
  /** How many rows are in more than one group, by several values at a path through a list. */
  shared(): number;
}

/** Returns groups that rows go into. */
export function createGroups({ countBy = [], compute, sort }: Pick<Query, 'countBy' | 'compute' | 'sort'>): Groups {
  const groups = new Map<string, Group>();
  let shared = 0;
  return {
    prepare(row) {
      const prepared = countValues(row, countBy).map((values) => {
        // As conditions have it: 5 and "5" are one group, under the one that came first.
        const key = JSON.stringify(values.map((value) => equalityKey(value) ?? null));
        const known = groups.get(key);
        const group = known ?? { values, count: 0, computings: compute.map(createComputing) };
        const inner = group.computings.map((computing) => computing.prepare(row));
        const bytes = known ? 0 : GROUP_BYTES + 2 * textSize(key) + compute.length * COMPUTATION_BYTES;
        return { key, group, inner, bytes: inner.reduce((sum, part) => sum + part.bytes, bytes) };
      });
      return {
        bytes: prepared.reduce((sum, { bytes }) => sum + bytes, 0),
        apply() {
          if (prepared.length > 1) shared += 1;
          for (const { key, group, inner } of prepared) {
            groups.set(key, group);
            group.count += 1;
            for (const part of inner) part.apply();
          }
        },
      };
    },
    tooLarge: () =>
      compute.flatMap(({ name }, index) =>
        [...groups.values()].some(({ computings }) => computings[index]?.tooLarge()) ? name : [],
      ),
    shared: () => shared,
    list: () =>
      sortGroups(
        [...groups.values()].map((group) => asRow(group, countBy, compute)),
        countBy,
        sort,
      ),
  };
}

function asRow(
  { values, count, computings }: Group,
  countBy: NonNullable<Query['countBy']>,
  compute: Query['compute'],
): JsonObject {
  return Object.fromEntries([
    ...countBy.map(({ name }, index) => [name, values[index]]),
    ['count', count],
    ...compute.map(({ name }, index) => [name, computings[index]?.value()]),
  ]);
}

function sortGroups(
  groups: JsonObject[],
  countBy: NonNullable<Query['countBy']>,
  sort: readonly SortKey[],
): JsonObject[] {
  const byKeys = countBy.map(({ name }) => ({ path: { text: name, keys: [name] }, descending: false }));
  const largest: SortKey = { path: { text: 'count', keys: ['count'] }, descending: true };
  const given = sort.map(({ path, descending }) => ({ path: { text: path.text, keys: [path.text] }, descending }));
  // By their values last, so that equal ones have an order at all.
  const keys = given.length > 0 ? [...given, ...byKeys] : [largest, ...byKeys];
  return groups
    .map((group) => ({ group, places: sortPlaces(group, keys) }))
    .sort((a, b) => compareRows(a.places, b.places, keys))
    .map(({ group }) => group);
}
