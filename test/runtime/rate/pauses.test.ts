import { describe, expect, test } from 'vitest';
import { createPauses, type Pauses } from '../../../src/runtime/rate/pauses.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import { StoreError } from '../../../src/runtime/store/store-error.ts';

const LIST = 'GET /users';
const CREATE = 'POST /users';

/** Creates time that moves only when a test moves it. @param ahead milliseconds by which its date is ahead of others' */
function createTime(ahead = 0, at = { time: 1_000_000 }) {
  return { at, clock: { now: () => at.time, date: () => at.time + ahead } };
}

const lefts = async (pauses: Pauses) => [await pauses.left(LIST), await pauses.left(CREATE)];

test.each<{ does: string; paused: [string, number][]; left: number[] }>([
  { does: 'nothing is paused at first', paused: [], left: [0, 0] },
  { does: 'an endpoint pauses alone', paused: [[LIST, 5_000]], left: [5_000, 0] },
  { does: 'a shorter pause takes nothing from a longer one', paused: [[LIST, 5_000], [LIST, 1_000]], left: [5_000, 0] }, // biome-ignore format: a line each
  { does: 'nor does a longer one of another', paused: [[LIST, 2_000], [CREATE, 9_000]], left: [2_000, 9_000] }, // biome-ignore format: a line each
  { does: 'no pause is longer than a minute', paused: [[CREATE, 3_600_000]], left: [0, 60_000] },
])('$does', async ({ paused, left }) => {
  const pauses = createPauses(undefined, createTime().clock);
  for (const [endpoint, milliseconds] of paused) await pauses.pause(endpoint, milliseconds);
  expect(await lefts(pauses)).toEqual(left);
});

test('a pause ends, whatever becomes of the date meanwhile', async () => {
  const { at, clock } = createTime();
  const pauses = createPauses(undefined, { ...clock, date: () => 0 });
  await pauses.pause(LIST, 1_000);
  at.time += 999;
  expect(await lefts(pauses)).toEqual([1, 0]);
  at.time += 1;
  expect(await lefts(pauses)).toEqual([0, 0]);
});

describe('with a store', () => {
  const open = () => {
    const { at, clock } = createTime();
    const store = createMemoryStore(clock.now);
    const join = (key = 'instance', ahead = 0) => createPauses({ store, key }, createTime(ahead, at).clock);
    return { at, store, join, here: join(), there: join() };
  };

  test('processes of the same key pause together', async () => {
    const { join, here, there } = open();
    await here.pause(LIST, 4_000);
    expect(await lefts(there)).toEqual([4_000, 0]);
    expect(await lefts(join('another instance'))).toEqual([0, 0]);
  });

  test('the longer pause counts, whoever was refused first', async () => {
    const { join, here, there } = open();
    await here.pause(LIST, 1_000);
    await there.pause(LIST, 30_000);
    expect(await lefts(join())).toEqual([30_000, 0]);
    await here.pause(LIST, 2_000);
    expect(await lefts(join())).toEqual([30_000, 0]);
  });

  test.each([
    ['a minute ahead', 60_000, [2_000, 2_000]],
    ['a minute behind', -60_000, [250, 1_750]],
  ])('the clock of one that is %s makes a pause neither longer nor none', async (_, ahead, [early = 0, late = 0]) => {
    const { at, join, there } = open();
    await join('instance', ahead).pause(LIST, 2_000);
    expect(await there.left(LIST)).toBe(early);
    // By the store's clock it lasts as long as it was made for.
    at.time += 2_000 - late;
    expect(await there.left(LIST)).toBeGreaterThan(0);
    at.time += late;
    expect(await there.left(LIST)).toBe(0);
  });

  test('each asks the store at most each quarter of a second', async () => {
    const { at, here, there } = open();
    expect(await there.left(LIST)).toBe(0);
    await here.pause(LIST, 4_000);
    at.time += 249;
    expect(await there.left(LIST)).toBe(0);
    at.time += 1;
    expect(await there.left(LIST)).toBe(3_750);
  });

  test('of two that look at once, none goes before it has seen', async () => {
    const { here, there } = open();
    await here.pause(LIST, 4_000);
    expect(await Promise.all([there.left(LIST), there.left(LIST)])).toEqual([4_000, 4_000]);
  });

  test.each<[string, number]>([
    ['', 250],
    ['never', 250],
    ['-5 -5', 250],
    ['NaN 60000', 250],
    ['9999999999999 1e999', 60_000],
    ['9999999999999 3000', 3_000],
  ])('a value of %j, whoever wrote it, pauses %d ms', async (value, want) => {
    const { store, there } = open();
    await store.setOnce(`pause:instance:${LIST}`, value, 60_000);
    expect(await there.left(LIST)).toBe(want);
  });

  test('while that is gone, each pauses alone', async () => {
    const gone = async (): Promise<never> => {
      throw new StoreError('gone');
    };
    const store = { get: gone, setOnce: gone, take: gone, count: gone, uncount: gone };
    const pauses = createPauses({ store, key: 'instance' }, createTime().clock);
    await pauses.pause(LIST, 4_000);
    expect(await lefts(pauses)).toEqual([4_000, 0]);
  });
});
