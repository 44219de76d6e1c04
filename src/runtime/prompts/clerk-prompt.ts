/** An argument of a prompt, as a person or a program gives it. */
export interface ClerkPromptArgument {
  /** The name, such as `user`. */
  readonly name: string;
  /** Its meaning, and what is assumed without it. */
  readonly description: string;
  /** True where the job can't be done without it. */
  readonly required: boolean;
}

/** A job that an agent can be given in one piece, worded for the tools that are served. */
export interface ClerkPrompt {
  /** The name, such as `off_board_person`. */
  readonly name: string;
  /** The name for people: `Off-board a person`. */
  readonly title: string;
  /** The job in a line for people. */
  readonly description: string;
  /** The arguments that can be given: none that the toolkit is limited to. */
  readonly arguments: readonly ClerkPromptArgument[];
  /**
   * Returns the text to send to the agent as a user's message. What is given stands in it as quoted data.
   * @throws UsageError for an argument that is missing, unknown, longer than 200 characters or no number of days
   */
  text(args?: Readonly<Record<string, string>>): string;
}
