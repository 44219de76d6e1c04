import type { Sandbox } from '../sandbox/server.ts';
import { writeLines } from './stderr.ts';

/**
 * Starts the sandbox with a world.
 * @throws UsageError for a world with mistakes, which are written to stderr, but for the last
 */
export async function openSandbox(world: { world?: string; size?: number }): Promise<Sandbox> {
  const { startSandbox } = await import('../sandbox/server.ts');
  try {
    return await startSandbox(world);
  } catch (error) {
    throw await writeLines(error as Error);
  }
}
