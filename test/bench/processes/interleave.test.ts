import { expect, test } from 'vitest';
import { callMany } from '../../../bench/processes/call-many.ts';
import { interleave } from '../../../bench/processes/interleave.ts';

test('interleave runs each in turn, one at a time', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
    return order.length / 2;
  };
  expect(await interleave({ a: work('a'), b: work('b') }, 2)).toEqual({ a: [1, 3], b: [2, 4] });
  const once = ['a begins', 'a ends', 'b begins', 'b ends'];
  expect(order).toEqual([...once, ...once]);
});

test('interleave of no rounds runs nothing', async () => {
  expect(await interleave({ a: async () => 1 }, 0)).toEqual({ a: [] });
});

test.each([
  ['one after another', 5, 1, 1],
  ['some in flight', 7, 3, 3],
  ['fewer than may be in flight', 2, 16, 2],
])('callMany: %s', async (_, count, inFlight, most) => {
  let [made, now, highest] = [0, 0, 0];
  await callMany(
    async () => {
      made += 1;
      now += 1;
      highest = Math.max(highest, now);
      await new Promise(setImmediate);
      now -= 1;
    },
    count,
    inFlight,
  );
  expect({ made, now, highest }).toEqual({ made: count, now: 0, highest: most });
});
