import { fileURLToPath } from 'node:url';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server.ts';

/** The file with the world that tests talk to. */
export const WORLD = fileURLToPath(new URL('world.yaml', import.meta.url));

/** Starts a sandbox with the world that tests talk to; whoever starts it closes it. */
export function startTestSandbox(): Promise<Sandbox> {
  return startSandbox({ world: WORLD });
}

/** Returns the date so many days before today, as questions show it. */
export function dateOf(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
}
