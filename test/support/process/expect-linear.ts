import { expect } from 'vitest';
import type { RawClient } from './raw-client.ts';

const PARTS = 8;

/**
 * Gives a process work of a size, and eight times work of an eighth of it, and expects the one to take it about as much
 * computing as the others together: on any machine so, unless the work grows faster than its size.
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
