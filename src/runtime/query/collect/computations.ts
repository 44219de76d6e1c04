import { canonicalJson } from '../../shared/canonical-json.ts';
import type { JsonObject } from '../../shared/json.ts';
import type { Computation } from '../query-types.ts';
import { compareOrdered, equalityKey, numberOf, type Ordered, ordered } from '../values/compare.ts';
import { valuesAt } from '../values/values-at.ts';
import { textSize } from './budget.ts';

/** Longest text that is kept of a value. */
const MOST_TEXT = 200;
/** Estimated bytes of a computation, and of an entry of a set. */
export const COMPUTATION_BYTES = 400;
const ENTRY_BYTES = 40;

/** A figure's source: read once from a row, and added to the figure of each group that the row is in. */
export interface Figure<Share = unknown> {
  name: string;
  /** Returns what a row adds; undefined where it has no value to compute with. */
  shareOf(row: JsonObject): Share | undefined;
  /** Returns how many steps it takes to add a share. */
  steps(share: Share): number;
  /** Returns a figure that nothing was added to. */
  create(): Computing<Share>;
}

/** A figure in the making. */
export interface Computing<Share = unknown> {
  /** Returns the bytes that it would grow by. */
  growth(share: Share | undefined): number;
  add(share: Share | undefined): void;
  /** The figure; null where no row had a value, and where it's too large to be exact. */
  value(): unknown;
  /** True for a figure that is too large to be exact. */
  tooLarge(): boolean;
  /** Rows that had no value to compute with. */
  without(): number;
}

/** Returns the figures that are asked for, each once. */
export function figuresOf(compute: readonly Computation[]): Figure[] {
  const byName = new Map(compute.map((computation) => [computation.name, computation]));
  return [...byName.values()].map((computation) => figureOf(computation) as Figure);
}

function figureOf({ name, what, path }: Computation): Figure<never> {
  const kind = (
    what === 'distinct' ? distinct : what === 'min' || what === 'max' ? extreme(what) : total(what)
  ) as Kind;
  return {
    name,
    shareOf(row) {
      const values = valuesAt(row, path.keys).filter(kind.takes);
      return values.length === 0 ? undefined : (kind.shareOf(values) as never);
    },
    steps: kind.steps ?? (() => 1),
    create: () => countingWithout(kind.create()),
  };
}

function countingWithout(adding: Adding): Computing<never> {
  let without = 0;
  return {
    growth: (share) => (share === undefined ? 0 : (adding.growth?.(share) ?? 0)),
    add(share) {
      if (share === undefined) without += 1;
      else adding.add(share);
    },
    value: adding.value,
    tooLarge: () => adding.tooLarge?.() ?? false,
    without: () => without,
  };
}

interface Kind<Share = unknown> {
  takes(value: unknown): boolean;
  shareOf(values: unknown[]): Share;
  steps?(share: Share): number;
  create(): Adding<Share>;
}

interface Adding<Share = unknown> {
  growth?(share: Share): number;
  add(share: Share): void;
  value(): unknown;
  tooLarge?(): boolean;
}

/** Sums and averages of all that conditions compare as numbers, those written as text included. */
function total(what: 'sum' | 'avg'): Kind<{ sum: number; count: number; exact: boolean }> {
  const isExact = (sum: number) => Math.abs(sum) <= Number.MAX_SAFE_INTEGER;
  return {
    takes: (value) => numberOf(value) !== undefined,
    shareOf(values) {
      let sum = 0;
      let exact = true;
      for (const value of values) {
        sum += numberOf(value) as number;
        exact &&= isExact(sum);
      }
      return { sum, count: values.length, exact };
    },
    create() {
      let sum = 0;
      let count = 0;
      let exact = true;
      return {
        add(share) {
          sum += share.sum;
          count += share.count;
          exact &&= share.exact && isExact(sum);
        },
        value() {
          if (count === 0 || !exact) return null;
          const figure = what === 'sum' ? sum : sum / count;
          // Without the last digit, in which 0.1 + 0.2 isn't 0.3.
          return Number.isInteger(figure) ? figure : Number(figure.toPrecision(15));
        },
        tooLarge: () => !exact,
      };
    },
  };
}

interface Best {
  value: unknown;
  place: Ordered;
}

function extreme(what: 'min' | 'max'): Kind<Best> {
  const better = (one: Best, other: Best | undefined): Best => {
    if (!other) return one;
    const by = compareOrdered(one.place, other.place);
    return (what === 'min' ? by < 0 : by > 0) ? one : other;
  };
  return {
    takes: (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
    shareOf(values) {
      let best: Best | undefined;
      for (const value of values) best = better({ value, place: ordered(value) as Ordered }, best);
      const { value, place } = best as Best;
      return { value: short(value), place };
    },
    create() {
      let best: Best | undefined;
      return {
        add(share) {
          best = better(share, best);
        },
        value: () => best?.value ?? null,
      };
    },
  };
}

const distinct: Kind<ReadonlySet<string>> = {
  takes: () => true,
  shareOf: (values) => new Set(values.map(distinctKey)),
  steps: (keys) => keys.size,
  create() {
    const seen = new Set<string>();
    return {
      growth(keys) {
        let bytes = 0;
        for (const key of keys) if (!seen.has(key)) bytes += textSize(key) + ENTRY_BYTES;
        return bytes;
      },
      add(keys) {
        for (const key of keys) seen.add(key);
      },
      value: () => seen.size,
    };
  },
};

/** As conditions have it, 5 and "5" are one value; an object is no text that looks like it. */
function distinctKey(value: unknown): string {
  const key = equalityKey(value);
  return key === undefined ? `object ${canonicalJson(value)}` : `value ${key}`;
}

function short(value: unknown): unknown {
  return typeof value === 'string' && value.length > MOST_TEXT ? `${value.slice(0, MOST_TEXT)}…` : value;
}
