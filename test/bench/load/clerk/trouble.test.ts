import { expect, test } from 'vitest';
import { chooseTrouble, SHARES } from '../../../../bench/load/clerk/trouble.ts';

test('each trouble comes as often as it should', () => {
  const rolls = 10_000;
  const counts: Record<string, number> = {};
  for (let roll = 0; roll < rolls; roll += 1) {
    const trouble = chooseTrouble((roll + 0.5) / rolls);
    if (trouble) counts[trouble] = (counts[trouble] ?? 0) + 1;
  }
  const want = Object.entries(SHARES).map(([trouble, share]) => [trouble, Math.round(share * rolls)]);
  expect(counts).toEqual(Object.fromEntries(want));
});
