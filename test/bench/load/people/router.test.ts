import { expect, test } from 'vitest';
import type { Replica } from '../../../../bench/load/deployment/replica.ts';
import { createRouter } from '../../../../bench/load/people/router.ts';

test('a router goes round those that it uses', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((origin) => ({ origin })) as [Replica, Replica, Replica];
  const router = createRouter([one, two]);
  expect([0, 1, 2].map((turn) => router.at(turn).origin)).toEqual(['one', 'two', 'one']);
  router.use([three, two]);
  expect([0, 1].map((turn) => router.at(turn).origin)).toEqual(['three', 'two']);
  expect([one, two, three].map(router.has)).toEqual([false, true, true]);
});
