import { describe, expect, test } from 'vitest';
import { createPauses, type Pauses } from '../../../src/runtime/rate/pauses.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import { StoreError } from '../../../src/runtime/store/store-error.ts';

const LIST = 'GET /users';
const ONE = 'GET /users/{user_id}';
const CREATE = 'POST /users';

const lefts = async (pauses: Pauses) => [await pauses.left(LIST), await pauses.left(ONE), await pauses.left(CREATE)];

test.each<{ does: string; paused: [string, number][]; left: number[] }>([
  { does: 'nothing is paused at first', paused: [], left: [0, 0, 0] },
  { does: 'an endpoint pauses alone', paused: [[LIST, 5_000]], left: [5_000, 0, 0] },
  { does: 'a shorter pause takes nothing from a longer one', paused: [[LIST, 5_000], [LIST, 1_000]], left: [5_000, 0, 0] }, // biome-ignore format: a line each
  { does: 'with the second one, all do', paused: [[LIST, 5_000], [ONE, 2_000]], left: [5_000, 2_000, 2_000] }, // biome-ignore format: a line each
  { does: 'no pause is longer than a minute', paused: [[CREATE, 3_600_000]], left: [0, 0, 60_000] },
])('$does', async ({ paused, left }) => {
  const pauses = createPauses(undefined, () => 1_000_000);
  for (const [endpoint, milliseconds] of paused) await pauses.pause(endpoint, milliseconds);
  expect(await lefts(pauses)).toEqual(left);
});

test('a pause ends, and two that follow one another pause no third', async () => {
  let time = 1_000_000;
  const pauses = createPauses(undefined, () => time);
  await pauses.pause(LIST, 1_000);
  time += 999;
  expect(await lefts(pauses)).toEqual([1, 0, 0]);
  time += 1;
  expect(await lefts(pauses)).toEqual([0, 0, 0]);
  await pauses.pause(ONE, 1_000);
  expect(await lefts(pauses)).toEqual([0, 1_000, 0]);
});

describe('with a store', () => {
  const open = () => {
    const clock = { time: 1_000_000 };
    const now = () => clock.time;
    const store = createMemoryStore(now);
    const other = (key = 'instance') => createPauses({ store, key }, now);
    return { clock, store, now, here: other(), there: other(), elsewhere: other('another instance') };
  };

  test('processes of the same key pause together', async () => {
    const { here, there, elsewhere } = open();
    await here.pause(LIST, 4_000);
    expect(await lefts(there)).toEqual([4_000, 0, 0]);
    expect(await lefts(elsewhere)).toEqual([0, 0, 0]);
    await there.pause(ONE, 2_000);
    expect(await lefts(there)).toEqual([4_000, 2_000, 2_000]);
  });

  test('each asks the store at most each quarter of a second', async () => {
    const { clock, here, there } = open();
    expect(await there.left(LIST)).toBe(0);
    await here.pause(LIST, 4_000);
    clock.time += 249;
    expect(await there.left(LIST)).toBe(0);
    clock.time += 1;
    expect(await there.left(LIST)).toBe(3_750);
  });

  test('of two that look at once, none goes before it has seen', async () => {
    const { here, there } = open();
    await here.pause(LIST, 4_000);
    expect(await Promise.all([there.left(LIST), there.left(LIST)])).toEqual([4_000, 4_000]);
  });

  test.each(['', 'never', '-5', '1e999'])('a value of %j that is none pauses a minute at most', async (value) => {
    const { store, there } = open();
    await store.setOnce(`pause:instance:${LIST}`, value, 60_000);
    expect(await there.left(LIST)).toBe(value === '1e999' ? 60_000 : 0);
  });

  test('while that is gone, each pauses alone', async () => {
    const gone = async (): Promise<never> => {
      throw new StoreError('gone');
    };
    const store = { get: gone, setOnce: gone, take: gone, count: gone, uncount: gone };
    const pauses = createPauses({ store, key: 'instance' }, () => 1_000_000);
    await pauses.pause(LIST, 4_000);
    expect(await lefts(pauses)).toEqual([4_000, 0, 0]);
  });
});
