import { expect, test } from 'vitest';
import { type TruncateOptions, truncate } from '../../../../src/runtime/result/size/truncate.ts';
import type { JsonObject } from '../../../../src/runtime/shared/json.ts';

const row = (id: number, text = 'x'.repeat(80)) => ({ id, text });
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));
const goOn = (shown: number) => ({ next: { limit: 50, offset: 40 + shown } });
const HUGE = '[left out: 2,002 characters, too many for one result; a person can raise --max-result]';

test('what fits is the same object', () => {
  const result = { data: rows(3), total: 3, shown: 3 };
  expect(truncate(result, { limit: JSON.stringify(result).length })).toBe(result);
});

const table: { why: string; result: JsonObject; options?: Partial<TruncateOptions>; want: JsonObject }[] = [
  {
    why: 'as many rows as fit, and a call that goes on at the first one left out',
    result: { data: rows(50), total: 900, shown: 50, next: { limit: 50, offset: 90 } },
    options: { goOn },
    want: { data: rows(9), total: 900, shown: 9, next: { limit: 50, offset: 49 } },
  },
  {
    why: 'a list that has no next page',
    result: { data: rows(50), shown: 50 },
    want: { data: rows(9), shown: 9, note: 'Rows 10 to 50 were left out for size; a person can raise --max-result.' },
  },
  {
    why: 'a list of one field, which can become no fewer',
    result: { data: rows(50), shown: 50 },
    options: { way: 'fields', asked: ['text'] },
    want: { data: rows(9), shown: 9, note: 'Rows 10 to 50 were left out for size; a person can raise --max-result.' },
  },
  {
    why: 'a group, of which no fields can be asked for',
    result: { groups: [{ key: 'x'.repeat(1200) }], count: 1 },
    options: { way: 'fields' },
    want: {
      groups: [{ key: '[left out: 1,202 characters, too many for one result; a person can raise --max-result]' }],
      count: 1,
    },
  },
  {
    why: 'a list whose rows can be made smaller',
    result: { data: rows(50), shown: 50 },
    options: { way: 'fields' },
    want: { data: rows(9), shown: 9, note: 'Rows 10 to 50 were left out for size. Ask for fewer `fields`.' },
  },
  {
    why: 'rows of a write, which nobody should repeat',
    result: { data: rows(50), clerk_instance: 'test' },
    options: { way: 'read' },
    want: { data: rows(9), clerk_instance: 'test', shown: 9, note: 'Rows 10 to 50 were left out for size.' },
  },
  {
    why: 'groups of a query',
    result: { count: 900, groups: rows(50), total_groups: 70 },
    options: { way: 'fields' },
    want: {
      groups: rows(8),
      count: 900,
      total_groups: 70,
      shown: 8,
      note: 'Groups 9 to 50 were left out for size. Narrow them with `having`.',
    },
  },
  {
    why: "Clerk's own shape, with rows elsewhere",
    result: { m2m_tokens: rows(50), total_count: 900 },
    options: { goOn, rows: 'm2m_tokens' },
    want: { m2m_tokens: rows(9), total_count: 900, shown: 9, next: { limit: 50, offset: 49 } },
  },
  {
    why: 'a first row that alone is too large gives up its largest value, and others still fit',
    result: { data: [{ id: 1, big: 'x'.repeat(2000) }, ...rows(20)], shown: 21 },
    options: { goOn },
    want: { data: [{ id: 1, big: HUGE }, ...rows(8)], shown: 9, next: { limit: 50, offset: 49 } },
  },
  {
    why: 'the only row, too large',
    result: { data: [{ id: 1, big: 'x'.repeat(2000) }], shown: 1 },
    options: { goOn: () => ({}) },
    want: { data: [{ id: 1, big: HUGE }], shown: 1 },
  },
  {
    why: 'a later row that is too large waits for its own page',
    result: { data: [row(1), { id: 2, big: 'x'.repeat(2000) }, row(3)], shown: 3 },
    options: { goOn },
    want: { data: [row(1)], shown: 1, next: { limit: 50, offset: 41 } },
  },
  {
    why: 'a row that is no object',
    result: { data: ['x'.repeat(2000), 'y'], shown: 2 },
    options: { goOn },
    want: { data: [HUGE, 'y'], shown: 2 },
  },
  {
    why: 'a size that is not in the rows',
    result: { data: [row(1, 'a'), row(2, 'b')], big: 'x'.repeat(2000) },
    want: { data: [row(1, 'a'), row(2, 'b')], big: HUGE },
  },
  {
    why: 'an object without rows',
    result: { id: 1, big: 'x'.repeat(2000), data: [] },
    want: { id: 1, big: HUGE, data: [] },
  },
];

