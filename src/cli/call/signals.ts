import { EXIT } from './exit-code.ts';

/**
 * Takes the signals that end the process over from whoever had them: the first cancels the call, so that its outcome is
 * still told and recorded; the second ends the process.
 */
export function cancelOnSignals(): AbortSignal {
  const cancelled = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      // The call's end is not waited for.
      if (cancelled.signal.aborted) process.exit(EXIT.unknown);
      cancelled.abort();
    });
  }
  return cancelled.signal;
}
