import { majorOf } from './figures.ts';
import type { Ratio } from './ratios.ts';

/** The ratios that later runs are compared with, by major version of Node. */
export type Baseline = Record<string, { node: string; ratios: Record<string, number> }>;

/** The share that a ratio may get worse by before it is said. */
export const ALLOWED_LOSS = 0.15;

/** A ratio beside what it was. */
export interface Compared extends Ratio {
  before?: number;
  /** The share that was lost: 0.2 of what is a fifth worse, below zero of what is better. */
  loss?: number;
}

/** Compares ratios with the baseline of the same major version of Node; what it doesn't have stays as it is. */
export function compareRatios(ratios: readonly Ratio[], baseline: Baseline, node: string): Compared[] {
  const known = baseline[majorOf(node)]?.ratios ?? {};
  return ratios.map((ratio) => {
    const before = known[ratio.id];
    if (before === undefined) return ratio;
    const loss = ratio.better === 'lower' ? ratio.value / before - 1 : 1 - ratio.value / before;
    return { ...ratio, before, loss };
  });
}

/** Returns what lost more than may be lost. */
export function findLosses<T extends Compared>(compared: readonly T[]): T[] {
  return compared.filter(({ loss = 0 }) => loss > ALLOWED_LOSS);
}

/** Returns a baseline with the ratios of this version of Node in place of those that it had. */
export function updateBaseline(baseline: Baseline, node: string, ratios: readonly Ratio[]): Baseline {
  const rounded = ratios.map(({ id, value }) => [id, Number(value.toPrecision(4))]);
  return { ...baseline, [majorOf(node)]: { node, ratios: Object.fromEntries(rounded) } };
}
