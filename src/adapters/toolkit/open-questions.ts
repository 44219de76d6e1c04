import { QUESTION_LIFETIME } from '../../runtime/confirm/seal.ts';
import { fingerprint } from '../../runtime/shared/fingerprint.ts';
import type { AskedCall } from './kept-seals.ts';

/** For each run of a graph that waits for a person, its calls that do, each with the time at which its question ends. */
const runs = new Map<string, Map<string, number>>();

/** Notes that a call waits for a person, and forgets what has waited for too long. */
export function openQuestion(run: string, call: AskedCall): void {
  const now = Date.now();
  for (const [id, calls] of runs) {
    for (const [key, end] of calls) if (end <= now) calls.delete(key);
    if (calls.size === 0) runs.delete(id);
  }
  const calls = runs.get(run) ?? new Map<string, number>();
  runs.set(run, calls.set(keyOf(call), now + QUESTION_LIFETIME));
}

/** Notes that a call has got a reply that counts. */
export function closeQuestion(run: string, call: AskedCall): void {
  runs.get(run)?.delete(keyOf(call));
}

/** Reports whether no other call of a run waits for a person. */
export function isOnlyQuestion(run: string, call: AskedCall): boolean {
  const key = keyOf(call);
  return [...(runs.get(run) ?? [])].every(([other, end]) => other === key || end <= Date.now());
}

/** Returns the same key for every question about a call. */
function keyOf({ scope, callId, tool, args }: AskedCall): string {
  return fingerprint({ scope, callId, tool, args });
}
