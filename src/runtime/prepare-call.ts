import type { CallInit, Pins, ToolDefinition, ToolImplementation } from '../tool.ts';
import { checkJsonSafe } from './arguments/json-safe.ts';
import { readUpload } from './arguments/upload.ts';
import { checkIntent, validate } from './arguments/validate.ts';
import { isRepeatable } from './clerk/request.ts';
import { applyPins, withoutPinnedArguments } from './policy/apply-pins.ts';

/** A tool whose definition and implementation are loaded. */
export interface LoadedTool {
  definition: ToolDefinition;
  implementation: ToolImplementation;
}

/** Limits on what the arguments of any call can reach. */
export interface ArgumentBounds {
  /** Ids that calls are limited to. */
  pins: Pins;
  /** The definition as the model gets it, where another bound would do as well; by the pins alone when left out. */
  listed?: ToolDefinition;
  /** Folders from which files may be sent. */
  files: readonly string[];
  /** Receives the arguments as soon as they are valid; a later check may still refuse them. */
  onValid?(args: Record<string, unknown>): void;
}

/** A call that is ready to be sent. */
export interface PreparedCall {
  args: Record<string, unknown>;
  /** Builds the body, where the tool sends a file. */
  form?: CallInit['form'];
  /** True for a call that can change nothing at Clerk. */
  reads: boolean;
}

/**
 * Turns arguments into those of a request: checks that JSON can carry them, fills in the pinned ones, validates the
 * whole, and reads the file to upload. Agents and the typed client share these stages.
 * @throws ToolError for the first thing that is wrong; nothing has been sent
 */
export async function prepareCall(
  { definition, implementation }: LoadedTool,
  given: unknown,
  { pins, files, onValid, listed = withoutPinnedArguments(definition, [pins]) }: ArgumentBounds,
): Promise<PreparedCall> {
  // Before validation: a pinned argument is required of the request, and not asked of the model.
  const filled = applyPins(checkJsonSafe(given), pins, definition);
  const args = validate(filled, implementation, listed);
  onValid?.(args);
  checkIntent(args, implementation, listed);
  const form = await readUpload(args, definition, files);
  return { args, reads: isRepeatable(definition), ...(form && { form }) };
}
