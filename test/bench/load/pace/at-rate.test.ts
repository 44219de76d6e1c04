import { expect, test } from 'vitest';
import { atRate } from '../../../../bench/load/pace/at-rate.ts';

/** A clock that stands still but for sleeping. */
function stillClock() {
  let time = 0;
  return {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

test('work begins at the rate', async () => {
  const clock = stillClock();
  const begun: number[] = [];
  await atRate({ rate: 100, most: 10, isOver: (count) => count >= 4 }, async () => void begun.push(clock.now()), clock);
  expect(begun).toEqual([0, 10, 20, 30]);
});

test('work that begins late is told when it was due', async () => {
  const clock = stillClock();
  const dues: number[] = [];
  await atRate(
    { rate: 100, most: 10, isOver: (count) => count >= 4 },
    async (due) => {
      dues.push(due);
      if (dues.length === 1) clock.pass(25);
    },
    clock,
  );
  expect([dues, clock.now()]).toEqual([[0, 10, 20, 30], 30]);
});

test('no more than so many are under way', async () => {
  const clock = stillClock();
  let [underWay, most] = [0, 0];
  await atRate(
    { rate: 1_000_000, most: 3, isOver: (count) => count >= 20 },
    async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      clock.pass(1);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
    },
    clock,
  );
  expect([most, underWay]).toEqual([3, 0]);
});
