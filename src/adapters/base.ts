import type { LeftOut } from '../runtime/left-out.ts';

/** What every toolkit has, whatever it hands its tools to. */
export interface ClerkToolkitBase {
  /** What a model should know before its first call: for a system prompt, where the framework has no place of its own. */
  readonly instructions: string;
  /** What `tools` asked for and is not handed out, with the reasons. */
  readonly leftOut: readonly LeftOut[];
  /** A system prompt with who is signed in (`authContext`) as a block of data in front of it. */
  injectSessionClaims(prompt: string): string;
  /**
   * What a person is to be asked before this call: what would be done, to what, and what would be lost, by facts read
   * now. Undefined where nobody needs to be asked, or the call would fail without asking.
   * @param tool by its wire name or its own
   */
  question(tool: string, args: unknown): Promise<string | undefined>;
}
