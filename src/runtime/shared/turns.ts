import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which other work of the process gets its turn. */
const TURN = 10;

/** The turns of a long piece of work, so that the process does what else it has to in between. */
export interface Turns {
  /** Waits for the next turn where this one is over, and goes on at once where it isn't. @throws the signal's reason when that aborts */
  next(signal: AbortSignal): Promise<void>;
}

/** Creates the turns of a piece of work, the first of which begins at once. */
export function createTurns(): Turns {
  let began = performance.now();
  return {
    async next(signal) {
      signal.throwIfAborted();
      if (performance.now() - began <= TURN) return;
      await setImmediate();
      signal.throwIfAborted();
      began = performance.now();
    },
  };
}
