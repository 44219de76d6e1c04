import { QUESTION_LIFETIME } from '../../runtime/confirm/seal.ts';
import { fingerprint } from '../../runtime/shared/fingerprint.ts';

/** A call as a framework asks about it first and makes it later. */
export interface AskedCall {
  /** The toolkit's scope: calls of other keys and within other bounds are others, whatever their id. */
  scope: string;
  /** The framework's id of the call. */
  callId: string;
  tool: string;
  args: unknown;
  /** The number of questions that were asked about it before. */
  asked?: number;
}

const MAX_KEPT = 10_000;

/**
 * The seals of questions that are open in this process, for frameworks that carry a person's yes and no seal: each is
 * handed out once, to the call that it was kept for, until it is too old.
 */
const kept = new Map<string, { seal: string; end: number }>();

/** Keeps the seal of a question about a call, in place of an earlier one; the oldest give way when there are too many. */
export function keepSeal(call: AskedCall, seal: string): void {
  const key = fingerprint(call);
  kept.delete(key);
  kept.set(key, { seal, end: Date.now() + QUESTION_LIFETIME });
  for (const [oldest, { end }] of kept) {
    if (kept.size <= MAX_KEPT && end > Date.now()) break;
    kept.delete(oldest);
  }
}

/** Returns the seal that was kept for a call, and forgets it: whoever comes next gets none. */
export function takeSeal(call: AskedCall): string | undefined {
  const key = fingerprint(call);
  const seal = kept.get(key)?.seal;
  kept.delete(key);
  return seal;
}

/** Reports whether a seal is kept for a call. */
export function isKept(call: AskedCall): boolean {
  return kept.has(fingerprint(call));
}
