import type { JsonObject } from '../../shared/json.ts';
import type { Budget, Collector, Query } from '../query-types.ts';
import { type Figure, figuresOf } from './computations.ts';
import { createGroups } from './groups.ts';
import type { Prepared } from './prepared.ts';
import { createTopRows } from './top-rows.ts';

/** Everything collected of the rows that count. */
export interface Collected {
  count: number;
  /** The first rows in the query's order, as many as are shown. */
  rows?: JsonObject[];
  /** All groups in the query's order, before `having`. */
  groups?: JsonObject[];
  /** Number of rows in more than one group. */
  shared?: number;
  /** Number of groups that rows were left out of, for having too many values to count by. */
  uncounted?: number;
  /** Figures computed of all rows, where they aren't grouped. */
  computed?: JsonObject;
  /** Number of rows that had no value to compute with, by computation; those that lack none are left out. */
  without?: JsonObject;
  /** The figures that are null because they are too large to be exact. */
  tooLarge?: string[];
}

/** Returns what rows that count go into: it keeps figures, groups and the first rows, and drops the rest. */
export function createCollector(
  query: Pick<Query, 'sort' | 'limit' | 'countBy' | 'compute'>,
  budget: Budget,
): Collector & { collected(): Collected } {
  let count = 0;
  const { countBy, compute, sort, limit } = query;
  const groups = countBy && createGroups(query);
  const computings = countBy ? [] : figuresOf(compute).map(ungrouped);
  const top = countBy ? undefined : createTopRows(sort, limit, budget);
  const parts: { prepare(row: JsonObject): Prepared }[] = [groups, ...computings, top].filter((part) => !!part);
  return {
    add(row) {
      const prepared = parts.map((part) => part.prepare(row));
      if (!budget.take(prepared.reduce((sum, { bytes }) => sum + bytes, 0))) return false;
      for (const part of prepared) part.apply();
      count += 1;
      return true;
    },
    collected: () => ({
      count,
      ...(top && limit > 0 && { rows: top.rows() }),
      ...(groups && { groups: groups.list(), shared: groups.shared(), uncounted: groups.uncounted() }),
      ...figures(computings),
      ...namesOf(groups?.tooLarge() ?? computings.flatMap((one) => (one.tooLarge() ? one.name : []))),
    }),
  };
}

function namesOf(tooLarge: string[]): Pick<Collected, 'tooLarge'> {
  return tooLarge.length > 0 ? { tooLarge } : {};
}

function ungrouped(figure: Figure) {
  const computing = figure.create();
  return {
    name: figure.name,
    value: computing.value,
    tooLarge: computing.tooLarge,
    without: computing.without,
    prepare(row: JsonObject): Prepared {
      const share = figure.shareOf(row);
      return { bytes: computing.growth(share), apply: () => computing.add(share) };
    },
  };
}

function figures(
  computings: readonly { name: string; value(): unknown; without(): number }[],
): Pick<Collected, 'computed' | 'without'> {
  if (computings.length === 0) return {};
  const lacking = computings.filter((one) => one.without() > 0).map((one) => [one.name, one.without()]);
  return {
    computed: Object.fromEntries(computings.map((one) => [one.name, one.value()])),
    ...(lacking.length > 0 && { without: Object.fromEntries(lacking) }),
  };
}
