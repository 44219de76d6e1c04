import { expect, test } from 'vitest';
import { findBend, type Step } from '../../../../bench/load/pace/find-rate.ts';
import { keepInFlight } from '../../../../bench/load/pace/keep-in-flight.ts';

const stepOf = (rate: number, index: number): Step => ({ inFlight: 2 ** index, rate, median: 1, p99: 2, cpu: 3 });

test.each([
  ['a single step', [100], 1],
  ['where it stops growing', [100, 200, 300, 305, 290], 4],
  ['where it never stops', [100, 200, 400], 4],
  ['a dip on the way', [100, 80, 200, 190], 4],
  ['small gains that add up', [100, 104, 108, 109], 4],
  ['a machine that is full from the first step on', [100, 90, 80], 1],
])('findBend: %s', (_, rates, want) => {
  expect(findBend(rates.map(stepOf)).inFlight).toBe(want);
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
