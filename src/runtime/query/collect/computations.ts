import { canonicalJson } from '../../shared/canonical-json.ts';
import type { JsonObject } from '../../shared/json.ts';
import type { Computation } from '../query-types.ts';
import { compareOrdered, equalityKey, numberOf, type Ordered, ordered } from '../values/compare.ts';
import { someValue } from '../values/values-at.ts';
import { textSize } from './budget.ts';
import type { Prepared } from './prepared.ts';

/** Longest text that is kept of a value. */
const MOST_TEXT = 200;
/** Estimated bytes of a computation, and of an entry of a set. */
export const COMPUTATION_BYTES = 400;
const ENTRY_BYTES = 40;

/** A figure in the making. */
export interface Computing {
  /** Returns what a row would add. */
  prepare(row: JsonObject): Prepared;
  /** The figure; null where no row had a value, and where it's too large to be exact. */
  value(): unknown;
  /** True for a figure that is too large to be exact. */
  tooLarge(): boolean;
  /** Rows that had no value to compute with. */
  without(): number;
}

/** Returns a figure that rows go into. */
export function createComputing({ what, path }: Computation): Computing {
  let without = 0;
  const figure = what === 'distinct' ? distinct() : what === 'min' || what === 'max' ? extreme(what) : total(what);
  return {
    prepare(row) {
      const values: unknown[] = [];
      someValue(row, path.keys, (value) => {
        if (figure.takes(value)) values.push(value);
        return false;
      });
      if (values.length > 0) return figure.prepare(values);
      return {
        bytes: 0,
        apply() {
          without += 1;
        },
      };
    },
    value: figure.value,
    tooLarge: () => figure.tooLarge?.() ?? false,
    without: () => without,
  };
}

interface Figure {
  takes(value: unknown): boolean;
  prepare(values: unknown[]): Prepared;
  value(): unknown;
  tooLarge?(): boolean;
}

/** Sums and averages of all that conditions compare as numbers, those written as text included. */
function total(what: 'sum' | 'avg'): Figure {
  let sum = 0;
  let count = 0;
  let exact = true;
  return {
    takes: (value) => numberOf(value) !== undefined,
    prepare: (values) => ({
      bytes: 0,
      apply() {
        for (const value of values) {
          sum += numberOf(value) as number;
          exact &&= Math.abs(sum) <= Number.MAX_SAFE_INTEGER;
        }
        count += values.length;
      },
    }),
    value() {
      if (count === 0 || !exact) return null;
      const figure = what === 'sum' ? sum : sum / count;
      // Without the last digit, in which 0.1 + 0.2 isn't 0.3.
      return Number.isInteger(figure) ? figure : Number(figure.toPrecision(15));
    },
    tooLarge: () => !exact,
  };
}

function extreme(what: 'min' | 'max'): Figure {
  let best: { value: unknown; place: Ordered } | undefined;
  return {
    takes: (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
    prepare: (values) => ({
      bytes: 0,
      apply() {
        for (const value of values) {
          const place = ordered(value) as Ordered;
          const by = best && compareOrdered(place, best.place);
          if (by === undefined || (what === 'min' ? by < 0 : by > 0)) best = { value: short(value), place };
        }
      },
    }),
    value: () => best?.value ?? null,
  };
}

function distinct(): Figure {
  const seen = new Set<string>();
  return {
    takes: () => true,
    prepare(values) {
      const fresh = new Set(values.map(distinctKey).filter((key) => !seen.has(key)));
      let bytes = 0;
      for (const key of fresh) bytes += textSize(key) + ENTRY_BYTES;
      return {
        bytes,
        apply() {
          for (const key of fresh) seen.add(key);
        },
      };
    },
    value: () => seen.size,
  };
}

/** As conditions have it, 5 and "5" are one value; an object is no text that looks like it. */
function distinctKey(value: unknown): string {
  const key = equalityKey(value);
  return key === undefined ? `object ${canonicalJson(value)}` : `value ${key}`;
}

function short(value: unknown): unknown {
  return typeof value === 'string' && value.length > MOST_TEXT ? `${value.slice(0, MOST_TEXT)}…` : value;
}
