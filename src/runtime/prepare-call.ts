import type { CallInit, Pins, ToolDefinition, ToolImplementation } from '../tool.ts';
import { checkJsonSafe } from './arguments/json-safe.ts';
import { readUpload } from './arguments/upload.ts';
import { checkMeaning, validate } from './arguments/validate.ts';
import { isRepeatable } from './clerk/request.ts';
import { applyPins, withoutPinnedArguments } from './policy/apply-pins.ts';

/** A tool with everything that a call of it needs. */
export interface LoadedTool {
  definition: ToolDefinition;
  implementation: ToolImplementation;
}

/** What bounds the arguments of every call. */
export interface ArgumentBounds {
  pins: Pins;
  /** Folders from which files may be sent. */
  files: readonly string[];
  /** Told the arguments as soon as they are valid, though a later check may still refuse them. */
  onValid?(args: Record<string, unknown>): void;
}

/** A call that is ready to be sent. */
export interface PreparedCall {
  args: Record<string, unknown>;
  /** Makes the body, where the tool sends a file. */
  form?: CallInit['form'];
  /** Whether it can change nothing at Clerk. */
  reads: boolean;
}

/**
 * Turns arguments into those of a request: checks that JSON can carry them, fills in the pinned ones, validates the
 * whole, and reads the file to upload. The stages that agents and the typed client have in common.
 * @throws ToolError for the first thing that is wrong; nothing has been sent
 */
export async function prepareCall(
  { definition, implementation }: LoadedTool,
  given: unknown,
  { pins, files, onValid }: ArgumentBounds,
): Promise<PreparedCall> {
  // Before validation: a pinned argument is required of the request, and not asked of the model.
  const filled = applyPins(checkJsonSafe(given), pins, definition);
  const listed = withoutPinnedArguments(definition, pins);
  const args = validate(filled, implementation, listed);
  onValid?.(args);
  checkMeaning(args, implementation, listed);
  const form = await readUpload(args, definition, files);
  return { args, reads: isRepeatable(definition), ...(form && { form }) };
}
