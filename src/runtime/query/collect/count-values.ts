import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/canonical-json.ts';
import type { JsonObject } from '../../shared/json.ts';
import type { CountKey, CountPart } from '../query-types.ts';
import { equalityKey, isScalar } from '../values/compare.ts';
import { timeOf } from '../values/dates.ts';
import { valuesAt } from '../values/values-at.ts';

/** Longest text of a group; of a longer one, a hash of the whole goes with it, so that different texts are different groups. */
const MOST_TEXT = 200;

const DAY = 86_400_000;

/** The value that rows are counted under; null where they have none. */
export type CountValue = string | number | boolean | null;

/** The values that a row is counted under. */
export interface RowValues {
  /** A list of one or two each, as many as there are keys. */
  taken: CountValue[][];
  /** Number of values beyond those that may be taken. */
  left: number;
}

/**
 * Returns the values under which a row is counted, at most so many. A row counts once under each of its different
 * values, and under null where it has none.
 */
export function countValues(row: JsonObject, keys: readonly CountKey[], most: number): RowValues {
  const [first = [], second] = keys.map((key) => valuesOf(row, key));
  const taken: CountValue[][] = [];
  // Pairs that aren't taken are never made: two long lists in one record have millions.
  for (const value of first.slice(0, most)) {
    const rest = most - taken.length;
    taken.push(...(second ? second.slice(0, rest).map((other) => [value, other]) : [[value]]));
    if (taken.length === most) break;
  }
  return { taken, left: first.length * (second?.length ?? 1) - taken.length };
}

function valuesOf(row: JsonObject, { path, part }: CountKey): CountValue[] {
  const values = new Map<string | undefined, CountValue>();
  for (const found of valuesAt(row, path.keys)) {
    const value = partOf(found, part);
    if (!values.has(equalityKey(value))) values.set(equalityKey(value), value);
  }
  // A value that has no such part doesn't hide those that do.
  if (values.size > 1) values.delete(undefined);
  return values.size === 0 ? [null] : [...values.values()];
}

function partOf(value: unknown, part: CountPart | undefined): CountValue {
  if (part === 'domain') return domainOf(value);
  if (part !== undefined) return datePart(value, part);
  if (typeof value === 'string') return short(value);
  return isScalar(value) ? value : short(canonicalJson(value));
}

function short(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  return `${text.slice(0, MOST_TEXT)}… #${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
}

function domainOf(value: unknown): CountValue {
  if (typeof value !== 'string' || !value.includes('@')) return null;
  return short(value.slice(value.lastIndexOf('@') + 1).toLowerCase()) || null;
}

/** In UTC: `2026-01-31`, `2026-W05` (ISO 8601), `2026-01`, `2026`. */
function datePart(value: unknown, part: Exclude<CountPart, 'domain'>): CountValue {
  const time = timeOf(value);
  if (time === undefined) return null;
  const date = new Date(time).toISOString().slice(0, -14);
  if (part === 'day') return date;
  if (part === 'week') return isoWeek(time);
  return date.slice(0, part === 'month' ? -3 : -6);
}

/** The week belongs to the year that its Thursday is in. */
function isoWeek(time: number): string {
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const newYear = new Date(0).setUTCFullYear(year, 0, 1);
  const week = Math.floor((thursday.getTime() - newYear) / DAY / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
