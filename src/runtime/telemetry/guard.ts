import { type Notice, notify } from '../shared/notice.ts';

/** Runs work of telemetry; returns undefined where it fails. */
export type Guard = <Result>(work: () => Result) => Result | undefined;

/** Creates a guard, so that telemetry that fails breaks no call: a person is told once. */
export function createGuard(notice: Notice): Guard {
  let told = false;
  return (work) => {
    try {
      return work();
    } catch (error) {
      if (!told) {
        const reason = error instanceof Error ? error.message : String(error);
        notify(notice, `Telemetry failed: ${reason}. Calls go on, and not all of them are in it.`);
      }
      told = true;
      return undefined;
    }
  };
}
