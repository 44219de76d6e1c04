/** Returns the characters of a value as JSON. */
export function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}

/**
 * Returns characters that a row takes at least, in whatever form it is shown: a table has no names in its rows, and
 * nulls may go without saying.
 */
export function leastSizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object') return 1;
  let size = 0;
  if (Array.isArray(value)) for (const item of value) size += leastSizeOf(item);
  else for (const name in value) size += leastSizeOf((value as Record<string, unknown>)[name]);
  return size;
}

/**
 * Lists the places of sizes, from the smallest to the largest, the first of equal ones first. Works by numbers alone:
 * sorting a million objects takes seconds.
 */
export function placesBySize(sizes: readonly number[]): number[] {
  const count = sizes.length;
  const sorted = Float64Array.from(sizes, (size, place) => size * count + place).sort();
  return Array.from(sorted, (one) => one % count);
}

/** Returns the largest count from 0 to `high` that fits, where every smaller one fits too; 0 when none does. */
export function largestCount(high: number, fits: (count: number) => boolean): number {
  let [least, greatest] = [0, Math.max(0, high)];
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2);
    if (fits(middle)) least = middle;
    else greatest = middle - 1;
  }
  return least;
}
