import { UsageError } from '../runtime/shared/errors.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { writeStderr } from './stderr.ts';

/**
 * Starts the sandbox with a world.
 * @throws UsageError for a world with mistakes, which are written to stderr, but for the last
 */
export async function openSandbox(world: { world?: string; size?: number }): Promise<Sandbox> {
  const { startSandbox } = await import('../sandbox/server.ts');
  try {
    return await startSandbox(world);
  } catch (error) {
    // A world with several mistakes gets a line for each.
    const lines = (error as Error).message.split('\n');
    for (const line of lines.slice(0, -1)) await writeStderr(line);
    throw new UsageError(lines.at(-1) ?? '');
  }
}
