import { type Notice, notify } from '../shared/notice.ts';
import { isThenable } from '../shared/untraced.ts';

/** Runs work of telemetry; returns undefined where it fails. */
export type Guard = <Result>(work: () => Result) => Result | undefined;

/**
 * Creates a guard, so that telemetry that fails breaks no call, also where it fails later, by a promise that it returned: a
 * person is told once.
 */
export function createGuard(notice: Notice): Guard {
  let told = false;
  const tell = (error: unknown) => {
    if (told) return;
    told = true;
    const reason = error instanceof Error ? error.message : String(error);
    notify(notice, `Telemetry failed: ${reason}. Calls go on, and not all of them are in it.`);
  };
  return (work) => {
    try {
      const result = work();
      if (isThenable(result)) result.then(undefined, tell);
      return result;
    } catch (error) {
      tell(error);
      return undefined;
    }
  };
}
