import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../bench/report/figures.ts';
import { computeRatios, importRatios, RATIOS, type RatioDefinition } from '../../../bench/report/ratios.ts';

const figures: Figures = {
  ours: { value: 200, unit: 'ms' },
  old: { value: 500, unit: 'ms' },
  size: { value: 440, unit: 'kB' },
};
const start: RatioDefinition = { id: 'start', title: 'start', of: 'ours', to: 'old', better: 'lower' };
const speed: RatioDefinition = { id: 'speed', title: 'speed', of: 'old', to: 'ours', better: 'higher' };
const plain = { id: 'start', title: 'start', value: 0.4, better: 'lower' };
const faster = { id: 'speed', title: 'speed', value: 2.5, better: 'higher' };

describe('computeRatios', () => {
  test.each<[string, RatioDefinition, string, unknown]>([
    ['one figure over another', start, '20.20.2', [plain]],
    ['a goal that is met', { ...start, goal: 0.4 }, '20.20.2', [{ ...plain, goal: 0.4, met: true }]],
    ['a goal that is missed', { ...start, goal: 0.39 }, '20.20.2', [{ ...plain, goal: 0.39, met: false }]],
    ['more is better: met', { ...speed, goal: 2.5 }, '20.20.2', [{ ...faster, goal: 2.5, met: true }]],
    ['more is better: missed', { ...speed, goal: 2.6 }, '20.20.2', [{ ...faster, goal: 2.6, met: false }]],
    ['a goal of this Node', { ...start, goal: { 20: 0.3, 24: 0.5 } }, '24.1.0', [{ ...plain, goal: 0.5, met: true }]],
    ['a goal of other Nodes', { ...start, goal: { 20: 0.3 } }, '22.0.0', [plain]],
    [
      'a figure as it is',
      { id: 'size', title: 'size', of: 'size', better: 'lower' },
      '20.20.2',
      [{ id: 'size', title: 'size', value: 440, unit: 'kB', better: 'lower' }],
    ],
    ['nothing of what was not measured', { ...start, of: 'theirs' }, '20.20.2', []],
    ['nothing over what was not measured', { ...start, to: 'theirs' }, '20.20.2', []],
  ])('%s', (_, definition, node, want) => {
    expect(computeRatios([definition], { node, figures })).toEqual(want);
  });
});

test('importRatios finds the entry points that were measured', () => {
  const measured: Figures = {
    'import: Node itself': { value: 20, unit: 'ms' },
    'import: client': { value: 10, unit: 'ms' },
    'import: ai-sdk/picked': { value: 5, unit: 'ms' },
    toolkit: { value: 1, unit: 'ms' },
  };
  const ratios = computeRatios(importRatios(measured), { node: '20.20.2', figures: measured });
  expect(ratios.map(({ id, value }) => [id, value])).toEqual([
    ['import client', 0.5],
    ['import ai-sdk/picked', 0.25],
  ]);
});

test('every ratio has a name of its own', () => {
  expect(new Set(RATIOS.map(({ id }) => id)).size).toBe(RATIOS.length);
});
