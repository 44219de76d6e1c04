import { expect, test } from 'vitest';
import { guarded, guardStore } from '../../../src/runtime/store/guard-store.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import { StoreError } from '../../../src/runtime/store/store-error.ts';

/** A guarded store that works, fails or never answers, as a test has it; its operations are counted, and time stands still. */
function open() {
  const notices: string[] = [];
  const clock = { now: 10_000 };
  const state = { is: 'well' as 'well' | 'gone' | 'silent', asked: 0 };
  const memory = createMemoryStore();
  const get = async (key: string) => {
    state.asked += 1;
    if (state.is === 'gone') throw new Error('connect ECONNREFUSED 10.0.0.1:6379');
    if (state.is === 'silent') return new Promise<never>(() => {});
    return memory.get(key);
  };
  const notice = (line: string) => void notices.push(line);
  const store = guardStore({ ...memory, get }, { notice, now: () => clock.now, patience: 20 });
  return { store, state, clock, notices };
}

test.each([
  ['gone', 'connect ECONNREFUSED 10.0.0.1:6379'],
  ['silent', 'no answer within 0.02 seconds'],
] as const)(
  'one that is %s is left alone for two seconds; a notice says when that begins and ends',
  async (is, why) => {
    const { store, state, clock, notices } = open();
    expect([await store.get('a'), store.state()]).toEqual([undefined, 'reachable']);
    state.is = is;
    for (let at = 0; at < 3; at += 1) await expect(store.get('a')).rejects.toThrow(StoreError);
    expect([state.asked, store.state()]).toEqual([2, 'unreachable']);
    clock.now += 2_000;
    await expect(store.get('a')).rejects.toThrow(StoreError);
    expect(state.asked).toBe(3);
    state.is = 'well';
    clock.now += 2_000;
    expect([await store.get('a'), store.state()]).toEqual([undefined, 'reachable']);
    expect(notices).toEqual([
      `The store can't be used: ${why}. Calls that ask a person are refused; limits are those of each process, until it is back.`,
      'The store can be reached again.',
    ]);
  },
);

test('a store has one guard, and a guard is its own', () => {
  const [store, notice] = [createMemoryStore(), () => {}];
  const guard = guarded(store, notice);
  expect([guarded(store, notice), guarded(guard, notice)]).toEqual([guard, guard]);
});
