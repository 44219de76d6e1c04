import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ClerkError, createClerkClient } from '../../src/client/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { withFormerNames } from '../support/catalogue/former-names.ts';
import { type ListClerk, listClerk, makeRows } from '../support/clerk/list-clerk.ts';

const wrapped = (data: unknown, total_count: number) => ({ data, total_count });

/** Makes a client of a Clerk with one list, and the queries that it is asked. */
function onList(list: ListClerk) {
  const { fetch, asked } = listClerk(list);
  return { asked, clerk: createClerkClient({ secretKey: 'sk_test_1', fetch }) };
}

/** Collects the ids of rows as they come, until `enough`; the error is that in which the reading ends. */
async function collect(rows: AsyncIterable<{ id?: string }>, enough = Number.POSITIVE_INFINITY) {
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

const idsTo = (count: number, first = 1) =>
  makeRows(count)
    .map(({ id }) => id)
    .slice(first - 1);

describe('users, which go on behind an id', () => {
  test.each([
    {
      why: 'the largest pages',
      args: undefined,
      count: 501,
      want: ['limit=500&order_by=+created_at', 'limit=500&starting_after=row_500&order_by=+created_at'],
    },
    {
      why: 'pages of a size',
      args: { limit: 2 },
      count: 3,
      want: ['limit=2&order_by=+created_at', 'limit=2&starting_after=row_2&order_by=+created_at'],
    },
    {
      why: 'a full last page, since nothing says that it is the last',
      args: { limit: 2 },
      count: 2,
      want: ['limit=2&order_by=+created_at', 'limit=2&starting_after=row_2&order_by=+created_at'],
    },
    {
      why: 'undefined is not given',
      args: { limit: undefined, order_by: undefined },
      count: 1,
      want: ['limit=500&order_by=+created_at'],
    },
    { why: 'no rows', args: {}, count: 0, want: ['limit=500&order_by=+created_at'] },
    {
      why: 'an order by age',
      args: { limit: 2, order_by: '-created_at' },
      count: 3,
      want: ['limit=2&order_by=-created_at', 'limit=2&starting_after=row_2&order_by=-created_at'],
    },
    {
      why: 'another order, which allows no ids',
      args: { limit: 2, order_by: 'email_address' },
      count: 3,
      want: ['limit=2&order_by=email_address', 'limit=2&offset=2&order_by=email_address'],
    },
  ])('$why', async ({ args, count, want }) => {
    const { clerk, asked } = onList({ rows: makeRows(count) });
    expect(await collect(clerk.users.getUserList.pages(args as object))).toEqual({ ids: idsTo(count) });
    expect(asked).toEqual(want);
  });

  test.each([
    {
      args: { limit: 2, offset: 1 },
      want: ['limit=2&offset=1&order_by=+created_at', 'limit=2&offset=3&order_by=+created_at'],
      from: 2,
    },
    {
      args: { limit: 2, starting_after: 'row_2' },
      want: ['limit=2&starting_after=row_2&order_by=+created_at', 'limit=2&starting_after=row_4&order_by=+created_at'],
      from: 3,
    },
  ])('begin where $args says', async ({ args, want, from }) => {
    const { clerk, asked } = onList({ rows: makeRows(from + 2) });
    expect(await collect(clerk.users.getUserList.pages(args))).toEqual({ ids: idsTo(from + 2, from) });
    expect(asked).toEqual(want);
  });

  test('a server that knows no ids is read by offset', async () => {
    const { clerk, asked } = onList({ rows: makeRows(5), noCursor: true });
    expect(await collect(clerk.users.getUserList.pages({ limit: 2 }))).toEqual({ ids: idsTo(5) });
    expect(asked.map((query) => query.replace('&order_by=+created_at', ''))).toEqual([
      'limit=2',
      'limit=2&starting_after=row_2',
      'limit=2&offset=2',
      'limit=2&offset=4',
    ]);
  });
});

describe('lists that go on by offset', () => {
  test('end at their total', async () => {
    const { clerk, asked } = onList({ rows: makeRows(4), wrap: wrapped });
    expect(await collect(clerk.organizations.getOrganizationList.pages({ limit: 2 }))).toEqual({ ids: idsTo(4) });
    expect(asked).toEqual(['order_by=+created_at&limit=2', 'order_by=+created_at&limit=2&offset=2']);
  });

  test('go on behind a page that is smaller than asked for', async () => {
    const { clerk, asked } = onList({ rows: makeRows(5), wrap: wrapped, most: 2 });
    expect(await collect(clerk.organizations.getOrganizationList.pages())).toEqual({ ids: idsTo(5) });
    expect(asked.length).toBe(3);
  });

  test('a row that is pushed onto the next page comes once', async () => {
    const rows = makeRows(5);
    const { clerk } = onList({ rows, wrap: wrapped, after: (read) => read === 1 && rows.unshift({ id: 'row_new' }) });
    expect(await collect(clerk.billing.getPlanList.pages({ limit: 2 }))).toEqual({ ids: idsTo(5) });
  });

  test('the same page again and again is an error', async () => {
    const fetch = async () => Response.json([{ id: 'row_1' }]);
    const clerk = createClerkClient({ secretKey: 'sk_test_1', fetch });
    const { ids, error } = await collect(clerk.sessions.getSessionList.pages({ user_id: 'user_1', limit: 1 }));
    expect([ids, error?.kind, error?.message]).toEqual([
      ['row_1'],
      'unexpected',
      'Clerk sent the same page again and again.',
    ]);
  });

  test('rows without an id all come', async () => {
    const fetch = async () => Response.json({ data: [{}, {}, 5, null], total_count: 4 });
    const clerk = createClerkClient({ secretKey: 'sk_test_1', fetch });
    const found: unknown[] = [];
    for await (const row of clerk.machines.list.pages()) found.push(row);
    expect(found).toEqual([{}, {}, 5, null]);
  });
});

test('a list that comes whole is read once', async () => {
  const { clerk, asked } = onList({ rows: makeRows(3), wrap: wrapped });
  expect(await collect(clerk.domains.list.pages())).toEqual({ ids: idsTo(3) });
  expect(asked).toEqual(['']);
});

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

test('a former name has them too, with its notice', async () => {
  const restore = withFormerNames({ aliases: { 'users.all': 'users.getUserList' }, removed: {} });
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { clerk } = onList({ rows: makeRows(3) });
  const { users } = clerk as unknown as { users: { all: typeof clerk.users.getUserList } };
  const found = await collect(users.all.pages({ limit: 2 }));
  const lines = stderr.mock.calls.length;
  restore();
  stderr.mockRestore();
  expect([found, lines]).toEqual([{ ids: idsTo(3) }, 1]);
});

describe('the sandbox', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ size: 1203 });
  });
  afterAll(() => sandbox?.close());

  test.each([
    { why: 'as many as Clerk allows', args: {} },
    { why: 'by id', args: { limit: 100, order_by: '-created_at' } },
    { why: 'by offset', args: { limit: 100, order_by: 'email_address' } },
  ])('shows each user once, pages are $why', async ({ args }) => {
    const clerk = createClerkClient({ apiUrl: sandbox.url, secretKey: sandbox.secretKey });
    const { ids } = await collect(clerk.users.getUserList.pages(args));
    const { total_count } = await clerk.users.getUserCount();
    expect([ids.length, new Set(ids).size]).toEqual([1203, total_count]);
  });
});
