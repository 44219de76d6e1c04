import type { JsonObject } from '../../shared/json.ts';
import type { Query, SortKey } from '../query-types.ts';
import { equalityKey } from '../values/compare.ts';
import { textSize } from './budget.ts';
import { COMPUTATION_BYTES, type Computing, type Figure, figuresOf } from './computations.ts';
import { type CountValue, countValues } from './count-values.ts';
import type { Prepared } from './prepared.ts';
import { compareRows, sortPlaces } from './sort-rows.ts';

/** Estimated bytes of a group beside its values. */
const GROUP_BYTES = 250;
/** Most groups that one row is in: no record of Clerk's has so many values, but metadata can have any number. */
const MOST_GROUPS = 100;
/** Most steps that the figures of one row take in all of its groups, since nothing else is done meanwhile: some 20 ms. */
const MOST_STEPS = 100_000;

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
  /** Returns the number of rows in more than one group, by several values at a path through a list. */
  shared(): number;
  /** Returns the number of values, of rows with very many, that were not counted. */
  uncounted(): number;
}

/** Returns groups that rows go into. */
export function createGroups({ countBy = [], compute, sort }: Pick<Query, 'countBy' | 'compute' | 'sort'>): Groups {
  const groups = new Map<string, Group>();
  const figures = figuresOf(compute);
  let shared = 0;
  let uncounted = 0;
  return {
    prepare(row) {
      // Read once, and before the groups: how many of these there may be depends on it.
      const shares = figures.map((figure) => figure.shareOf(row));
      const { taken, left } = countValues(row, countBy, mostGroups(figures, shares));
      // As conditions have it: 5 and "5" are one group, under the one that came first.
      const keys = taken.map((values) => JSON.stringify(values.map((value) => equalityKey(value) ?? null)));
      const fresh = figures.map((figure) => figure.create());
      let bytes = 0;
      for (const key of keys) {
        const known = groups.get(key);
        if (!known) bytes += GROUP_BYTES + 2 * textSize(key) + figures.length * COMPUTATION_BYTES;
        bytes += growth(known?.computings ?? fresh, shares);
      }
      return {
        bytes,
        apply() {
          if (taken.length > 1) shared += 1;
          uncounted += left;
          for (const [index, values] of taken.entries()) {
            const key = keys[index] as string;
            const group = groups.get(key) ?? { values, count: 0, computings: figures.map((one) => one.create()) };
            groups.set(key, group);
            group.count += 1;
            for (const [at, computing] of group.computings.entries()) computing.add(shares[at]);
          }
        },
      };
    },
    tooLarge: () =>
      figures.flatMap(({ name }, index) =>
        [...groups.values()].some(({ computings }) => computings[index]?.tooLarge()) ? name : [],
      ),
    uncounted: () => uncounted,
    shared: () => shared,
    list: () =>
      sortGroups(
        [...groups.values()].map((group) => asRow(group, countBy, figures)),
        countBy,
        sort,
      ),
  };
}

function mostGroups(figures: readonly Figure[], shares: readonly unknown[]): number {
  let steps = 0;
  for (const [at, figure] of figures.entries()) if (shares[at] !== undefined) steps += figure.steps(shares[at]);
  return Math.max(1, Math.min(MOST_GROUPS, Math.floor(MOST_STEPS / Math.max(1, steps))));
}

function growth(computings: readonly Computing[], shares: readonly unknown[]): number {
  return computings.reduce((sum, computing, at) => sum + computing.growth(shares[at]), 0);
}

function asRow(
  { values, count, computings }: Group,
  countBy: NonNullable<Query['countBy']>,
  figures: readonly Figure[],
): JsonObject {
  return Object.fromEntries([
    ...countBy.map(({ name }, index) => [name, values[index]]),
    ['count', count],
    ...figures.map(({ name }, index) => [name, computings[index]?.value()]),
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
