import { rowsOf, totalOf } from '../runtime/result/page.ts';
import { ToolError } from '../runtime/shared/errors.ts';
import { getOwn, isObject, type JsonObject } from '../runtime/shared/json.ts';
import type { ResponseShape } from '../tool.ts';

/** Pages in a row without a new row after which a list is given up: it would never end. */
const MAX_REPEATED = 10;

/** Most ids that are remembered; behind so many rows, only those of the page before are known again. */
const MAX_REMEMBERED = 1_000_000;

/** A server that caps its pages caps them at a round number. */
const ROUND = 10;

const SAME_PAGE = 'Clerk sent the same page again and again.';

/** Everything that reading the rows of a list needs. */
export interface RowsOfList {
  shape: ResponseShape;
  /** The list can go on behind a row that `starting_after` names. */
  takesCursor: boolean;
  /** Reads one page, as Clerk sends it. */
  read(args: JsonObject): Promise<unknown>;
  signal?: AbortSignal | undefined;
}

/**
 * Reads the rows of a list, a page at a time and none before it is needed. A row that comes again,
 * as where new ones have pushed it onto the next page, is yielded once.
 * @throws ToolError of the page that can't be read, `cancelled` once the signal aborts, `unexpected` where no list comes
 */
export async function* readRows(list: RowsOfList, given: JsonObject): AsyncGenerator<unknown, void, undefined> {
  const { shape, read, signal } = list;
  const { paging } = shape;
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const first: JsonObject = paging ? { limit: paging.most, ...paging.ascending, ...named } : named;
  let byCursor = list.takesCursor && isByCursor(first);
  let [args, offset, repeated] = [first, Number(first.offset ?? 0), 0];
  let before: unknown[] = [];
  const seen = new Set<unknown>();
  for (;;) {
    const response = await read(args);
    const rows = rowsOf(response, shape);
    if (!rows) throw unexpected('Clerk sent no list.');
    const ids = rows.map(idOf);
    const fresh = rows.filter((_, index) => ids[index] === undefined || !seen.has(ids[index]));
    if (isSamePage(rows, ids, before)) throw unexpected(SAME_PAGE);
    for (const row of fresh) {
      if (signal?.aborted) throw cancelled();
      yield row;
    }
    if (!paging || rows.length === 0) return;
    repeated = fresh.length === 0 ? repeated + 1 : 0;
    if (repeated === MAX_REPEATED) throw unexpected(SAME_PAGE);
    // A server that stands in for Clerk may know no cursors, and send the first page again: the next one is the second, then.
    const ignored = byCursor && repeated > 0;
    if (!ignored) offset += rows.length;
    const total = byCursor ? undefined : totalOf(response, shape);
    // A page can be smaller than asked for although there is more.
    if (total === undefined ? isLast(rows.length, Number(first.limit)) : offset >= total) return;
    byCursor &&= !ignored && ids.at(-1) !== undefined;
    args = nextOf(first, byCursor ? { starting_after: ids.at(-1) } : { offset });
    before = rows;
    if (seen.size > MAX_REMEMBERED) seen.clear();
    for (const id of ids) if (id !== undefined) seen.add(id);
  }
}

/** Returns the arguments of the page behind: where it begins is said in one way only, for two would both count. */
function nextOf({ starting_after: cursor, offset: _, ...rest }: JsonObject, begin: JsonObject): JsonObject {
  // Nobody knows how many rows come before the one that was given.
  if (cursor !== undefined && 'offset' in begin) throw unexpected("Clerk's list doesn't go on behind the last row.");
  return { ...rest, ...begin };
}

/** Returns true for a page that is the last by its size alone; one of a round size may be all that the server sends at a time. */
function isLast(rows: number, limit: number): boolean {
  return rows < limit && rows % ROUND !== 0;
}

/** Returns true for a page of rows without ids that is the one before. */
function isSamePage(rows: unknown[], ids: unknown[], before: unknown[]): boolean {
  if (rows.length === 0 || rows.length !== before.length || ids.some((id) => id !== undefined)) return false;
  return JSON.stringify(rows) === JSON.stringify(before);
}

/** Returns true where pages can go by the last id: deep ones come as fast as the first, and none shifts. */
function isByCursor({ starting_after, offset, order_by }: JsonObject): boolean {
  if (starting_after !== undefined) return true;
  if (offset !== undefined) return false;
  return order_by === undefined || /^[+-]?created_at$/.test(String(order_by));
}

function idOf(row: unknown): string | undefined {
  const id = isObject(row) ? getOwn(row, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function unexpected(message: string): ToolError {
  return new ToolError({ kind: 'unexpected', message, hint: 'Check the address of the API, and read the list again.' });
}

function cancelled(): ToolError {
  return new ToolError({ kind: 'cancelled', message: 'The reading was cancelled.', hint: 'Nothing was changed.' });
}
