import { expect, test } from 'vitest';
import { describeLeftOut } from '../../../src/runtime/catalogue/left-out.ts';

test.each([
  [['a.b'], '1 tool is left out (a.b): why.'],
  [['a.b', 'a.c', 'a.d', 'a.e', 'a.f'], '5 tools are left out (a.b, a.c, a.d, a.e, a.f): why.'],
  [['a.b', 'a.c', 'a.d', 'a.e', 'a.f', 'a.g'], '6 tools are left out: why.'],
])('%j is said as %j', (names, want) => {
  expect(describeLeftOut({ names, why: 'why.' })).toBe(want);
});
