import { resolve } from 'node:path';
import { createCommand } from '../command-line/flags.ts';
import type { Flags } from '../command-line/given-flags.ts';

/** Flags of these commands, and those that ask for nothing that an entry could hold. */
const NOT_OF_SERVERS: readonly (keyof Flags)[] = [
  'client',
  'as',
  'args',
  'saveKey',
  'dryRun',
  'secretKey',
  'json',
  'web',
  'help',
  'version',
];

/** Flags that name files and folders: a client starts the server in another folder than a person. */
const PATHS: readonly (keyof Flags)[] = ['files', 'exports', 'audit', 'sandbox', 'secretKeyFile'];

/** Writes the flags of a server back as the arguments that give them, with full paths. */
export function serverArgs(flags: Flags): string[] {
  return createCommand().options.flatMap((option) => {
    const flag = option.attributeName() as keyof Flags;
    const value = flags[flag];
    if (value === undefined || option.hidden || NOT_OF_SERVERS.includes(flag)) return [];
    if (value === true) return [option.long ?? ''];
    // The server itself knows what ~ stands for.
    const full = (path: string) => (PATHS.includes(flag) && !path.startsWith('~') ? resolve(path) : path);
    return [option.long ?? '', ...[value].flat().map(full)];
  });
}
