import pLimit from 'p-limit';

/** Runs work when it is its turn; rejects with the signal's reason as soon as that aborts, waiting or running. */
export type Queue = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/**
 * Creates a queue that runs so many at a time, first come first served. Work that is cancelled makes room at once: whatever
 * is left of it is its own to end.
 */
export function createQueue(size: number): Queue {
  const limit = pLimit(size);
  return async (signal, work) => {
    let leave = () => {};
    const aborted = new Promise<never>((_, reject) => {
      leave = () => reject(signal.reason);
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
    });
    // Its turn may come after it has left.
    const turn = limit(() => (signal.aborted ? aborted : Promise.race([work(), aborted])));
    try {
      return await Promise.race([turn, aborted]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  };
}
