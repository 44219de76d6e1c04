import { fileURLToPath } from 'node:url';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server.ts';

/** The file with the world that tests talk to. */
export const WORLD = fileURLToPath(new URL('world.yaml', import.meta.url));

/** Starts a sandbox with the world that tests talk to; whoever starts it closes it. */
export function startTestSandbox(): Promise<Sandbox> {
  return startSandbox({ world: WORLD });
}
