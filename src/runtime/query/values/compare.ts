import type { Scalar } from '../query-types.ts';
import { timeOf } from './dates.ts';

/** No more digits than a number can have: what has more is an id, and would equal others. */
const NUMBER = /^[+-]?(?:\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})$/;
/** Longest text that is read as a number: a sign, two times 15 digits and a point, with blanks around it. */
const LONGEST = 50;

/** Returns a number, also one that is written as text, as metadata often has it: "7", " 7", "+7", ".5". */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const text = value.trim();
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** Returns true for a text, number or truth value. */
export function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/**
 * Returns the text by which values are equal: `5` equals `"5"` and `true` equals `"true"`, since metadata has both and
 * the answer "none" would be wrong. Undefined for objects, which equal nothing.
 */
export function equalityKey(value: unknown): string | undefined {
  if (typeof value === 'string') return value.normalize();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Returns a text without its case, the same in every locale. */
export function folded(text: string): string {
  return text.normalize().toLowerCase();
}

/** A value with its place in the one order of all values: numbers (also those written as text), truth values, times, other texts, the rest. */
export interface Ordered {
  rank: number;
  value: number | string;
}

/** Returns the place of a value in the order; undefined for objects and what is absent, which have none. */
export function ordered(value: unknown): Ordered | undefined {
  const number = numberOf(value);
  if (number !== undefined) return { rank: 0, value: number };
  if (typeof value === 'boolean') return { rank: 1, value: Number(value) };
  if (typeof value !== 'string' || value === '') return undefined;
  const time = timeOf(value);
  return time === undefined ? { rank: 3, value: value.slice(0, 200).normalize() } : { rank: 2, value: time };
}

/** Compares two places in the order, as `sort` wants it. */
export function compareOrdered(a: Ordered, b: Ordered): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}