test.each(table)('$why', ({ result, options, want }) => {
  const got = truncate(result, { limit: 1000, ...options });
  expect(got).toEqual(want);
  expect(JSON.stringify(got).length).toBeLessThanOrEqual(1000);
});

test('one more row than is shown would be too large', () => {
  const got = truncate({ data: rows(50) }, { limit: 1000, goOn });
  const more = { ...got, data: rows((got.shown as number) + 1) };
  expect(JSON.stringify(more).length).toBeGreaterThan(1000);
});

test.each([200, 500, 3000, 29_999])('page by page, at %d characters, all rows are seen once and in order', (limit) => {
  const sizes = [1, 90, 5, 700, 30, 2000, 2, 2, 400, 9000, 60];
  const all = Array.from({ length: 60 }, (_, id) => ({ id, text: 'x'.repeat(sizes[id % sizes.length] ?? 0) }));
  const seen: unknown[] = [];
  for (let offset = 0; offset < all.length; ) {
    const data = all.slice(offset, offset + 25);
    const onward = (shown: number) =>
      offset + shown < all.length ? { next: { limit: 25, offset: offset + shown } } : {};
    const page = { data, total: 60, shown: data.length, ...onward(data.length) };
    const got = truncate(page, { limit, goOn: onward });
    expect(JSON.stringify(got).length).toBeLessThanOrEqual(limit);
    seen.push(...(got.data as { id: number }[]).map(({ id }) => id));
    offset = (got.next as { offset: number } | undefined)?.offset ?? all.length;
  }
  expect(seen).toEqual(all.map(({ id }) => id));
});

test('a table holds more rows than objects, and is made of those that are shown', () => {
  const data = [
    ...Array.from({ length: 40 }, (_, id) => ({ id, first_name: 'Mira', last_name: 'Okafor' })),
    { id: 40, last_seen: 'never' },
  ];
  const result = { data, shown: 41 };
  expect(truncate(result, { limit: 2000, table: {} })).toMatchObject({
    data: { columns: ['id', 'first_name', 'last_name', 'last_seen'], rows: { length: 41 } },
    shown: 41,
  });
  expect(truncate(result, { limit: 500, table: {}, goOn })).toEqual({
    data: {
      columns: ['id', 'first_name', 'last_name'],
      rows: Array.from({ length: 15 }, (_, id) => [id, 'Mira', 'Okafor']),
    },
    shown: 15,
    next: { limit: 50, offset: 55 },
  });
});

test.each([1, 0, -5, Number.NaN])('a limit of %d leaves a note, not a crash', (limit) => {
  const note = 'Even the first of 2 rows is too large to show; a person can raise --max-result.';
  expect(truncate({ data: rows(2) }, { limit, goOn: () => ({}) })).toEqual({ data: [], shown: 0, note });
  expect(truncate({ id: 1 }, { limit })).toEqual({
    left_out: '1 field was left out for size: id; a person can raise --max-result.',
  });
});

test('100,000 rows or fields are each measured a few times, and cut below the limit', () => {
  let measured = 0;
  const counted = {
    toJSON: () => {
      measured += 1;
      return 'x';
    },
  };
  const fields = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field_${index}`, counted]));
  const cut = (result: JsonObject, options: Partial<TruncateOptions> = {}) => {
    measured = 0;
    expect(JSON.stringify(truncate(result, { limit: 5000, ...options })).length).toBeLessThanOrEqual(5000);
    // A few times each, whatever is searched for; never all of them at every step.
    expect(measured).toBeLessThan(1_000_000);
  };
  cut(fields);
  cut({ data: Array.from({ length: 100_000 }, () => counted) });
  cut({ data: Array.from({ length: 100_000 }, () => ({ a: counted })) }, { table: {} });
  cut({ data: [fields] });
  cut({ data: [{ metadata: { a: { b: fields } } }] }, { way: 'fields' });
});
