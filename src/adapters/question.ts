import type { Decision } from '../runtime/consent.ts';

/** What a person is asked before a destructive call. */
export interface Question {
  /** The tool, by its wire name. */
  tool: string;
  /** What would be done, to what, and what would be lost: facts read now. */
  message: string;
}

/** What a person did with a question: `true` and `accept` are a yes, anything that is none of these is a no. */
export type Answer =
  | boolean
  | Decision
  | {
      /** What they did. */
      decision: Decision;
      /** The question that was answered: a yes to other words than the question has now is no yes. */
      message?: string;
    };

/** Puts a question to a person. */
export type Ask = (question: Question) => unknown;
