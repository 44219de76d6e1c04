/**
 * A tool that a program imports by its wire name, to be passed to a `createClerkToolkit` that takes such tools: the program
 * can then be bundled with no others. What else it holds is for the toolkit.
 */
export interface PickedTool {
  /** The tool as the catalogue lists it. */
  readonly tool: {
    /** The tool's name: `users.getUser`. */
    readonly name: string;
    readonly [fact: string]: unknown;
  };
  /** Its category, which loads definitions and calls. */
  readonly category: object;
}
