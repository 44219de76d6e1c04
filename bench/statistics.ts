/** Formats the minimum, the median and the maximum of some figures in a line. */
export function formatSpread(figures: readonly number[], unit: string): string {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (index: number) => `${Math.round(sorted[index] ?? Number.NaN)}`;
  return `min ${at(0)}  median ${at(Math.floor(sorted.length / 2))}  max ${at(sorted.length - 1)} ${unit}  (${sorted.length} runs)`;
}
