import type { Pins, ToolDefinition } from '../tool.ts';
import type { LeftOut } from './catalogue/left-out.ts';
import type { Instance } from './clerk/secret-key.ts';
import type { CallOptions } from './pipeline.ts';
import type { ToolResult } from './result/result.ts';

/** The tools of one selection, and the way to call them. */
export interface Toolkit {
  /** Definitions of what is listed, in a fixed order: the selection, or the tools that find and call those in it. */
  tools: ToolDefinition[];
  /** Definitions of the selection: all that can be called. */
  served: readonly ToolDefinition[];
  /** Tools that the patterns match and that are not served, with the reasons. */
  leftOut: LeftOut[];
  /** Runs one call; `name` in either spelling. Never throws: a failure is a result with `isError`. */
  call(name: string, args: unknown, options?: CallOptions): Promise<ToolResult>;
  /** Returns the tool and the arguments that a call is about: its own, or those of the tool that it calls. */
  behind(name: string, args: unknown): { name: string; args: unknown };
  /** Resolves when no call is under way: all of them are in the audit log. */
  settled(): Promise<void>;
  /** The instance that the key opens. */
  instance: Instance;
  /** The ids that calls are limited to. */
  pins: Readonly<Pins>;
  /** The key, its address and the bounds of calls as one opaque text: the same for toolkits that may do the same. */
  scope: string;
}
