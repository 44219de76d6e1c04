import type { CallLimit } from '../../policy/person.ts';
import { ToolError } from '../../shared/errors.ts';

/** The room that a person's limit on calls leaves to the reads of one query. */
export interface CallRoom {
  /** Waits for room for one more read. @throws the signal's reason where there was none before it aborted */
  wait(signal: AbortSignal): Promise<void>;
  /** Returns true while any read waits. */
  held(): boolean;
}

/** Creates the room of one query within a person's limit. */
export function createCallRoom(limit: CallLimit): CallRoom {
  let waiting = 0;
  return {
    async wait(signal) {
      waiting += 1;
      try {
        if (await limit.read(signal)) return;
      } finally {
        waiting -= 1;
      }
      signal.throwIfAborted();
      throw tooManyReads('This person may make no more calls and reads within a minute.');
    },
    held: () => waiting > 0,
  };
}

/** Returns the error of a query for whose reads a person's limit on calls left too little room. */
export function tooManyReads(message: string): ToolError {
  return new ToolError(
    {
      kind: 'rate_limited',
      message,
      retry_after: 60,
      hint: 'Wait a minute, with no other calls meanwhile, and ask for less: narrow "arguments", or join fewer rows.',
    },
    { refusedBy: 'call_limit' },
  );
}
