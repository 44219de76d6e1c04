import type { ServerEntry } from '../../src/cli/clients/entry.ts';
import { ENTRY_NAMES } from '../../src/cli/clients/entry-names.ts';

/** Name of the entry in a client: it tells which users it reaches only once there is a key, and is not Clerk's own `clerk`. */
export const ENTRY = ENTRY_NAMES.unknown;

/**
 * Returns the entry by which a client starts the package.
 * @param key the environment of the server, or the names of variables that the client passes on to it
 */
export function serverEntry(name: string, key: Partial<Pick<ServerEntry, 'env' | 'passedOn'>> = {}): ServerEntry {
  return { command: 'npx', args: ['-y', name], env: {}, passedOn: [], ...key };
}
