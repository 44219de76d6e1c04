import type { ResponseShape } from '../../tool.ts';
import { getOwn, isObject, type JsonObject } from '../shared/json.ts';
import { asObject } from './result.ts';

/** The rows of a page that Clerk sends when no limit was given. */
const DEFAULT_LIMIT = 10;

/** Most characters of arguments that are repeated in `next`, and most of a result's: longer ones would crowd out the rows. */
const MAX_REPEATED = 4000;
const MAX_SHARE = 1 / 4;

/** The call that a page came from. */
export interface PageCall {
  /** The arguments as the model gave them. */
  given: JsonObject;
  /** The arguments that the model may give, as its schema's `properties`: pinned ones are not among them. */
  listed: Readonly<Record<string, unknown>>;
  /** The response with whole rows, where those to show may lack their ids. */
  full?: unknown;
  /** Number of rows that came, where the response has only the first of them. */
  fetched?: number | undefined;
  /** Largest result, in characters of JSON. */
  maxResult?: number | undefined;
}

/** A page of a list, in the one shape that all lists have. */
export interface Page {
  /** `{ data, total?, shown, next? }`. */
  result: JsonObject;
  /** Returns the fields that say how to go on behind so many of its rows: `next`, mostly. None at the end. */
  goOn(shown: number): JsonObject;
}

/**
 * Brings a list into the one shape of all lists: `data`; `total`, where Clerk counts; `shown`; and `next`, the arguments of
 * the call that goes on, where there are more rows or, without a total, may be.
 * @param response the response as it is shown: an object, or the bare list
 */
export function toPage(
  response: unknown,
  shape: ResponseShape,
  { given, listed, full = response, maxResult, ...call }: PageCall,
): Page {
  const rows = rowsOf(response, shape);
  if (!rows) return { result: asObject(response), goOn: () => ({}) };
  const { fetched = rows.length } = call;
  const whole = rowsOf(full, shape) ?? rows;
  const total = totalOf(full, shape);
  const args = Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => Object.hasOwn(listed, name) && value !== null && value !== undefined,
    ),
  );
  const [limit, offset] = [numberOf(args.limit) ?? DEFAULT_LIMIT, numberOf(args.offset) ?? 0];
  const cursor = getOwn(args, 'starting_after') !== undefined;
  const hasMore = (shown: number) => {
    if (shown < fetched) return true;
    // Behind a cursor, it isn't known how many rows came before.
    return total === undefined || cursor ? fetched >= limit : offset + fetched < total;
  };
  // Shorter ones take no more room than the note in their place.
  const most = Math.max(100, Math.min(MAX_REPEATED, (maxResult ?? Number.POSITIVE_INFINITY) * MAX_SHARE));
  const goOn = (shown: number): JsonObject => {
    if (!shape.paging || shown === 0 || !hasMore(shown)) return {};
    const moved = cursor ? { limit, starting_after: idOf(whole[shown - 1]) } : { limit, offset: offset + shown };
    if (cursor && moved.starting_after === undefined) return { note: 'There may be more: ask again with offset.' };
    const next = { ...args, ...moved };
    if (JSON.stringify(next).length <= most) return { next };
    return { note: `There may be more: repeat the call with ${JSON.stringify(moved)}, all else the same.` };
  };
  const beside = isObject(response)
    ? Object.entries(response).filter(([name]) => !['data', shape.rows, shape.total].includes(name))
    : [];
  const result = {
    data: rows,
    ...Object.fromEntries(beside),
    ...(total !== undefined && { total }),
    shown: rows.length,
    ...goOn(rows.length),
  };
  return { result, goOn };
}

/** Returns the rows of a response; undefined where it isn't the list that it should be. */
export function rowsOf(response: unknown, { rows }: Pick<ResponseShape, 'rows'>): unknown[] | undefined {
  if (rows === undefined) return undefined;
  // A bare list stands under `data` once it has become an object.
  const found = isObject(response) ? getOwn(response, rows || 'data') : response;
  return Array.isArray(found) ? found : undefined;
}

/** Returns how many rows there are in all, where the list says it. */
export function totalOf(response: unknown, { total }: Pick<ResponseShape, 'total'>): number | undefined {
  const value = isObject(response) && total !== undefined ? getOwn(response, total) : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** Returns a number that was given, also as text, as models do. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** Returns the id of a row, if it can be an id: anything else would be a stranger's words in the call to make. */
function idOf(row: unknown): string | undefined {
  const id = isObject(row) ? getOwn(row, 'id') : undefined;
  return typeof id === 'string' && /^\w+$/.test(id) ? id : undefined;
}
