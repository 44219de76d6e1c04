import { afterEach, expect, test, vi } from 'vitest';
import { createQueue } from '../../../../src/runtime/http/queue.ts';
import { openAllowance, type QueryBounds } from '../../../../src/runtime/query/reads/allowance.ts';
import type { ListPage, OpenList, PageRequest } from '../../../../src/runtime/query/reads/open-list.ts';
import { createReports, type QueryProgress } from '../../../../src/runtime/query/reads/progress.ts';
import { scan } from '../../../../src/runtime/query/reads/scan.ts';
import { ToolError } from '../../../../src/runtime/shared/errors.ts';
import type { JsonObject } from '../../../../src/runtime/shared/json.ts';
import { type FakeList, fakeList, makeUsers } from '../../../support/query/fake-list.ts';

const BOUNDS = { pages: 100, rows: 1000, time: 60_000, memory: 100_000 };

interface Given {
  bounds?: Partial<QueryBounds>;
  signal?: AbortSignal;
  keeps?: number;
}

/** Scans a list, and returns what was collected beside how the reading went. */
async function scanList(list: OpenList, { bounds, signal, keeps = 1000 }: Given = {}) {
  const allowance = openAllowance({ ...BOUNDS, ...bounds }, signal);
  const progress: QueryProgress[] = [];
  const reports = createReports(
    (each) => progress.push(each),
    () => 0,
  );
  const ids: unknown[] = [];
  const collector = { add: (row: object) => ids.length < keeps && ids.push('id' in row ? row.id : undefined) > 0 };
  try {
    const reading = await scan(list, collector, { allowance, queue: createQueue(6), reports });
    return { reading, ids, progress };
  } finally {
    allowance.end();
  }
}

async function scanFake(settings: FakeList, given?: Given) {
  const { list, reads } = fakeList(settings);
  return { ...(await scanList(list, given)), reads };
}

const idsOf = (count: number) => makeUsers(count).map(({ id }) => id);
const settle = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => void vi.useRealTimers());

test.each([
  { rows: 0, total: 0, offsets: [0] },
  { rows: 1, total: 1, offsets: [0] },
  // Behind a full page it is looked for more, whatever the total.
  { rows: 2, total: 2, offsets: [0, 2] },
  { rows: 5, total: 5, offsets: [0, 2, 4] },
  { rows: 0, total: undefined, offsets: [0] },
  { rows: 1, total: undefined, offsets: [0] },
  { rows: 2, total: undefined, offsets: [0, 2, 4] },
  { rows: 5, total: undefined, offsets: [0, 2, 4] },
  // Windows of 1, 2, 4 and 6 pages; the one that isn't full is the last that counts.
  { rows: 9, total: undefined, offsets: [0, 2, 4, 6, 8, 10, 12] },
  { rows: 15, total: undefined, offsets: [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24] },
])('$rows rows, with the total $total: pages at $offsets', async ({ rows, total, offsets }) => {
  const settings = { rows: makeUsers(rows), ...(total !== undefined && { totalAt: () => total }) };
  const { reading, ids, reads } = await scanFake(settings);
  expect(ids).toEqual(idsOf(rows));
  expect(reading).toEqual({ read: rows, ...(total !== undefined && { total }) });
  expect(reads.offsets).toEqual(offsets);
});

test('a list that comes whole is one read', async () => {
  const { reading, ids, reads } = await scanFake({ rows: makeUsers(7), most: 0 });
  expect([reading, ids, reads.offsets]).toEqual([{ read: 7 }, idsOf(7), [0]]);
});

test('pages that come in another order are taken in theirs, at most six at a time', async () => {
  const before = async (_: unknown, read: number) => {
    for (let turns = (7 * (read + 1)) % 11; turns > 0; turns--) await settle();
  };
  const { ids, reads } = await scanFake({ rows: makeUsers(80), totalAt: () => 80, before });
  expect(ids).toEqual(idsOf(80));
  expect([reads.offsets.length, reads.most]).toEqual([41, 6]);
});

test('a page that holds less than it could is no end where there is more', async () => {
  const { list, reads } = fakeList({ rows: makeUsers(5), totalAt: () => 5 });
  const most = 2;
  const capped = { ...list, shape: { ...list.shape, paging: { most: 100 } } };
  capped.readPage = (page) => list.readPage({ ...page, limit: Math.min(page.limit, most) });
  const { reading, ids } = await scanList(capped);
  expect([reading, ids, reads.offsets]).toEqual([{ read: 5, total: 5 }, idsOf(5), [0, 2, 4]]);
});

const five = makeUsers(5);
const seven = makeUsers(7);

