/** Returns the median; of an even number of figures, the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Formats the minimum, the median and the maximum of some figures in a line. */
export function formatSpread(figures: readonly number[], unit: string): string {
  const rounded = [Math.min(...figures), median(figures), Math.max(...figures)].map(Math.round);
  return `min ${rounded[0]}  median ${rounded[1]}  max ${rounded[2]} ${unit}  (${figures.length} runs)`;
}

/** Returns the figure below which such a share of all lies: of 0.99, one in a hundred is larger. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
