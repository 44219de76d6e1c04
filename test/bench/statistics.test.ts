import { expect, test } from 'vitest';
import { formatSpread, median } from '../../bench/statistics.ts';

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
