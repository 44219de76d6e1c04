import type { CallKind } from '../calls/call.ts';
import type { EndedCall } from '../calls/faults.ts';

/** The number of calls that came to each end, by kind: `done`, `cut off`, or what an honest error said. */
export type OutcomeCounts = Record<string, Partial<Record<CallKind, number>>>;

/** Counts calls by the end that they came to, most frequent first. */
export function countOutcomes(ended: readonly EndedCall[]): OutcomeCounts {
  const counts: OutcomeCounts = {};
  for (const { call, outcome } of ended) {
    const name = outcome.state === 'refused' ? `refused: ${outcome.why}` : outcome.state;
    const own = counts[name] ?? {};
    own[call.kind] = (own[call.kind] ?? 0) + 1;
    counts[name] = own;
  }
  const total = (of: OutcomeCounts[string]) => Object.values(of).reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(Object.entries(counts).sort(([, one], [, other]) => total(other) - total(one)));
}
