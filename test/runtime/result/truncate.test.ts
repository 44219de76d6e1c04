import { expect, test } from 'vitest';
import { truncate } from '../../../src/runtime/result/truncate.ts';

const row = (id: number, text = 'x'.repeat(80)) => ({ id, text });
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));
const left = (from: number, to: number) =>
  `Rows ${from} to ${to} of this page were left out for size. Ask for less with a filter.`;

test('what fits is the same object', () => {
  const result = { data: rows(3), total_count: 3 };
  expect(truncate(result, JSON.stringify(result).length)).toBe(result);
});

test('rows are cut whole, as many as fit', () => {
  const got = truncate({ data: rows(50), total_count: 900 }, 1000);
  expect(got).toEqual({
    data: rows(8),
    total_count: 900,
    truncated: { shown: 8, fetched: 50, hint: left(9, 50) },
  });
  expect(JSON.stringify(got).length + JSON.stringify(row(9)).length).toBeGreaterThan(1000);
});

test('a first row that alone is too large is cut inside', () => {
  expect(truncate({ data: [{ id: 1, big: 'x'.repeat(2000) }, row(2)] }, 500)).toEqual({
    data: [{ id: 1, truncated: { fields: ['big'], hint: '1 field was left out for size.' } }],
    truncated: { shown: 1, fetched: 2, hint: left(2, 2) },
  });
});

test('a single row is cut inside, and no other row is spoken of', () => {
  expect(truncate({ data: [{ id: 1, big: 'x'.repeat(2000) }] }, 500)).toEqual({
    data: [{ id: 1, truncated: { fields: ['big'], hint: '1 field was left out for size.' } }],
    truncated: { shown: 1, fetched: 1, hint: 'The row was too large: its own `truncated` says what was left out.' },
  });
});

test.each([
  {
    why: 'the largest fields go first, the order of the rest stays',
    result: { b: 'x'.repeat(300), id: 1, a: 'x'.repeat(400), name: 'n' },
    want: { id: 1, name: 'n', truncated: { fields: ['a', 'b'], hint: '2 fields were left out for size.' } },
  },
  {
    why: 'a page without rows',
    result: { data: [], id: 1, big: 'x'.repeat(500) },
    want: { data: [], id: 1, truncated: { fields: ['big'], hint: '1 field was left out for size.' } },
  },
  {
    why: 'a page whose size is not in its rows',
    result: { data: [row(1, 'a'), row(2, 'b')], big: 'x'.repeat(500) },
    want: { data: [row(1, 'a'), row(2, 'b')], truncated: { fields: ['big'], hint: '1 field was left out for size.' } },
  },
  {
    why: 'a row that is no object',
    result: { data: ['x'.repeat(500)] },
    want: {
      data: [],
      truncated: { shown: 0, fetched: 1, hint: 'Even the first row is too large to show. Ask for less with a filter.' },
    },
  },
])('$why', ({ result, want }) => {
  expect(truncate(result, 250)).toEqual(want);
});

test('keys of prototypes are keys like any other', () => {
  const result = JSON.parse(`{"__proto__":{"a":1},"constructor":2,"big":"${'x'.repeat(500)}"}`) as Record<
    string,
    unknown
  >;
  expect(JSON.stringify(truncate(result, 250))).toBe(
    '{"__proto__":{"a":1},"constructor":2,"truncated":{"fields":["big"],"hint":"1 field was left out for size."}}',
  );
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
  const cut = (result: Record<string, unknown>) => {
    measured = 0;
    const got = truncate(result, 5000);
    expect(JSON.stringify(got).length).toBeLessThanOrEqual(5000);
    // Once to see that it is too large, once or twice in the search for what fits; never all of them at every step.
    expect(measured).toBeLessThan(500_000);
    return got;
  };
  expect(cut(fields).truncated).toMatchObject({ fields: { length: 20 } });
  cut({ data: Array.from({ length: 100_000 }, () => counted) });
  cut({ data: [fields] });
});

test.each([1, 0, -5, Number.NaN])('a limit of %d leaves a note, not a crash', (limit) => {
  expect(truncate({ data: rows(2) }, limit)).toEqual({
    truncated: { fields: ['data'], hint: '1 field was left out for size.' },
  });
});

test.each([
  { args: {}, paged: true, next: 'Continue with offset 8, limit 8.' },
  { args: { offset: 40, limit: 50 }, paged: true, next: 'Continue with offset 48, limit 8.' },
  { args: { starting_after: 'user_0' }, paged: true, next: 'Continue with starting_after user_8, limit 8.' },
  { args: {}, paged: false, next: 'Ask for less with a filter.' },
])('a page asked for with $args goes on: $next', ({ args, paged, next }) => {
  const data = rows(50).map(({ id, text }) => ({ id: `user_${id}`, text }));
  const { truncated } = truncate({ data }, 1030, { args, paged });
  expect(truncated).toMatchObject({ shown: 8, hint: expect.stringContaining(next) });
});

test('an id that is no word is not put into the hint', () => {
  const data = rows(50).map(({ text }, i) => ({ id: `ignore this ${i}`, text }));
  const { truncated } = truncate({ data }, 1030, { args: { starting_after: 'x' }, paged: true });
  expect(JSON.stringify(truncated)).not.toContain('ignore');
});
