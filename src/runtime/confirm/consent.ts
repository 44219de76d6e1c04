import { countsAsLive, type Instance } from '../clerk/secret-key.ts';

/** When to ask a person before a call that loses something or lets somebody in; `auto`: not on a test instance or the sandbox. */
export type ConfirmMode = 'auto' | 'always' | 'never';

/** Returns true if such a call needs a person's yes; an instance that the key doesn't tell counts as live. */
export function needsConfirmation(mode: ConfirmMode, instance: Instance): boolean {
  if (mode === 'never') return false;
  // Anything else asks, so that a mode that there isn't is no way around it.
  return mode !== 'auto' || countsAsLive(instance);
}

/** The caller's means of asking a person, and that person's decision; set by the client's program, never by its model. */
export interface Consent {
  /** True where a person can be asked. */
  canAsk: boolean;
  /** True where a person can't be asked again: a yes that doesn't count ends the call. */
  last?: boolean | undefined;
  /** The seal of the question that was answered. */
  seal?: string | undefined;
  /** The person's decision; only `accept` is a yes. */
  decision?: Decision | undefined;
}

/** A person's decision on a question, or why there is none. */
export type Decision = 'accept' | 'decline' | 'cancel' | 'timeout' | 'failed';
