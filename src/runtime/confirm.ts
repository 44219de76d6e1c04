import type { Instance } from './instance.ts';
import type { ReadContext } from './read.ts';
import type { Seals } from './seal.ts';
import type { ToolDefinition, ToolImplementation } from './tool.ts';

/** When a person is asked before a destructive call: `auto` is on any instance but a test one. */
export type ConfirmMode = 'auto' | 'always' | 'never';

/** Whether a destructive call waits for a person's yes: on an instance that the key doesn't tell, as on a live one. */
export function asksPerson(mode: ConfirmMode, instance: Instance): boolean {
  return mode === 'always' || (mode === 'auto' && instance !== 'test');
}

/** What the caller can do about a question, and what came of it; from the client's program, never from its model. */
export interface Consent {
  /** Whether a person can be asked. */
  canAsk: boolean;
  /** The seal of the question that was answered. */
  seal?: string | undefined;
  /** What the person did; only `accept` is a yes. */
  decision?: 'accept' | 'decline' | 'cancel' | 'timeout' | undefined;
}

/** Everything that asking needs beside the call. */
export interface ConfirmContext extends ReadContext {
  confirm: ConfirmMode;
  instance: Instance;
  seals: Seals;
  consent?: Consent | undefined;
}

/** Thrown when a person has to be asked first; becomes a result with a `question`. */
export class QuestionAsked extends Error {
  readonly seal: string;

  constructor(message: string, seal: string) {
    super(message);
    this.seal = seal;
  }
}

/**
 * Lets a destructive call through, if nobody needs to be asked or a person said yes to exactly this.
 * @returns whether a person said yes
 * @throws QuestionAsked when a person has to be asked first; ToolError refused for a no, in every form it takes
 */
export async function confirm(
  _definition: ToolDefinition,
  _implementation: ToolImplementation,
  _args: Record<string, unknown>,
  _context: ConfirmContext,
): Promise<boolean> {
  return false;
}
