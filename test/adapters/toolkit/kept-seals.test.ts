import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { KeptSeals } from '../../../src/adapters/toolkit/consent/asked-call.ts';
import { keptSealsIn } from '../../../src/adapters/toolkit/consent/kept-seals.ts';
import { createSeals } from '../../../src/runtime/confirm/seal.ts';
import { randomKey } from '../../../src/runtime/confirm/seal-key.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import { StoreError } from '../../../src/runtime/store/store-error.ts';

const { seal } = createSeals({ store: createMemoryStore(), key: randomKey() });

const callOf = (callId = 'call_1', scope = '') => ({ scope, callId, tool: 'users_deleteUser', args: {} });

function wait(milliseconds: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });
  onTestFinished(() => void vi.useRealTimers());
}

/** Seals of a process that has just begun. */
async function openInProcess(): Promise<KeptSeals> {
  vi.resetModules();
  const module = await import('../../../src/adapters/toolkit/consent/kept-seals.ts');
  return module.keptSealsIn(undefined);
}

let seals: KeptSeals;

describe.each([
  ['this process', openInProcess],
  ['a store', async () => keptSealsIn(createMemoryStore())],
])('kept in %s', (_where, open) => {
  beforeEach(async () => {
    seals = await open();
  });

  test('a seal is handed out once, to its call', async () => {
    const kept = await seal('3 members');
    await seals.keep(callOf(), kept);
    expect([await seals.take(callOf('call_2')), await seals.take(callOf('call_1', 'other'))]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await seals.has(callOf())).toBe(true);
    expect([await seals.take(callOf()), await seals.take(callOf()), await seals.has(callOf())]).toEqual([
      kept,
      undefined,
      false,
    ]);
  });

  test('the same question asked again has the first one’s time', async () => {
    const first = await seal('3 members');
    await seals.keep(callOf(), first);
    wait(599_000);
    await seals.keep(callOf(), await seal('3 members'));
    expect(await seals.take(callOf())).toBe(first);
    await seals.keep(callOf(), await seal('3 members'));
    wait(600_000);
    expect([await seals.has(callOf()), await seals.take(callOf())]).toEqual([false, undefined]);
  });

  test('of two or three questions about other facts none counts', async () => {
    for (const members of [3, 4, 5]) {
      await seals.keep(callOf(), await seal(`${members} members`));
      expect(await seals.has(callOf())).toBe(true);
    }
    expect([await seals.take(callOf()), await seals.take(callOf())]).toEqual([undefined, undefined]);
  });

  test('of many who take one seal, one gets it', async () => {
    await seals.keep(callOf(), await seal('3 members'));
    const taken = await Promise.all(Array.from({ length: 50 }, () => seals.take(callOf())));
    expect(taken.filter((one) => one !== undefined)).toHaveLength(1);
  });
});

describe('kept in this process alone', () => {
  beforeEach(async () => {
    seals = await openInProcess();
  });

  test('of two questions about other facts the second counts when only it is open', async () => {
    await seals.keep(callOf(), await seal('3 members'));
    wait(60_000);
    const second = await seal('4 members');
    await seals.keep(callOf(), second);
    wait(540_000);
    expect(await seals.take(callOf())).toBe(second);
  });

  test('a flood of questions drops the oldest of its own scope alone', async () => {
    const other = await seal('3 members');
    await seals.keep(callOf('call_1', 'other'), other);
    const flood = await Promise.all(Array.from({ length: 1_001 }, (_, i) => seal(`${i}`)));
    for (const [i, one] of flood.entries()) await seals.keep(callOf(`call_${i}`), one);
    const left = await Promise.all([0, 1, 1_000].map((i) => seals.take(callOf(`call_${i}`))));
    expect(left).toEqual([undefined, flood[1], flood[1_000]]);
    expect(await seals.take(callOf('call_1', 'other'))).toBe(other);
  });

  test('more than all scopes may keep is taken from the largest', async () => {
    const few = await seal('3 members');
    await seals.keep(callOf('call_1', 'few'), few);
    const many = await Promise.all(Array.from({ length: 1_000 }, (_, i) => seal(`${i}`)));
    for (let one = 0; one < 10; one++)
      for (const [i, each] of many.entries()) await seals.keep(callOf(`call_${i}`, `${one}`), each);
    const left = await Promise.all(Array.from({ length: 10 }, (_, one) => seals.has(callOf('call_0', `${one}`))));
    expect(left.filter((isLeft) => !isLeft)).toHaveLength(1);
    expect(await seals.take(callOf('call_1', 'few'))).toBe(few);
  });
});

test('without its store, what is taken opens nothing', async () => {
  const gone = async () => {
    throw new StoreError('gone');
  };
  seals = keptSealsIn({ get: gone, setOnce: gone, take: gone, count: gone, uncount: gone });
  await seals.keep(callOf(), await seal('3 members'));
  expect([await seals.has(callOf()), await seals.take(callOf())]).toEqual([false, 'unreadable']);
});
