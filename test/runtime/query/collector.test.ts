import { describe, expect, test } from 'vitest';
import { createBudget, sizeOf } from '../../../src/runtime/query/collect/budget.ts';
import { createCollector } from '../../../src/runtime/query/collect/create-collector.ts';
import { parseQuery } from '../../../src/runtime/query/parse/parse-query.ts';

type Row = Record<string, unknown>;

function collect(args: Row, rows: readonly Row[], budget = createBudget(1e6)) {
  const collector = createCollector(parseQuery({ list: 'x', ...args }, 0), budget);
  const added = rows.map((row) => collector.add(row));
  return { ...collector.collected(), added };
}

const members = [
  { id: 1, role: 'admin', seats: 5, at: '2025-12-29T10:00:00Z', email: 'a@ACME.com' },
  { id: 2, role: 'member', seats: 0.1, at: '2026-01-01T00:00:00Z', email: 'b@acme.com' },
  { id: 3, role: 'member', seats: 0.2, at: '2026-01-31T23:59:59Z', email: 'c@other.org' },
  { id: 4, role: null, seats: 'many', at: null, email: 'nobody' },
];

describe('groups', () => {
  test('long texts that begin alike are different groups', () => {
    const long = 'x'.repeat(200);
    const rows = [`${long}a`, `${long}b`, `${long}a`, long].map((role) => ({ role }));
    expect(collect({ count_by: 'role' }, rows).groups).toEqual([
      { role: expect.stringMatching(/^x{200}… #[0-9a-f]{16}$/), count: 2 },
      { role: expect.stringMatching(/^x{200}… #[0-9a-f]{16}$/), count: 1 },
      { role: long, count: 1 },
    ]);
  });

  test.each<[Row, Row[]]>([
    [
      { count_by: 'role' },
      [
        { role: 'member', count: 2 },
        { role: 'admin', count: 1 },
        { role: null, count: 1 },
      ],
    ],
    [
      { count_by: 'at:week', sort: 'at:week' },
      [
        { 'at:week': '2026-W01', count: 2 },
        { 'at:week': '2026-W05', count: 1 },
        { 'at:week': null, count: 1 },
      ],
    ],
    [
      { count_by: 'at:month', sort: '-at:month' },
      [
        { 'at:month': '2026-01', count: 2 },
        { 'at:month': '2025-12', count: 1 },
        { 'at:month': null, count: 1 },
      ],
    ],
    [
      { count_by: 'at:year' },
      [
        { 'at:year': '2026', count: 2 },
        { 'at:year': '2025', count: 1 },
        { 'at:year': null, count: 1 },
      ],
    ],
    [
      { count_by: 'email:domain' },
      [
        { 'email:domain': 'acme.com', count: 2 },
        { 'email:domain': 'other.org', count: 1 },
        { 'email:domain': null, count: 1 },
      ],
    ],
    [
      { count_by: ['role', 'at:year'], compute: ['sum(seats)', 'max(at)'], sort: '-sum(seats)' },
      [
        { role: 'admin', 'at:year': '2025', count: 1, 'sum(seats)': 5, 'max(at)': '2025-12-29T10:00:00Z' },
        { role: 'member', 'at:year': '2026', count: 2, 'sum(seats)': 0.3, 'max(at)': '2026-01-31T23:59:59Z' },
        { role: null, 'at:year': null, count: 1, 'sum(seats)': null, 'max(at)': null },
      ],
    ],
  ])('%j', (args, want) => {
    expect(collect(args, members).groups).toEqual(want);
  });

  test('a row counts once under each of its values; 5 and "5" are one', () => {
    const rows = [{ tags: ['a', 'b', 'a'] }, { tags: ['a'] }, { tags: [] }, { tags: [5, '5'] }];
    expect(collect({ count_by: 'tags' }, rows)).toMatchObject({
      count: 4,
      groups: [
        { tags: 'a', count: 2 },
        { tags: 5, count: 1 },
        { tags: 'b', count: 1 },
        { tags: null, count: 1 },
      ],
    });
  });

  test.each([
    ['2024-12-30T00:00:00Z', '2025-W01'],
    ['2021-01-03T23:59:59Z', '2020-W53'],
    ['2023-01-01T00:00:00Z', '2022-W52'],
    ['2026-12-31T00:00:00Z', '2026-W53'],
  ])('%s is in week %s', (at, want) => {
    expect(collect({ count_by: 'at:week' }, [{ at }]).groups).toEqual([{ 'at:week': want, count: 1 }]);
  });

  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
  test.each<{ args: Row; row: Row; groups: number; uncounted: number }>([
    { args: { count_by: 'a' }, row: { a: upTo(100) }, groups: 100, uncounted: 0 },
    { args: { count_by: 'a' }, row: { a: upTo(1_500) }, groups: 100, uncounted: 1_400 },
    { args: { count_by: ['a', 'b'] }, row: { a: upTo(90), b: 1 }, groups: 90, uncounted: 0 },
    { args: { count_by: ['b', 'a'] }, row: { a: upTo(90), b: 1 }, groups: 90, uncounted: 0 },
    { args: { count_by: ['a', 'b'] }, row: { a: upTo(1_500), b: upTo(50) }, groups: 100, uncounted: 74_900 },
    // The more values a figure has, the fewer groups of one row.
    { args: { count_by: 'a', compute: 'distinct(a)' }, row: { a: upTo(10_000) }, groups: 10, uncounted: 9_990 },
    { args: { count_by: 'a', compute: 'max(a)' }, row: { a: upTo(10_000) }, groups: 100, uncounted: 9_900 },
  ])('a row is in so many groups at most: $args, $uncounted are not counted', ({ args, row, groups, uncounted }) => {
    const { groups: all, uncounted: left } = collect(args, [row], createBudget(64e6));
    expect([all?.length, left]).toEqual([groups, uncounted]);
  });

  test('a figure asked for ten times takes the memory of one', () => {
    const rows = [{ a: upTo(50) }];
    const once = collect({ count_by: 'a', compute: 'distinct(a)' }, rows, createBudget(300_000));
    const often = collect({ count_by: 'a', compute: Array(10).fill('distinct(a)') }, rows, createBudget(300_000));
    expect(once.added).toEqual([true]);
    expect(often).toEqual(once);
  });

  test('names of groups are nobody’s prototype', () => {
    const rows = ['__proto__', 'constructor'].map((role) => ({ role }));
    expect(collect({ count_by: 'role' }, rows).groups).toEqual([
      { role: '__proto__', count: 1 },
      { role: 'constructor', count: 1 },
    ]);
  });
});

test('figures, and how many rows had nothing to compute with', () => {
  const compute = ['min(at)', 'max(seats)', 'sum(seats)', 'avg(seats)', 'distinct(role)'];
  expect(collect({ compute }, members)).toEqual({
    count: 4,
    computed: {
      'min(at)': '2025-12-29T10:00:00Z',
      'max(seats)': 'many',
      'sum(seats)': 5.3,
      'avg(seats)': 1.76666666666667,
      'distinct(role)': 2,
    },
    without: { 'min(at)': 1, 'sum(seats)': 1, 'avg(seats)': 1, 'distinct(role)': 1 },
    added: [true, true, true, true],
  });
});

describe('numbers written as text', () => {
  const rows = [{ seats: '10' }, { seats: 9 }, { seats: '9' }, { seats: ' 2' }];

  test('are computed with and sorted as numbers', () => {
    const compute = ['min(seats)', 'max(seats)', 'sum(seats)', 'avg(seats)', 'distinct(seats)'];
    expect(collect({ compute }, rows)).toMatchObject({
      computed: { 'min(seats)': ' 2', 'max(seats)': '10', 'sum(seats)': 30, 'avg(seats)': 7.5, 'distinct(seats)': 3 },
    });
    expect(collect({ sort: '-seats' }, rows).rows?.map(({ seats }) => seats)).toEqual(['10', 9, '9', ' 2']);
  });

  test('are in the group of the number, of one key and of two', () => {
    expect(collect({ count_by: 'seats', limit: 1 }, rows).groups?.[0]).toEqual({ seats: 9, count: 2 });
    const two = [
      { a: true, b: '1' },
      { a: 'true', b: 1 },
    ];
    expect(collect({ count_by: ['a', 'b'] }, two).groups).toEqual([{ a: true, b: '1', count: 2 }]);
  });

  test('a text that is like an object is not one', () => {
    const texts = [{ a: { b: { c: 1 } } }, { a: { b: '{"c":1}' } }];
    expect(collect({ compute: 'distinct(a.b)' }, texts).computed).toEqual({ 'distinct(a.b)': 2 });
  });
});

test.each<[unknown[], number | null]>([
  [[Number.MAX_SAFE_INTEGER - 1, 1], Number.MAX_SAFE_INTEGER],
  [[Number.MAX_SAFE_INTEGER, 1], null],
  [[Number.MAX_SAFE_INTEGER, 2, -10], null],
  [[1e308, 1e308], null],
  [[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], null],
])('the sum of %j is %s', (values, want) => {
  const rows = values.map((seats) => ({ seats, role: 'x' }));
  const inexact = want === null ? ['sum(seats)'] : undefined;
  const { computed, tooLarge } = collect({ compute: 'sum(seats)' }, rows);
  expect([computed, tooLarge]).toEqual([{ 'sum(seats)': want }, inexact]);
  const grouped = collect({ count_by: 'role', compute: 'sum(seats)' }, rows);
  expect([grouped.groups?.[0]?.['sum(seats)'], grouped.tooLarge]).toEqual([want, inexact]);
});

test('times are compared as times, in whatever zone', () => {
  const rows = [{ at: '2026-01-01T01:00:00+02:00' }, { at: '2026-01-01T00:00:00Z' }];
  expect(collect({ compute: ['min(at)', 'max(at)'] }, rows).computed).toEqual({
    'min(at)': '2026-01-01T01:00:00+02:00',
    'max(at)': '2026-01-01T00:00:00Z',
  });
});

describe('the first rows', () => {
  const rows = [3, 1, null, 2, 1, 3].map((rank, id) => ({ id, rank }));
  test.each<[Row, number[]]>([
    [{ limit: 3 }, [0, 1, 2]],
    [{ limit: 2, sort: 'rank' }, [1, 4]],
    [{ limit: 3, sort: '-rank' }, [0, 5, 3]],
    [{ limit: 6, sort: 'rank' }, [1, 4, 3, 0, 5, 2]],
    [{ limit: 6, sort: '-rank' }, [0, 5, 3, 1, 4, 2]],
    [{ limit: 2, sort: ['-rank', '-id'] }, [5, 0]],
  ])('%j: %j', (args, want) => {
    expect(collect(args, rows).rows?.map(({ id }) => id)).toEqual(want);
  });

  test('none where none are asked for', () => {
    expect(collect({ limit: 0 }, rows)).not.toHaveProperty('rows');
  });
});

describe('memory', () => {
  const budgetLeft = (budget: ReturnType<typeof createBudget>) => {
    let left = 0;
    while (budget.take(1)) left += 1;
    return left;
  };

  test('a row that does not fit is not counted, nor is any part of it', () => {
    const row = (id: number) => ({ id, role: `role ${id}`, seats: id });
    const one = sizeOf(row(1));
    expect(collect({ limit: 10 }, [row(1), row(2), row(3)], createBudget(2 * one))).toMatchObject({
      count: 2,
      rows: [row(1), row(2)],
      added: [true, true, false],
    });
    const grouped = collect({ count_by: 'role', compute: 'sum(seats)' }, [row(1), row(2), row(1)], createBudget(1_000));
    expect(grouped).toMatchObject({ count: 2, groups: [{ role: 'role 1', count: 2, 'sum(seats)': 2 }] });
    expect(grouped.added).toEqual([true, false, true]);
    const distinct = collect({ compute: 'distinct(role)' }, [row(1), row(2), row(1)], createBudget(100));
    expect(distinct).toMatchObject({ count: 2, computed: { 'distinct(role)': 1 }, added: [true, false, true] });
  });

  test('rows that fall out of the first ones give back what they took', () => {
    const budget = createBudget(5_000);
    const rows = Array.from({ length: 2_000 }, (_, id) => ({ id, rank: (id * 7919) % 2_000 }));
    const { count, rows: first } = collect({ limit: 3, sort: '-rank' }, rows, budget);
    expect(count).toBe(2_000);
    expect(first?.map(({ rank }) => rank)).toEqual([1_999, 1_998, 1_997]);
    expect(budgetLeft(budget)).toBe(5_000 - 3 * sizeOf(rows[0]));
  });

  test('a text takes more than its characters, and depth does not overflow', () => {
    expect(sizeOf('x'.repeat(1_000))).toBe(2_024);
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    expect(sizeOf(deep)).toBeGreaterThan(100_000 * 50);
  });
});