// A page by its offset and limit, of a list whose pages have at most two rows, or so many as it sends.
test.each<{ what: string; page: (offset: number, limit: number) => ListPage; reading: object; offsets: number[] }>([
  {
    what: 'a total far too small',
    page: (at, limit) => pageOf(five.slice(at, at + limit), 2),
    reading: { read: 5, total: 2, came: 5 },
    offsets: [0, 2, 4, 6],
  },
  {
    what: 'a total far too large',
    page: (at, limit) => pageOf(five.slice(at, at + limit), 1e9),
    reading: { read: 5, total: 1e9, met: 'list' },
    offsets: [0, 2, 4, 6, 8, 10, 12, 14, 5],
  },
  {
    what: 'pages that are short after the first',
    page: (at, limit) => pageOf(seven.slice(at, at + (at === 0 ? limit : 1)), 7),
    reading: { read: 7, total: 7 },
    offsets: [0, 2, 4, 6, 3, 5],
  },
  {
    what: 'an empty first page',
    page: () => pageOf([], 5),
    reading: { read: 0, total: 5, met: 'list' },
    offsets: [0],
  },
  {
    what: 'an empty page in between',
    page: (at, limit) => pageOf(at === 2 ? [] : five.slice(at, at + limit), 5),
    reading: { read: 2, total: 5, met: 'list' },
    offsets: [0, 2, 4],
  },
  {
    what: 'the same page again and again',
    page: (_, limit) => pageOf(five.slice(0, limit), 5),
    reading: { read: 2, total: 5, met: 'list' },
    offsets: [0, 2, 4],
  },
  {
    what: 'the same page again and again, of unknown length',
    page: (_, limit) => pageOf(five.slice(0, limit)),
    reading: { read: 2, met: 'list' },
    offsets: [0, 2, 4],
  },
  {
    what: 'the same page again, of rows without ids',
    page: () => pageOf([{ a: 1 }, { a: 2 }], 6),
    reading: { read: 2, total: 6, met: 'list' },
    offsets: [0, 2, 4],
  },
  {
    what: 'a row that is no object',
    page: (at, limit) => ({ ...pageOf(five.slice(at, at + limit), 5), ...(at === 0 && { rows: five.slice(1, 2) }) }),
    reading: { read: 4, total: 5, met: 'list' },
    offsets: [0, 2, 4],
  },
])('a list with $what', async ({ page, reading, offsets }) => {
  const { list } = fakeList({ rows: [] });
  const asked: number[] = [];
  const readPage = async ({ offset, limit }: PageRequest) => {
    asked.push(offset);
    return page(offset, limit);
  };
  const found = await scanList({ ...list, readPage });
  expect([found.reading, asked]).toEqual([reading, offsets]);
});

function pageOf(rows: JsonObject[], total?: number): ListPage {
  return { rows, sent: rows.length, ...(total !== undefined && { total }) };
}

test('rows that come again on a later page count once', async () => {
  const rows = ['a', 'b', 'b', 'c', 'a'].map((id) => ({ id }));
  const { reading, ids } = await scanFake({ rows, totalAt: () => 5 });
  expect([reading, ids]).toEqual([{ read: 3, total: 5 }, ['a', 'b', 'c']]);
});

test('rows without an id count as they come', async () => {
  const { reading } = await scanFake({ rows: [{}, {}, { id: null }], totalAt: () => 3 });
  expect(reading).toEqual({ read: 3, total: 3 });
});

test.each([
  { what: 'grows', totals: [4, 6, 6, 6], reading: { read: 6, total: 4, totalAfter: 6 }, offsets: [0, 2, 4, 6] },
  {
    what: 'shrinks',
    totals: [6, 5, 5, 5],
    reading: { read: 6, total: 6, totalAfter: 5, came: 6 },
    offsets: [0, 2, 4, 6],
  },
])('a total that $what meanwhile is told', async ({ totals, reading, offsets }) => {
  const found = await scanFake({ rows: makeUsers(6), totalAt: (read) => totals[read] ?? 0 });
  expect(found.reading).toEqual(reading);
  expect(found.reads.offsets).toEqual(offsets);
});

test.each([
  { what: 'not where one page is all', rows: 1, counts: [9], reading: { read: 1 }, asked: 0 },
  { what: 'first and last', rows: 4, counts: [4, 4], reading: { read: 4, total: 4 }, asked: 2 },
  {
    what: 'until it has them all',
    rows: 6,
    counts: [4, 6, 6],
    reading: { read: 6, total: 4, totalAfter: 6 },
    asked: 3,
  },
  // A wrong count makes no row be missed, and no read without an end.
  { what: 'a count too small', rows: 9, counts: [2, 2], reading: { read: 9, total: 2, came: 9 }, asked: 2 },
  { what: 'a count of nothing', rows: 5, counts: [0, 0], reading: { read: 5, total: 0, came: 5 }, asked: 2 },
  {
    what: 'a count far too large',
    rows: 5,
    counts: [1e9, 5],
    reading: { read: 5, total: 1e9, totalAfter: 5 },
    asked: 2,
  },
  { what: 'a count that fails', rows: 5, counts: [undefined, undefined], reading: { read: 5 }, asked: 1 },
])('rows are counted by a read of their own: $what', async ({ rows, counts, reading, asked }) => {
  const left = [...counts];
  const found = await scanFake({ rows: makeUsers(rows), count: () => left.shift() });
  expect([found.reading, found.reads.counts]).toEqual([reading, asked]);
});

