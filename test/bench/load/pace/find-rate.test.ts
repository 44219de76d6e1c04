import { expect, test } from 'vitest';
import { findBend, type Step } from '../../../../bench/load/pace/find-rate.ts';
import { keepInFlight } from '../../../../bench/load/pace/keep-in-flight.ts';

test.each<[string, [rate: number, median: number][], number]>([
  ['a single step', [[100, 30]], 1],
  ['more that only wait longer', [[100, 30], [200, 32], [300, 50], [310, 110], [330, 220]], 4], // biome-ignore format: a line each
  [
    'nothing that waits',
    [
      [100, 30],
      [200, 30],
      [400, 31],
    ],
    4,
  ],
  [
    'a first step that was slow',
    [
      [50, 60],
      [200, 30],
      [380, 33],
      [390, 70],
    ],
    4,
  ],
  [
    'a machine that is full from the first step on',
    [
      [100, 30],
      [90, 70],
      [80, 140],
    ],
    1,
  ],
])('findBend: %s', (_, steps, want) => {
  const given = steps.map(([rate, median], index): Step => ({ inFlight: 2 ** index, rate, median, p99: 9, cpu: 3 }));
  expect(findBend(given).inFlight).toBe(want);
});

test('keepInFlight keeps so many in flight', async () => {
  let [underWay, most, done] = [0, 0, 0];
  const work = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    done += 1;
  };
  await keepInFlight(work, 4, () => done >= 10);
  expect([most, underWay, done >= 10]).toEqual([4, 0, true]);
});
