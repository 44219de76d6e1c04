import type { SandboxState } from '../records/state.ts';
import baseWorld from './base-world.json' with { type: 'json' };
import { buildWorld, WorldError } from './build-world.ts';
import defaultWorld from './default-world.json' with { type: 'json' };
import type { WorldOptions } from './world-options.ts';

/**
 * Makes the state of a sandbox.
 * @throws Error when the world can't be read, or has mistakes, each with its place
 */
export async function openWorld({ world = defaultWorld }: WorldOptions): Promise<SandboxState> {
  const now = Date.now();
  if (typeof world !== 'string') return buildWorld([baseWorld, world], now);
  const { readWorld } = await import('./read-world.ts');
  const file = await readWorld(world);
  try {
    return buildWorld([baseWorld, file.world], now);
  } catch (error) {
    throw error instanceof WorldError ? file.locate(error) : error;
  }
}