test.each<{ bounds: Partial<QueryBounds>; keeps?: number; reading: object; pages: number }>([
  { bounds: { pages: 0 }, reading: { read: 0, met: 'pages' }, pages: 0 },
  { bounds: { pages: 3 }, reading: { read: 6, total: 9, met: 'pages' }, pages: 3 },
  { bounds: { pages: 5 }, reading: { read: 9, total: 9 }, pages: 5 },
  { bounds: { rows: 3 }, reading: { read: 3, total: 9, met: 'rows' }, pages: 5 },
  { bounds: { rows: 9 }, reading: { read: 9, total: 9 }, pages: 5 },
  // 62 bytes an id.
  { bounds: { memory: 200 }, reading: { read: 3, total: 9, met: 'memory' }, pages: 5 },
  { bounds: {}, keeps: 4, reading: { read: 4, total: 9, met: 'memory' }, pages: 5 },
])('within $bounds, keeping $keeps', async ({ bounds, keeps = 100, reading, pages }) => {
  const found = await scanFake({ rows: makeUsers(9), totalAt: () => 9 }, { bounds, keeps });
  expect([found.reading, found.reads.offsets.length]).toEqual([reading, pages]);
  expect(found.ids).toEqual(idsOf(found.reading.read));
});

test.each([
  { pages: 1, rows: 2 },
  { pages: 2, rows: 4 },
])('$rows rows are a whole list within $pages full pages', async ({ pages, rows }) => {
  const said = await scanFake({ rows: makeUsers(rows), totalAt: () => rows }, { bounds: { pages } });
  const counted = await scanFake({ rows: makeUsers(rows), count: () => rows }, { bounds: { pages } });
  expect([said.reading, counted.reading]).toEqual([
    { read: rows, total: rows },
    { read: rows, total: rows },
  ]);
});

test('requests beside pages count towards the bound of pages', () => {
  let others = 1;
  const allowance = openAllowance({ ...BOUNDS, pages: 3 }, undefined, { others: () => others });
  const taken = [allowance.takePage(), allowance.takePage(), allowance.takePage()];
  others = 0;
  taken.push(allowance.takePage(), allowance.hasPage());
  allowance.end();
  expect(taken).toEqual([true, true, false, true, false]);
});

test('pages that end a list whose length is not known end it within the bound too', async () => {
  const { reading } = await scanFake({ rows: makeUsers(4) }, { bounds: { pages: 2 } });
  expect(reading).toEqual({ read: 4, met: 'pages' });
});

test('when the time is up, what was read counts, and what is on its way is aborted', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const before = (_: unknown, read: number) => (read < 2 ? undefined : new Promise<void>(() => {}));
  const scanned = scanFake({ rows: makeUsers(9), totalAt: () => 9, before }, { bounds: { time: 1000 } });
  for (let turn = 0; turn < 20; turn++) await settle();
  vi.advanceTimersByTime(1000);
  const { reading, reads } = await scanned;
  expect(reading).toEqual({ read: 4, total: 9, met: 'time' });
  expect(reads.aborted).toEqual(expect.arrayContaining([4, 6, 8]));
});

test('cancelling ends it at once, and all reads with it', async () => {
  const caller = new AbortController();
  const settings = { rows: makeUsers(9), totalAt: () => 9 };
  const { list, reads } = fakeList({
    ...settings,
    before: (_, read) => (read > 0 ? new Promise(() => {}) : undefined),
  });
  const scanned = scanList(list, { signal: caller.signal });
  await expect.poll(() => reads.offsets.length).toBe(5);
  caller.abort();
  await expect(scanned).rejects.toMatchObject({ details: { kind: 'cancelled' } });
  expect(reads.aborted).toEqual(expect.arrayContaining([2, 4, 6, 8]));
});

test('the error of a page is that of the scan, and the other pages are aborted', async () => {
  const failure = new ToolError({ kind: 'unavailable', message: 'Clerk is not there.' });
  const { list, reads } = fakeList({
    rows: makeUsers(9),
    totalAt: () => 9,
    before: (_, read) => {
      if (read === 2) throw failure;
      return read > 2 ? new Promise(() => {}) : undefined;
    },
  });
  await expect(scanList(list)).rejects.toBe(failure);
  expect(reads.aborted).toEqual(expect.arrayContaining([6, 8]));
});

test('progress is reported once while the clock stands still, and at the end', async () => {
  const { progress } = await scanFake({ rows: makeUsers(9), totalAt: () => 9 });
  expect(progress).toEqual([
    { done: 2, total: 9, unit: 'users' },
    { done: 9, total: 9, unit: 'users' },
  ]);
});

test('other work gets its turn after every page', async () => {
  let turns = 0;
  const count = () => setImmediate(() => ++turns < 1000 && count());
  count();
  await scanFake({ rows: makeUsers(20), totalAt: () => 20 });
  expect(turns).toBeGreaterThanOrEqual(10);
  turns = 1000;
});
