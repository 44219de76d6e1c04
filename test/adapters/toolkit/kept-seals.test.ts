import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createSeals } from '../../../src/runtime/confirm/seal.ts';

const { seal } = createSeals();

let { isKept, keepSeal, takeSeal } = await import('../../../src/adapters/toolkit/consent/kept-seals.ts');

beforeEach(async () => {
  vi.resetModules();
  ({ isKept, keepSeal, takeSeal } = await import('../../../src/adapters/toolkit/consent/kept-seals.ts'));
});

const callOf = (callId = 'call_1', scope = '') => ({ scope, callId, tool: 'users_deleteUser', args: {} });

function wait(milliseconds: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds });
  onTestFinished(() => void vi.useRealTimers());
}

test('a seal is handed out once, to its call', () => {
  const kept = seal('3 members');
  keepSeal(callOf(), kept);
  expect([takeSeal(callOf('call_2')), takeSeal(callOf('call_1', 'other'))]).toEqual([undefined, undefined]);
  expect([isKept(callOf()), takeSeal(callOf()), takeSeal(callOf()), isKept(callOf())]).toEqual([
    true,
    kept,
    undefined,
    false,
  ]);
});

test('the same question asked again has the first one’s time', () => {
  const first = seal('3 members');
  keepSeal(callOf(), first);
  wait(599_000);
  keepSeal(callOf(), seal('3 members'));
  expect(takeSeal(callOf())).toBe(first);
  keepSeal(callOf(), seal('3 members'));
  wait(600_000);
  expect([isKept(callOf()), takeSeal(callOf())]).toEqual([false, undefined]);
});

test('of two questions about other facts none counts, until only one is open', () => {
  keepSeal(callOf(), seal('3 members'));
  wait(60_000);
  const second = seal('4 members');
  keepSeal(callOf(), second);
  expect([isKept(callOf()), takeSeal(callOf()), takeSeal(callOf())]).toEqual([true, undefined, undefined]);
  wait(540_000);
  expect(takeSeal(callOf())).toBe(second);
});

test('of three about other facts none counts either', () => {
  for (const members of [3, 4, 5]) keepSeal(callOf(), seal(`${members} members`));
  expect(takeSeal(callOf())).toBeUndefined();
});

test('a flood of questions drops the oldest of its own scope alone', () => {
  const other = seal('3 members');
  keepSeal(callOf('call_1', 'other'), other);
  const seals = Array.from({ length: 1_001 }, (_, i) => seal(`${i}`));
  for (const [i, one] of seals.entries()) keepSeal(callOf(`call_${i}`), one);
  expect([0, 1, 1_000].map((i) => takeSeal(callOf(`call_${i}`)))).toEqual([undefined, seals[1], seals[1_000]]);
  expect(takeSeal(callOf('call_1', 'other'))).toBe(other);
});

test('more than all scopes may keep is taken from the largest', () => {
  const few = seal('3 members');
  keepSeal(callOf('call_1', 'few'), few);
  for (let one = 0; one < 10; one++) {
    for (let i = 0; i < 1_000; i++) keepSeal(callOf(`call_${i}`, `${one}`), seal(`${i}`));
  }
  const left = Array.from({ length: 10 }, (_, one) => isKept(callOf('call_0', `${one}`)));
  expect(left.filter((isLeft) => !isLeft)).toHaveLength(1);
  expect(takeSeal(callOf('call_1', 'few'))).toBe(few);
});
