import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createClerkClient } from '../../src/client/index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { withFormerNames } from '../support/catalogue/former-names.ts';
import { makeRows } from '../support/clerk/list-clerk.ts';
import { collect, idsTo, type ListClient, onList } from '../support/clerk/list-client.ts';

const wrapped = (data: unknown, total_count: number) => ({ data, total_count });

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

  test('an offset beside the id counts for the first page alone', async () => {
    const { clerk, asked } = onList({ rows: makeRows(5) });
    await collect(
      clerk.users.getUserList.pages({ limit: 2, offset: 1, starting_after: 'row_1', order_by: 'username' }),
    );
    expect(asked).toEqual([
      'limit=2&offset=1&starting_after=row_1&order_by=username',
      'limit=2&starting_after=row_3&order_by=username',
      'limit=2&starting_after=row_5&order_by=username',
    ]);
  });

  test.each([
    { why: 'ids are not known', list: { noCursor: true }, message: "Clerk's list doesn't go on behind the last row." },
    {
      why: 'rows have no ids',
      list: { wrap: (page: unknown[]) => page.map(() => ({})) },
      message: "Clerk's list doesn't go on behind the last row.",
    },
  ])('no offset is added to an id that was given where $why', async ({ list, message }) => {
    const { clerk, asked } = onList({ rows: makeRows(5), ...list });
    const { error } = await collect(clerk.users.getUserList.pages({ limit: 2, starting_after: 'row_0' }));
    expect(error).toMatchObject({ kind: 'unexpected', message });
    expect(asked.filter((query) => query.includes('offset'))).toEqual([]);
  });

  test.each([
    { count: 25, pages: 3 },
    { count: 20, pages: 3 },
    { count: 9, pages: 1 },
  ])('$count rows of a server that sends ten at a time, whatever is asked for', async ({ count, pages }) => {
    const { clerk, asked } = onList({ rows: makeRows(count), most: 10 });
    expect(await collect(clerk.users.getUserList.pages())).toEqual({ ids: idsTo(count) });
    expect(asked.length).toBe(pages);
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

  test('a row that comes again two pages later comes once', async () => {
    const rows = makeRows(6);
    const after = (read: number) => read === 2 && rows.unshift({ id: 'row_a' }, { id: 'row_b' }, { id: 'row_c' });
    const { clerk } = onList({ rows, wrap: wrapped, after });
    expect(await collect(clerk.billing.getPlanList.pages({ limit: 2 }))).toEqual({ ids: idsTo(6) });
  });

  test('the same page of rows without an id is an error at once', async () => {
    let reads = 0;
    const fetch = async () => Response.json([{ at: 1, reads: Math.min(++reads, 2) }]);
    const clerk = createClerkClient({ secretKey: 'sk_test_1', fetch });
    const { ids, error } = await collect(clerk.sessions.getSessionList.pages({ user_id: 'user_1', limit: 1 }));
    expect([ids.length, error?.message, reads]).toEqual([2, 'Clerk sent the same page again and again.', 3]);
  });

  test('rows without an id all come', async () => {
    const fetch = async () => Response.json({ data: [{}, {}, 5, null], total_count: 4 });
    const clerk = createClerkClient({ secretKey: 'sk_test_1', fetch }) as ListClient;
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
    { why: 'by id', args: { limit: 100, order_by: '-created_at' as const } },
    { why: 'by offset', args: { limit: 100, order_by: 'email_address' as const } },
  ])('shows each user once, pages are $why', async ({ args }) => {
    const clerk = createClerkClient({ apiUrl: sandbox.url, secretKey: sandbox.secretKey });
    const { ids } = await collect(clerk.users.getUserList.pages(args));
    const { total_count } = await clerk.users.getUserCount();
    expect([ids.length, new Set(ids).size]).toEqual([1203, total_count]);
  });
});
