import { isObject } from '../records/metadata.ts';
import type { SandboxState } from '../records/state.ts';
import baseWorld from './base-world.json' with { type: 'json' };
import { buildWorld, WorldError } from './build-world.ts';
import defaultWorld from './default-world.json' with { type: 'json' };
import type { WorldOptions } from './world-options.ts';

const MAX_SIZE = 200_000;

/**
 * Makes the state of a sandbox.
 * @param now the time from which its times count back, in Unix milliseconds
 * @throws Error when the world can't be read, or has mistakes, each with its place, and for a size out of bounds
 */
export async function openWorld(
  { world = defaultWorld, size }: WorldOptions,
  now: number = Date.now(),
): Promise<SandboxState> {
  if (size !== undefined) return openLargeWorld(size, world !== defaultWorld, now);
  if (typeof world !== 'string' && !isObject(world)) {
    throw new Error(`The world of a sandbox is an object, or the path of a file, not ${JSON.stringify(world)}.`);
  }
  if (typeof world !== 'string') return buildWorld([baseWorld, world], now);
  const { readWorld } = await import('./read-world.ts');
  const file = readWorld(world);
  try {
    return buildWorld([baseWorld, file.world], now);
  } catch (error) {
    throw error instanceof WorldError ? file.locate(error) : error;
  }
}

async function openLargeWorld(size: number, hasWorld: boolean, now: number): Promise<SandboxState> {
  if (hasWorld) throw new Error('A sandbox has a world or a size, not both: the size makes a world of its own.');
  if (!Number.isInteger(size) || size < 1 || size > MAX_SIZE) {
    throw new Error(`The size of a sandbox is a number of users from 1 to ${MAX_SIZE}, not ${JSON.stringify(size)}.`);
  }
  const { addLargeWorld } = await import('./large-world.ts');
  const today = new Date(now).setUTCHours(0, 0, 0, 0);
  const state = buildWorld([baseWorld], today);
  addLargeWorld(state, size, today);
  return state;
}
