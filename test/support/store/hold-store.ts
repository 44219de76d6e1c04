import { expect, test } from 'vitest';
import type { Store } from '../../../src/runtime/store/store.ts';

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
export const LONG = 60_000;

/** Holds a kind of store to what all of them do, in one step each, whoever else uses it. */
export function holdStore(open: () => Promise<Store>): void {
  test('a key has one value, until it is taken', async () => {
    const store = await open();
    expect(await store.get('a')).toBeUndefined();
    expect(await store.setOnce('a', '1', LONG)).toBe(true);
    expect(await store.setOnce('a', '2', LONG)).toBe(false);
    expect([await store.get('a'), await store.get('b')]).toEqual(['1', undefined]);
    expect([await store.take('a'), await store.take('a'), await store.get('a')]).toEqual(['1', undefined, undefined]);
    expect(await store.setOnce('a', '3', LONG)).toBe(true);
  });

  test.each(['', 'Zoë 🚀', 'a\nb\u0000c', 'x'.repeat(100_000)])(
    'a value comes back as it was: %.20j',
    async (value) => {
      const store = await open();
      await store.setOnce('a', value, LONG);
      expect([await store.get('a'), await store.take('a')]).toEqual([value, value]);
    },
  );

  test('a value is gone after its time', async () => {
    const store = await open();
    await store.setOnce('a', '1', 30);
    await store.setOnce('b', '1', 30);
    await sleep(60);
    expect([await store.get('a'), await store.take('b')]).toEqual([undefined, undefined]);
    expect(await store.setOnce('a', '2', LONG)).toBe(true);
  });

  test('of 50 who take a key, one gets it; of 50 who set it, one does', async () => {
    const store = await open();
    const fifty = <T>(run: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, run));
    expect((await fifty(() => store.setOnce('a', '1', LONG))).filter(Boolean)).toHaveLength(1);
    expect((await fifty(() => store.take('a'))).filter((one) => one !== undefined)).toHaveLength(1);
  });

  test('so many members are counted within a window, and no more', async () => {
    const store = await open();
    const limit = { most: 3, window: LONG };
    const waits = await Promise.all(Array.from({ length: 20 }, (_, at) => store.count('a', `${at}`, limit)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
    for (const wait of waits.filter((one) => one > 0)) expect(wait).toBeLessThanOrEqual(LONG);
    expect(await store.count('b', '1', limit)).toBe(0);
    // Those who wait come first, and each takes the room that one leaves.
    expect(await store.count('a', 'x', { ...limit, ahead: 3 })).toBeGreaterThan(LONG);
    expect(await store.count('a', 'x', { ...limit, ahead: 6 })).toBeGreaterThan(2 * LONG);
    // A lower limit on the same members waits for more of them to leave.
    expect(await store.count('a', 'x', { ...limit, most: 1 })).toBeGreaterThan(0);
  });

  test('a member counts once, counted anew each time, until it is counted no more', async () => {
    const store = await open();
    const limit = { most: 1, window: LONG };
    expect([await store.count('a', '1', limit), await store.count('a', '1', limit)]).toEqual([0, 0]);
    expect(await store.count('a', '2', limit)).toBeGreaterThan(0);
    await store.uncount('a', '1');
    expect(await store.count('a', '2', limit)).toBe(0);
    await store.uncount('a', 'nobody');
  });

  test('a member counts for as long as the window', async () => {
    const store = await open();
    const limit = { most: 1, window: 40 };
    expect(await store.count('a', '1', limit)).toBe(0);
    const wait = await store.count('a', '2', limit);
    await sleep(wait + 5);
    expect(await store.count('a', '2', limit)).toBe(0);
  });
}
