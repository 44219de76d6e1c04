import { expect, test } from 'vitest';
import { createLimits } from '../../../src/runtime/access/person-limits.ts';
import type { CallLimits } from '../../../src/runtime/policy/call-limit.ts';

function create() {
  const created: CallLimits[] = [];
  const limits = createLimits((given) => {
    created.push(given);
    return { begin: async () => () => {}, read: async () => true };
  });
  return { created, limits };
}

test('a limit for each person, with the numbers of the rule', () => {
  const { created, limits } = create();
  const ada = limits.of('user_ada', {});
  expect(limits.of('user_ada', {})).toBe(ada);
  expect(limits.of('user_mira', {})).not.toBe(ada);
  expect(limits.of('user_ada', { callsPerMinute: 10, callsAtOnce: 1 })).not.toBe(ada);
  expect(created).toEqual([{}, {}, { perMinute: 10, atOnce: 1 }]);
});

test('10,000 people at most: whoever called longest ago is forgotten', () => {
  const { created, limits } = create();
  for (let i = 0; i < 10_000; i++) limits.of(`user_${i}`, {});
  limits.of('user_0', {});
  limits.of('user_new', {});
  limits.of('user_0', {});
  expect(created).toHaveLength(10_001);
  limits.of('user_1', {});
  expect(created).toHaveLength(10_002);
});
