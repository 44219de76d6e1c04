import { ClerkError, createClerkClient } from '../../../src/client/index.ts';
import { type ListClerk, listClerk, makeRows } from './list-clerk.ts';

/** Makes a client of a Clerk with one list, and the queries that it is asked. */
export function onList(list: ListClerk) {
  const { fetch, asked } = listClerk(list);
  return { asked, clerk: createClerkClient({ secretKey: 'sk_test_1', fetch }) };
}

/** Collects the ids of rows as they come, until `enough`; the error is that in which the reading ends. */
export async function collect(rows: AsyncIterable<{ id?: string }>, enough = Number.POSITIVE_INFINITY) {
  const ids: unknown[] = [];
  try {
    for await (const { id } of rows) {
      ids.push(id);
      if (ids.length === enough) break;
    }
  } catch (error) {
    if (!(error instanceof ClerkError)) throw error;
    return { ids, error: error.details };
  }
  return { ids };
}

/** Returns the ids `row_1`, `row_2`, … to that number, from the first or another. */
export const idsTo = (count: number, first = 1): string[] =>
  makeRows(count)
    .map(({ id }) => id)
    .slice(first - 1);
