import type { LeftOut } from '../../runtime/catalogue/left-out.ts';

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

export type { LeftOut } from '../../runtime/catalogue/left-out.ts';
// What every entry point exports beside its own: one list, so that none lacks what another has.
export type { ConfirmMode, Decision } from '../../runtime/confirm/consent.ts';
export type { ErrorDetails, ErrorKind } from '../../runtime/shared/errors.ts';
export { UsageError } from '../../runtime/shared/errors.ts';
export type { Answer, Ask, AuthContext, ClerkToolkitOptions, Question } from './options.ts';
