import { MAX_YIELDING } from '../http/limits.ts';
import { createQueue } from '../http/queue.ts';

/** Runs the work of a request when it has a slot: so many are under way at a time. */
export type Slots = <T>(request: SlotRequest, work: () => Promise<T>) => Promise<T>;

/** The part of a request that its slot depends on. */
export interface SlotRequest {
  yields: boolean;
  signal: AbortSignal;
}

/** Creates slots, of which those that yield have no more than a few. */
export function createSlots(count: number): Slots {
  const all = createQueue(count);
  const yielding = createQueue(MAX_YIELDING);
  return ({ yields, signal }, work) => {
    const inSlot = () => all(signal, work);
    return yields ? yielding(signal, inSlot) : inSlot();
  };
}
