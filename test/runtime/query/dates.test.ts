import { expect, test } from 'vitest';
import { spanOf, spansTest, timeOf } from '../../../src/runtime/query/values/dates.ts';

const NOW = Date.parse('2026-03-31T12:30:00Z');
const at = (text: string) => Date.parse(text);

test.each([
  { value: '2026-01-31T10:00:00Z', want: '2026-01-31T10:00:00Z' },
  { value: '2026-01-31T10:00:00+02:00', want: '2026-01-31T08:00:00Z' },
  { value: '2026-01-31T10:00', want: '2026-01-31T10:00:00Z' },
  { value: '2026-01-31 10:00:00', want: '2026-01-31T10:00:00Z' },
  { value: '2026-01-31', want: '2026-01-31T00:00:00Z' },
  { value: '2026-01', want: '2026-01-01T00:00:00Z' },
  { value: 1_767_225_600, want: '2026-01-01T00:00:00Z' },
  { value: 1_767_225_600_000, want: '2026-01-01T00:00:00Z' },
])('$value is the time $want', ({ value, want }) => {
  expect(timeOf(value)).toBe(at(want));
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-02-30T10:00:00Z',
  '2026-01-31T25:00:00Z',
  '2026',
  'May 2026',
  '12',
  '',
  42,
  1e300,
  Number.NaN,
  null,
  true,
  {},
  '2026-01-31T10:00:00Z'.padEnd(1000),
])('%j is no time', (value) => {
  expect(timeOf(value)).toBe(undefined);
});

test.each([
  { operand: '-90d', want: '2025-12-31T12:30:00Z' },
  { operand: '-12h', want: '2026-03-31T00:30:00Z' },
  { operand: '-2w', want: '2026-03-17T12:30:00Z' },
  { operand: '-1mo', want: '2026-02-28T12:30:00Z' },
  { operand: '-1y', want: '2025-03-31T12:30:00Z' },
  { operand: '+7d', want: '2026-04-07T12:30:00Z' },
  { operand: 'now-1d', want: '2026-03-30T12:30:00Z' },
  { operand: '-3 days', want: '2026-03-28T12:30:00Z' },
  { operand: 'now', want: '2026-03-31T12:30:00Z' },
])('$operand is the moment $want', ({ operand, want }) => {
  expect(spanOf(operand, NOW)).toEqual({ start: at(want), end: at(want) + 1, moment: true });
});

test.each([
  { operand: '2026-01-31', start: '2026-01-31T00:00:00Z', end: '2026-02-01T00:00:00Z' },
  { operand: '2026-02', start: '2026-02-01T00:00:00Z', end: '2026-03-01T00:00:00Z' },
  { operand: 'today', start: '2026-03-31T00:00:00Z', end: '2026-04-01T00:00:00Z' },
])('$operand lasts from $start to $end', ({ operand, start, end }) => {
  expect(spanOf(operand, NOW)).toEqual({ start: at(start), end: at(end), moment: false });
});

// `m` would be minutes to some and months to others; without a sign nobody knows which way.
test.each(['-5m', '90d', 'yesterday', '-d', '-999999d', '--1d'])('%s is no time', (operand) => {
  expect(spanOf(operand, NOW)).toBe(undefined);
});

test.each<[[number, number][], number[]]>([
  [[], []],
  [[[3, 5]], [3, 4]],
  // In any order, overlapping, touching, and one inside another.
  [
    [
      [7, 8],
      [0, 2],
      [1, 3],
      [3, 4],
    ],
    [0, 1, 2, 3, 7],
  ],
  [
    [
      [1, 9],
      [2, 3],
    ],
    [1, 2, 3, 4, 5, 6, 7, 8],
  ],
])('in the spans %j are %j', (spans, want) => {
  const test = spansTest(spans.map(([start, end]) => ({ start, end, moment: false })));
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(test)).toEqual(want);
});
