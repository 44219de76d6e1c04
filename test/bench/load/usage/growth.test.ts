import { expect, test } from 'vitest';
import { growthOf } from '../../../../bench/load/usage/growth.ts';

const samplesOf = (values: number[]) => values.map((rss, at) => ({ at, rss, heap: 1 }));

test.each([
  ['flat after the first tenth', [1, 100, 50, 300, 100, 100, 100, 100, 100, 100], { early: 100, late: 100, ratio: 1 }],
  ['grown', [50, 100, 100, 100, 100, 100, 100, 100, 100, 150], { early: 100, late: 150, ratio: 1.5 }],
  ['too few', [1, 2, 3], undefined],
])('growthOf memory: %s', (_, values, want) => {
  expect(growthOf(samplesOf(values), 'rss')).toEqual(want);
});

test('growthOf takes medians of tenths', () => {
  const values = Array.from({ length: 30 }, (_, at) => at);
  expect(growthOf(samplesOf(values), 'rss')).toEqual({ early: 4, late: 28, ratio: 7 });
});
