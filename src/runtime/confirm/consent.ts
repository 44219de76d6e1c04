import type { Instance } from '../clerk/secret-key.ts';

/** When a person is asked before a destructive call: `auto` is on any instance but a test one. */
export type ConfirmMode = 'auto' | 'always' | 'never';

/** Whether a destructive call waits for a person's yes: on an instance that the key doesn't tell, as on a live one. */
export function needsConfirmation(mode: ConfirmMode, instance: Instance): boolean {
  if (mode === 'never') return false;
  // Anything else asks, so that a mode that there isn't is no way around it.
  return mode !== 'auto' || instance !== 'test';
}

/** What the caller can do about a question, and what came of it; from the client's program, never from its model. */
export interface Consent {
  /** Whether a person can be asked. */
  canAsk: boolean;
  /** The seal of the question that was answered. */
  seal?: string | undefined;
  /** What the person did; only `accept` is a yes. */
  decision?: Decision | undefined;
}

/** What a person did with a question. */
export type Decision = 'accept' | 'decline' | 'cancel' | 'timeout' | 'failed';
