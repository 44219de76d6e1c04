import type { PinName } from '../../tool.ts';

/** The kind of thing that an argument names, where the API can complete it. */
export type Completes = 'user' | 'organization' | 'role';

/** An argument of a prompt. */
export interface PromptArgument {
  name: string;
  description: string;
  required?: true;
  completes?: Completes;
  /** The pin that fixes it: then it isn't asked for. */
  pin?: PinName;
  /** A tool without which it is of no use, with an input if it needs one: then it isn't asked for either. */
  needs?: string;
  /** Set for a number of days: how many, unless it is given. */
  days?: number;
}

/**
 * A sentence of a prompt. It is left out unless every tool in it is served: `{users.getUser}` stands for a tool's name,
 * `{users.getUserList:query}` for that of a tool that must also have this input, `{days}` for the value of an argument
 * that is a number, `{since}` for the time so many days ago.
 */
export interface ConditionalSentence {
  text: string;
  /** The argument that must be there, given or fixed by a pin. */
  given?: string;
  /** The argument that must not. */
  missing?: string;
  /** The argument that a pin must fix. */
  pinned?: string;
  /** The argument that no pin must fix. */
  unpinned?: string;
  /** A tool that must be served as well: the one that makes this of use. */
  served?: string;
}

/** A sentence, or one that needs nothing but its tools. */
export type Sentence = string | ConditionalSentence;

/** A step of a prompt: its sentences; of a list of sentences, the first that isn't left out. Without any, it is left out. */
export type Step = readonly (Sentence | readonly Sentence[])[];

/** A prompt as data: what is composed of it depends on what is served. */
export interface PromptDefinition {
  title: string;
  description: string;
  arguments: readonly PromptArgument[];
  /** The job in a sentence. */
  task: string;
  steps: readonly Step[];
}
