/** Runs work when it is its turn; rejects with the signal's reason as soon as that aborts, waiting or running. */
export type Queue = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/**
 * Creates a queue that runs so many at a time, first come first served. Work that is cancelled makes room at once: whatever
 * is left of it is its own to end.
 */
export function createQueue(size: number): Queue {
  let running = 0;
  // A set, so that whoever leaves is found at once; it keeps the order in which they came.
  const waiting = new Set<() => void>();
  const makeRoom = () => {
    running -= 1;
    const [next] = waiting;
    if (!next) return;
    waiting.delete(next);
    next();
  };
  return (signal, work) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      let isOver = false;
      const leave = () => {
        reject(signal.reason);
        if (!waiting.delete(begin)) end();
      };
      const end = () => {
        if (isOver) return;
        isOver = true;
        signal.removeEventListener('abort', leave);
        makeRoom();
      };
      const begin = () => {
        running += 1;
        work().then(resolve, reject).finally(end);
      };
      signal.addEventListener('abort', leave, { once: true });
      if (running < size) begin();
      else waiting.add(begin);
    });
}
