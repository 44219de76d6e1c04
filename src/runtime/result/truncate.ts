import { isObject, type JsonObject } from '../shared/json.ts';

/** Largest result, in characters of JSON, unless a person sets another limit: about 20,000 tokens, under the 25,000 at which clients cut (mid-row). */
export const DEFAULT_MAX_RESULT = 60_000;

/** The way that the rows were asked for. */
export interface Page {
  /** The arguments of the call. */
  args: JsonObject;
  /** True for a tool that takes an `offset`. */
  paged: boolean;
}

const UNPAGED: Page = { args: {}, paged: false };

/** Most names of fields that are listed as cut, and most characters of each: the list must not fill the result itself. */
const LISTED = { names: 20, characters: 60 };

/**
 * Cuts a result to size by whole rows of `data`; one that has none, by its largest fields. `truncated` says what was
 * cut, so that nobody takes a part for the whole.
 * @param page how the rows were asked for, so that the hint can be the next call
 * @param limit characters of JSON; under some 300 there is no room for `truncated`, which is added all the same
 */
export function truncate(result: JsonObject, limit: number, page: Page = UNPAGED): JsonObject {
  if (size(result) <= limit) return result;
  return Array.isArray(result.data) ? cutRows(result, result.data, limit, page) : cutFields(result, limit);
}

function cutRows(result: JsonObject, rows: unknown[], limit: number, page: Page): JsonObject {
  const cut = (shown: number) => ({
    ...result,
    data: rows.slice(0, shown),
    truncated: { shown, fetched: rows.length, hint: rowHint(shown, rows, page) },
  });
  const possible = countWithin(rows.length - 1, limit, (index) => size(rows[index]));
  const shown = largestCount(possible, (count) => size(cut(count)) <= limit);
  if (shown > 0) return cut(shown);
  // A first row that alone is too large would leave a page on which nothing can be read: cut inside it instead.
  const rest = limit - size(cut(1)) + size(rows[0]);
  const part = isObject(rows[0]) ? { ...cut(1), data: [cutFields(rows[0], rest)] } : cut(0);
  // Still too large: the size is not in the rows.
  return rows.length > 0 && size(part) <= limit ? part : cutFields(result, limit);
}

function rowHint(shown: number, rows: unknown[], page: Page): string {
  if (shown === 0) return 'Even the first row is too large to show. Ask for less with a filter.';
  if (shown === rows.length) return 'The row was too large: its own `truncated` says what was left out.';
  const leftOut = `Rows ${shown + 1} to ${rows.length} of this page were left out for size.`;
  return `${leftOut} ${continueHint(shown, rows, page)}`;
}

/** The call that goes on where the cut page ends. */
function continueHint(shown: number, rows: unknown[], { args, paged }: Page): string {
  const last = rows[shown - 1];
  const id = isObject(last) && /^\w+$/.test(String(last.id)) ? last.id : undefined;
  if (args.starting_after !== undefined && id !== undefined)
    return `Continue with starting_after ${id}, limit ${shown}.`;
  if (!paged) return 'Ask for less with a filter.';
  return `Continue with offset ${Number(args.offset ?? 0) + shown}, limit ${shown}.`;
}

function cutFields(result: JsonObject, limit: number): JsonObject {
  const names = Object.keys(result);
  const nameAt = (place: number) => names[place] ?? '';
  const sizeAt = (place: number) => size(nameAt(place)) + size(result[nameAt(place)]);
  const places = placesBySize(names.map((_, place) => sizeAt(place)));
  const cut = (shown: number) => {
    const shownNames = places
      .slice(0, shown)
      .sort((a, b) => a - b)
      .map(nameAt);
    const cutCount = places.length - shown;
    const listed = places.slice(Math.max(shown, places.length - LISTED.names)).reverse();
    const fields = listed.map((place) => nameAt(place).slice(0, LISTED.characters));
    const hint = `${cutCount} ${cutCount === 1 ? 'field was' : 'fields were'} left out for size.`;
    return {
      ...Object.fromEntries(shownNames.map((name) => [name, result[name]])),
      truncated: { fields, hint },
    };
  };
  const possible = countWithin(places.length - 1, limit, (index) => sizeAt(places[index] ?? 0));
  return cut(largestCount(possible, (shown) => size(cut(shown)) <= limit));
}

/** The places of sizes, from the smallest to the largest, the first of equal ones first. By numbers alone: sorting a million objects takes seconds. */
function placesBySize(sizes: readonly number[]): number[] {
  const count = sizes.length;
  const sorted = Float64Array.from(sizes, (size, place) => size * count + place).sort();
  return Array.from(sorted, (one) => one % count);
}

/** The number of things, up to `high`, whose sizes alone don't exceed a limit: no more can fit, and those after them need not be measured again. */
function countWithin(high: number, limit: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < high; index += 1) {
    sum += sizeOf(index);
    if (sum > limit) return index;
  }
  return Math.max(0, high);
}

/** The largest count from 0 to `high` that fits, where every smaller one fits too; 0 when none does. */
function largestCount(high: number, fits: (count: number) => boolean): number {
  let [least, greatest] = [0, Math.max(0, high)];
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2);
    if (fits(middle)) least = middle;
    else greatest = middle - 1;
  }
  return least;
}

function size(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
