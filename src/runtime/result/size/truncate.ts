import { isObject, type JsonObject } from '../../shared/json.ts';
import type { OptionStyle } from '../../shared/placeholders.ts';
import { type RowTypes, toTable } from '../table.ts';
import { leaveOutValues } from './leave-out.ts';
import { leftOutNote, type NoteOptions, raiseLimit, type Way } from './left-out-note.ts';
import { largestCount, sizeOf } from './measure.ts';

/** Largest result, in characters of JSON, unless a person sets another limit: about 10,000 tokens, far under the 25,000 at which clients cut (mid-row). */
export const DEFAULT_MAX_RESULT = 30_000;

/** Everything that cutting a result depends on. */
export interface TruncateOptions {
  /** Largest result, in characters of JSON; under some 300 there may be no room for what says that it was cut. */
  limit: number;
  /** The field that holds the rows; `data` or `groups` when left out, whichever is a list. */
  rows?: string | undefined;
  /** Number of rows that came, where the result has only the first of them: more than fit. */
  fetched?: number | undefined;
  /** Returns the fields that say how to go on after so many rows, such as `next`; none where that can't be done. */
  goOn?(shown: number): JsonObject;
  /** The way to what was left out, where there is one. */
  way?: Way | undefined;
  /** The fields that were asked for. */
  asked?: readonly string[] | undefined;
  /** Shows the rows as a table where that is shorter; with the types of their fields, if they are known. */
  table?: RowTypes | undefined;
  optionStyle?: OptionStyle | undefined;
}

/** The fields of a result that are written anew where rows were left out. */
const OF_ROWS = ['shown', 'next', 'note'];

/**
 * Cuts a result to size by whole rows, and says under `shown` how many are left, and how to go on right there. A first
 * row that alone is too large, or a result without rows, gives up its largest values.
 */
export function truncate(result: JsonObject, options: TruncateOptions): JsonObject {
  const { optionStyle, asked } = options;
  const limit = options.limit > 0 ? options.limit : 0;
  const key = options.rows ?? ['data', 'groups'].find((name) => Array.isArray(result[name]));
  const rows = key === undefined ? undefined : result[key];
  // Of groups, no fields can be asked for.
  const way = key === 'groups' && options.way === 'fields' ? undefined : options.way;
  const notes = { most: limit, way, asked, optionStyle };
  if (key === undefined || !Array.isArray(rows) || rows.length === 0) {
    return sizeOf(result) <= limit ? result : leaveOutValues(result, limit, notes);
  }
  // Each row takes two characters at least.
  const candidates = rows.length > limit / 2 ? rows.slice(0, limit / 2) : rows;
  const table = options.table && toTable(candidates, options.table);
  const whole = table && candidates === rows ? { ...result, [key]: table } : result;
  const { fetched = rows.length } = options;
  if (fetched === rows.length && sizeOf(whole) <= limit) return whole;

  const rest = besideRows(result, key, limit, optionStyle);
  const frame = (shown: number, data: unknown): JsonObject => {
    if (shown === fetched) return { [key]: data, ...rest, ...pick(result, OF_ROWS) };
    const onward = options.goOn?.(shown) ?? {};
    const ending = Object.keys(onward).length > 0 ? onward : noteOf(shown, fetched, key, notes);
    return { [key]: data, ...rest, shown, ...ending };
  };
  const inTable = table ? countFitting(table.rows, limit, (count) => frame(count, { ...table, rows: [] })) : 0;
  if (inTable > 1) {
    const shown = rows.slice(0, inTable);
    return frame(inTable, toTable(shown, options.table) ?? shown);
  }
  const count = countFitting(rows, limit, (count) => frame(count, []));
  if (count > 0) return frame(count, rows.slice(0, count));
  // A first row that alone is too large would leave a page on which nothing can be read.
  const room = limit - sizeOf(frame(1, []));
  const first = shorten(rows[0], room, { ...notes, most: room });
  if (!(sizeOf(frame(1, [first])) <= limit)) return frame(0, []);
  return truncate({ ...result, [key]: [first, ...rows.slice(1)] }, options);
}

/** Returns the fields of a result beside its rows, with their largest values left out if they take up half the room. */
function besideRows(result: JsonObject, key: string, limit: number, optionStyle: OptionStyle | undefined): JsonObject {
  const names = Object.keys(result).filter((name) => name !== key && !OF_ROWS.includes(name));
  const others = pick(result, names);
  // Nothing outside of the rows is reached by `fields`.
  return sizeOf(others) <= limit / 2 ? others : leaveOutValues(others, limit / 2, { most: limit, optionStyle });
}

function pick(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(object, name)).map((name) => [name, object[name]]));
}

/** Returns how many rows fit beside the rest of a result, measuring no more rows than could. */
function countFitting(rows: readonly unknown[], limit: number, frame: (count: number) => JsonObject): number {
  const ends = [0];
  for (const row of rows) {
    const end = (ends.at(-1) ?? 0) + sizeOf(row) + (ends.length > 1 ? 1 : 0);
    if (end > limit) break;
    ends.push(end);
  }
  const most = Math.min(ends.length - 1, rows.length);
  return largestCount(most, (count) => sizeOf(frame(count)) + (ends[count] ?? 0) <= limit);
}

function shorten(row: unknown, limit: number, notes: NoteOptions): unknown {
  return isObject(row) ? leaveOutValues(row, limit, notes) : leftOutNote([], row, sizeOf(row), notes);
}

function noteOf(shown: number, fetched: number, key: string, notes: NoteOptions): JsonObject {
  const label = key === 'groups' ? 'Groups' : 'Rows';
  const left = `${label} ${shown + 1} to ${fetched} were left out for size`;
  const what = shown === 0 ? `Even the first of ${fetched} rows is too large to show` : left;
  return { note: `${what}${adviceOf(shown, key, notes)}` };
}

function adviceOf(shown: number, key: string, { way, asked, optionStyle }: NoteOptions): string {
  if (way === 'read') return '.';
  if (key === 'groups' && shown > 0) return '. Narrow them with `having`.';
  // One field can't become fewer.
  if (way === 'fields' && asked?.length !== 1) return '. Ask for fewer `fields`.';
  return `; ${raiseLimit(optionStyle)}.`;
}
