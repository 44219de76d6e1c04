import { describe, expect, test } from 'vitest';
import { createClerkClient } from '../../src/client/index.ts';
import { makeRows } from '../support/clerk/list-clerk.ts';
import { collect, idsTo, onList } from '../support/clerk/list-client.ts';

describe('the reading', () => {
  test('begins with the loop, anew with each, and is never ahead of it', async () => {
    const { clerk, asked } = onList({ rows: makeRows(5) });
    const rows = clerk.users.getUserList.pages({ limit: 2 });
    expect(asked.length).toBe(0);
    expect(await collect(rows, 2)).toEqual({ ids: idsTo(2) });
    expect(asked.length).toBe(1);
    expect(await collect(rows, 3)).toEqual({ ids: idsTo(3) });
    expect(asked.length).toBe(3);
  });

  test.each([
    { at: 'within a page', rows: 1 },
    { at: 'at the end of a page', rows: 2 },
  ])('ends with the signal, and asks no more: $at', async ({ rows }) => {
    const { clerk, asked } = onList({ rows: makeRows(5) });
    const caller = new AbortController();
    const ids: unknown[] = [];
    const read = async () => {
      for await (const { id } of clerk.users.getUserList.pages({ limit: 2 }, { signal: caller.signal })) {
        if (ids.push(id) === rows) caller.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ name: 'ClerkError', details: { kind: 'cancelled' } });
    expect([ids, asked.length]).toEqual([idsTo(rows), 1]);
  });

  test.each([
    { args: { limit: 501 }, want: { kind: 'bad_arguments', parameter: 'limit' } },
    { args: { limt: 5 }, want: { kind: 'bad_arguments', parameter: 'limt' } },
    { args: 'active', want: { kind: 'bad_arguments' } },
  ])('refuses $args before anything is sent', async ({ args, want }) => {
    const { clerk, asked } = onList({ rows: makeRows(5) });
    expect(await collect(clerk.users.getUserList.pages(args as object))).toMatchObject({ ids: [], error: want });
    expect(asked).toEqual([]);
  });

  test('ends with the error of a page, behind the rows before it', async () => {
    let reads = 0;
    const fetch = async () => (reads++ === 0 ? Response.json(makeRows(2)) : new Response('{}', { status: 403 }));
    const clerk = createClerkClient({ secretKey: 'sk_test_1', fetch });
    const { ids, error } = await collect(clerk.users.getUserList.pages({ limit: 2 }));
    expect([ids, error?.status]).toEqual([idsTo(2), 403]);
  });

  test.each(['{}', '{"data":5}', ''])('of what is no list is an error: %s', async (body) => {
    const clerk = createClerkClient({ secretKey: 'sk_test_1', fetch: async () => new Response(body) });
    expect(await collect(clerk.users.getUserList.pages())).toMatchObject({ ids: [], error: { kind: 'unexpected' } });
  });
});
