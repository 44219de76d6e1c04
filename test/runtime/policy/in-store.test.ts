import { expect, onTestFinished, test, vi } from 'vitest';
import { countInStore } from '../../../src/runtime/policy/count-in-store.ts';
import { guessInStore } from '../../../src/runtime/policy/guess-in-store.ts';
import { createGuessLimit } from '../../../src/runtime/policy/guess-limit.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import type { Store } from '../../../src/runtime/store/store.ts';
import { StoreError } from '../../../src/runtime/store/store-error.ts';

const GUESSING = { guesses: 'user_id' };

/** A store that a test can take away. */
function open() {
  const memory = createMemoryStore();
  const state = { isGone: false };
  const unlessGone = async <T>(run: () => Promise<T>) => {
    if (state.isGone) throw new StoreError('gone');
    return run();
  };
  const store: Store = {
    get: (key) => unlessGone(() => memory.get(key)),
    setOnce: (key, value, lifetime) => unlessGone(() => memory.setOnce(key, value, lifetime)),
    take: (key) => unlessGone(() => memory.take(key)),
    count: (key, member, limit) => unlessGone(() => memory.count(key, member, limit)),
    uncount: (key, member) => unlessGone(() => memory.uncount(key, member)),
  };
  return { store, state };
}

test('two processes count together, and each alone while the store is gone', async () => {
  const { store, state } = open();
  const limits = { perMinute: 3, atOnce: 2 };
  const [one, other] = [countInStore(store, 'user_1', limits), countInStore(store, 'user_1', limits)];
  expect([await one.take(0), await other.take(0), await one.take(0)]).toEqual([0, 0, 0]);
  expect(await other.take(0)).toBeGreaterThan(0);
  const leave = await one.enter();
  expect([typeof leave, typeof (await other.enter()), await one.enter()]).toEqual(['function', 'function', undefined]);
  leave?.();
  await vi.waitFor(async () => expect(await other.enter()).toBeTypeOf('function'));
  state.isGone = true;
  expect([await one.take(0), await other.take(0)]).toEqual([0, 0]);
  expect([typeof (await one.enter()), typeof (await one.enter()), await one.enter()]).toEqual([
    'function',
    'function',
    undefined,
  ]);
});

test('a call of a process that is gone ends a minute later, and one that goes on counts on', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { store, state } = open();
  const counts = countInStore(store, 'user_1', { atOnce: 1 });
  await counts.enter();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(await counts.enter()).toBeUndefined();
  // It says no more that it goes on.
  state.isGone = true;
  await vi.advanceTimersByTimeAsync(60_000);
  state.isGone = false;
  expect(await counts.enter()).toBeTypeOf('function');
});

test('guesses are counted over all processes, and those of each hold as well', async () => {
  const { store, state } = open();
  const [one, other] = [createGuessLimit(), createGuessLimit()].map((alone) => guessInStore(store, 'i', alone));
  const guess = async (limit: typeof one, user: string) => {
    try {
      await limit?.count(GUESSING, { user_id: user });
      return 'sent';
    } catch (error) {
      return (error as { details: { kind: string } }).details.kind;
    }
  };
  const guesses = [one, other, one, other, one, other, one].map((limit) => () => guess(limit, 'user_1'));
  const outcomes: string[] = [];
  for (const next of guesses) outcomes.push(await next());
  expect(outcomes).toEqual([...Array(5).fill('sent'), 'rate_limited', 'rate_limited']);
  expect(await guess(other, 'user_2')).toBe('sent');
  state.isGone = true;
  expect([await guess(other, 'user_3'), await guess(one, 'user_1')]).toEqual(['sent', 'sent']);
  expect(await guess(one, 'user_1')).toBe('rate_limited');
  await expect(one?.count({}, {})).resolves.toBeUndefined();
});
