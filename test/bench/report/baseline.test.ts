import { describe, expect, test } from 'vitest';
import { type Baseline, compareRatios, findLosses, updateBaseline } from '../../../bench/report/baseline.ts';
import type { Ratio } from '../../../bench/report/ratios.ts';

const baseline: Baseline = { 20: { node: '20.19.0', ratios: { start: 2, speed: 2 } } };
const ratio = (id: string, better: Ratio['better'], value: number): Ratio => ({ id, title: id, better, value });

describe('compareRatios and findLosses', () => {
  test.each<[string, Ratio, string, loss: number | undefined, lost: boolean]>([
    ['as it was', ratio('start', 'lower', 2), '20.20.2', 0, false],
    ['less, which is better', ratio('start', 'lower', 1), '20.20.2', -0.5, false],
    ['15 % more', ratio('start', 'lower', 2.3), '20.20.2', 0.15, false],
    ['a quarter more', ratio('start', 'lower', 2.5), '20.20.2', 0.25, true],
    ['more, where that is better', ratio('speed', 'higher', 3), '20.20.2', -0.5, false],
    ['a quarter less, where more is better', ratio('speed', 'higher', 1.5), '20.20.2', 0.25, true],
    ['10 % less, where more is better', ratio('speed', 'higher', 1.8), '20.20.2', 0.1, false],
    ['unknown to the baseline', ratio('call', 'lower', 99), '20.20.2', undefined, false],
    ['another Node', ratio('start', 'lower', 99), '24.0.0', undefined, false],
  ])('%s', (_, given, node, loss, lost) => {
    const compared = compareRatios([given], baseline, node);
    if (loss === undefined) expect(compared).toEqual([given]);
    else expect(compared[0]?.loss).toBeCloseTo(loss, 10);
    expect(findLosses(compared)).toHaveLength(lost ? 1 : 0);
  });
});

describe('updateBaseline', () => {
  const measured = [ratio('start', 'lower', 1.23456), ratio('tarball', 'lower', 440.456)];
  test('replaces what it had of this Node, rounded', () => {
    expect(updateBaseline(baseline, '20.20.2', measured)).toEqual({
      20: { node: '20.20.2', ratios: { start: 1.235, tarball: 440.5 } },
    });
  });
  test('keeps other versions of Node', () => {
    expect(updateBaseline(baseline, '24.1.0', [])).toEqual({ ...baseline, 24: { node: '24.1.0', ratios: {} } });
  });
});
