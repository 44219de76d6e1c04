import type { LeftOut } from '../../runtime/catalogue/left-out.ts';
import type { ClerkPrompt } from '../../runtime/prompts/clerk-prompt.ts';
import type { ListedTool } from './listed-tool.ts';

/** The members of every toolkit, whatever its framework. */
export interface ClerkToolkitBase {
  /** Text for the model to read before its first call: part of the system prompt, unless the framework has a place of its own for it. */
  readonly instructions: string;
  /** The tools that `tools` asked for and that are not handed out, with the reasons. */
  readonly leftOut: readonly LeftOut[];
  /** Jobs that an agent can be given in one piece, such as off-boarding a person: those whose tools are handed out. */
  readonly prompts: readonly ClerkPrompt[];
  /** Returns a system prompt with a block of data in front of it that says who is signed in (`authContext`). */
  injectSessionClaims(prompt: string): string;
  /**
   * Returns the question to ask a person before this call: what would be done, to what, and what would be lost, from
   * data read now. Undefined when nobody needs to be asked, or when the call would fail before anybody is.
   * @param tool the tool's wire name or its dotted one
   * @param callId the framework's id of the call: a yes to it is then a yes to the words that this returns
   */
  question(tool: string, args: unknown, callId?: string): Promise<string | undefined>;
  /** Lists every chosen tool in a form that any framework can be given. */
  list(): ListedTool[];
}

// The exports that all entry points share: one list, so that none lacks what another has.
export type { AuditEntry, AuditFunction } from '../../runtime/audit/audit-entry.ts';
export type { LeftOut } from '../../runtime/catalogue/left-out.ts';
export type { ConfirmMode, Decision } from '../../runtime/confirm/consent.ts';
export type { CalledBy } from '../../runtime/policy/person.ts';
export type { ClerkPrompt, ClerkPromptArgument } from '../../runtime/prompts/clerk-prompt.ts';
export type { ToolProgress } from '../../runtime/query/reads/progress.ts';
export type { ErrorDetails, ErrorKind } from '../../runtime/shared/errors.ts';
export { UsageError } from '../../runtime/shared/errors.ts';
export type { TelemetryApi } from '../../runtime/telemetry/telemetry-api.ts';
export type { ExecuteOptions, InputSchema, JsonType, ListedTool, PropertySchema, ToolOutput } from './listed-tool.ts';
export type { Answer, Ask, AuthContext, ClerkToolkitOptions, Question } from './options.ts';
