import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import type { Decision } from '../../../src/runtime/confirm/consent.ts';

/** A call, and what has to come of it whatever the tools were handed to. */
export interface Case {
  name: string;
  options?: ClerkToolkitOptions;
  /** What a person does when asked; without one nobody can be. */
  person?: Decision;
  /** What Clerk answers, by method and path; anything else is a 404. */
  clerk?: Record<string, unknown>;
  call: [tool: string, args: Record<string, unknown>];
  /** What the model gets. */
  want: { isError: boolean; data: unknown };
  /** The requests that leave, in their order. */
  sent: string[];
  /** The requests that go before those in the AI SDK, which looks for what there is to ask before it asks. */
  looked?: string[];
  /** What is written down: the decision, and why or which error. */
  audit: { decision: string; why?: string; error?: string };
}

/** An answer with a status that isn't 200, in Clerk's form of an error. */
export function failing(status: number, code: string, message: string): { failing: number; body: unknown } {
  return { failing: status, body: { errors: [{ code, message, long_message: message }] } };
}
