import { QUESTION_LIFETIME, subjectOf } from '../../../runtime/confirm/seal.ts';
import { fingerprint } from '../../../runtime/shared/fingerprint.ts';
import type { Store } from '../../../runtime/store/store.ts';
import type { AskedCall, KeptSeals } from './asked-call.ts';
import { keepInStore } from './seals-in-store.ts';

/** Returns the seals that all processes with the same store keep, or those of this process. */
export function keptSealsIn(store: Store | undefined): KeptSeals {
  return store ? keepInStore(store) : ofProcess;
}

/** The seal of a question, a text that is equal for equal facts, and the time at which it is too old. */
interface KeptSeal {
  seal: string;
  subject: string;
  end: number;
}

/** Quota of each scope: a flood of questions within one drops none of another's. */
const MAX_PER_SCOPE = 1_000;

const MAX_KEPT = 10_000;

/**
 * The seals of questions that are open in this process, by scope and call, for frameworks that carry a person's yes and no
 * seal: each is handed out once, to the call that it was kept for, until it is too old. Of several questions about other
 * facts under one call, nobody can tell which a yes is for: then none is handed out.
 */
const kept = new Map<string, Map<string, KeptSeal[]>>();

const ofProcess: KeptSeals = {
  keep: async (call, seal) => keepSeal(call, seal),
  take: async (call) => takeSeal(call),
  has: async (call) => withoutOld(kept.get(call.scope)?.get(fingerprint(call)), Date.now()).length > 0,
};

/** Keeps a seal in this process; the oldest give way to more than the quota. */
function keepSeal(call: AskedCall, seal: string): void {
  const now = Date.now();
  const key = fingerprint(call);
  const subject = subjectOf(seal);
  const ofScope = kept.get(call.scope) ?? new Map<string, KeptSeal[]>();
  const open = withoutOld(ofScope.get(key), now);
  if (open.some((one) => one.subject === subject)) return;
  ofScope.delete(key);
  // Two are as good as many: when the last but one is too old, those before it are.
  ofScope.set(key, [...open, { seal, subject, end: now + QUESTION_LIFETIME }].slice(-2));
  kept.set(call.scope, ofScope);
  forget(now);
}

function takeSeal(call: AskedCall): string | undefined {
  const ofScope = kept.get(call.scope);
  const key = fingerprint(call);
  const [first, other] = withoutOld(ofScope?.get(key), Date.now());
  if (other) return undefined;
  ofScope?.delete(key);
  return first?.seal;
}

function withoutOld(seals: readonly KeptSeal[] = [], now: number): KeptSeal[] {
  return seals.filter(({ end }) => end > now);
}

/** Forgets what is too old or too much: first of a scope, then of the largest. */
function forget(now: number): void {
  let largest = new Map<string, KeptSeal[]>();
  let size = 0;
  for (const [scope, ofScope] of kept) {
    for (const [oldest, seals] of ofScope) {
      if (ofScope.size <= MAX_PER_SCOPE && withoutOld(seals, now).length > 0) break;
      ofScope.delete(oldest);
    }
    if (ofScope.size === 0) kept.delete(scope);
    if (ofScope.size > largest.size) largest = ofScope;
    size += ofScope.size;
  }
  const [oldest] = largest.keys();
  if (size > MAX_KEPT && oldest !== undefined) largest.delete(oldest);
}
