import { expect } from 'vitest';
import type { RawClient } from './raw-client.ts';

const PARTS = 8;

/**
 * Expects a process's work to grow in line with its size: one job of a size must take about as much computing as eight
 * of
 * an eighth of it together. That holds on any machine, unless the work grows faster than its size.
 */
export async function expectLinear(
  client: Pick<RawClient, 'computed'>,
  label: string,
  size: number,
  work: (size: number) => Promise<void>,
): Promise<void> {
  const seconds = async (times: number, each: number) => {
    const before = client.computed();
    for (let nth = 0; nth < times; nth += 1) await work(each);
    return client.computed() - before;
  };
  const parts = await seconds(PARTS, Math.floor(size / PARTS));
  const whole = await seconds(1, size);
  // Half a second for the ticks of the clock, and for what calls before have left to collect.
  expect({ label, parts, whole, grows: whole > 3 * parts + 0.5 }).toMatchObject({ label, grows: false });
}
