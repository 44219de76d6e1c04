import { setMaxListeners } from 'node:events';

/** Reads of one list that are on their way, in the order of its pages. */
export interface Flight<T> {
  /** Aborts when the reading ends, for whatever reason. */
  readonly signal: AbortSignal;
  readonly size: number;
  add(read: Promise<T>): void;
  /** Returns the first of them, which leaves. */
  first(): Promise<T> | undefined;
  /** Aborts all that are left. */
  end(): void;
}

/** Opens a flight that ends with the signal. */
export function openFlight<T>(signal: AbortSignal): Flight<T> {
  const ended = new AbortController();
  // Every read listens; Node takes more than ten for a leak.
  setMaxListeners(0, ended.signal);
  const abort = () => ended.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  const reads: Promise<T>[] = [];
  return {
    signal: ended.signal,
    get size() {
      return reads.length;
    },
    add(read) {
      // Nobody may be left to see it fail.
      read.catch(() => {});
      reads.push(read);
    },
    first: () => reads.shift(),
    end() {
      signal.removeEventListener('abort', abort);
      ended.abort(new DOMException('The reading has ended', 'AbortError'));
    },
  };
}
