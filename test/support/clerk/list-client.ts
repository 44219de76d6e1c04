import { type ClerkClient, ClerkError, createClerkClient, type ListMethod } from '../../../src/client/index.ts';
import { type ListClerk, listClerk, makeRows } from './list-clerk.ts';

type AnyList = ListMethod<[args?: Record<string, unknown>], { id?: string }[]>;

/** A client with the lists that tests read, in whatever version of the API: not all had them, or their inputs. */
export type ListClient = ClerkClient & {
  users: { getUserList: AnyList };
  billing: { getPlanList: AnyList };
  machines: { list: AnyList };
};

/** Makes a client of a Clerk with one list, and the queries that it is asked. */
export function onList(list: ListClerk): { asked: string[]; clerk: ListClient } {
  const { fetch, asked } = listClerk(list);
  return { asked, clerk: createClerkClient({ secretKey: 'sk_test_1', fetch }) as ListClient };
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
