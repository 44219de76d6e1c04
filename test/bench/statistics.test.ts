import { expect, test } from 'vitest';
import { formatSpread, median, percentile } from '../../bench/statistics.ts';

test.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[10, 9, 100], 10],
  [[4, 1, 3, 2], 2.5],
  [[], Number.NaN],
])('median of %j: %d', (figures, want) => {
  expect(median(figures)).toBe(want);
});

test('median leaves the figures as they are', () => {
  const figures = [2, 1];
  median(figures);
  expect(figures).toEqual([2, 1]);
});

test('formatSpread', () => {
  expect(formatSpread([3.2, 1.4, 20], 'ms')).toBe('min 1  median 3  max 20 ms  (3 runs)');
});

test.each([
  [[5, 1, 3, 2, 4], 0.5, 3],
  [Array.from({ length: 100 }, (_, at) => 100 - at), 0.99, 99],
  [[7], 0.99, 7],
  [[1, 2], 0, 1],
  [[], 0.5, Number.NaN],
])('percentile of %j, %d: %d', (figures, share, want) => {
  expect(percentile(figures, share)).toBe(want);
});
