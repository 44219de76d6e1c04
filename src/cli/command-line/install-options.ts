import { UsageError } from '../../runtime/shared/errors.ts';
import type { Flags } from './given-flags.ts';
import type { KeySource } from './key-source.ts';

/** Which entries to write into clients' files, or to remove from them. */
export interface InstallOptions {
  /** Names of clients, unchecked; none for those found on the machine. */
  clients: string[];
  /** The entry's name, in place of one by its key. */
  name?: string | undefined;
  dryRun: boolean;
}

/** An entry to be written, and what it is to start. */
export interface NewEntry extends InstallOptions {
  saveKey: boolean;
  server: EntryServer;
  /** The flags that go into the entry. */
  flags: Flags;
}

/** The options of a server that matter here: where its key comes from, if it needs one. */
export interface EntryServer {
  sandbox: false | object;
  secretKey?: string | undefined;
  keySource?: KeySource | undefined;
}

/**
 * Reads which entries are meant.
 * @throws UsageError for a name that clients would not accept
 */
export function readInstall(flags: Flags, operands: readonly string[]): InstallOptions {
  // Not --name, which is an input of many calls.
  const name = flags.as;
  if (name !== undefined && !/^[\w-]{1,13}$/.test(name))
    throw new UsageError(
      '--as must be 1 to 13 letters, digits, "-" or "_": clients put it before the name of each tool.',
    );
  const clients = [...operands, ...(flags.client ?? [])].flatMap((client) => client.split(',')).filter(Boolean);
  return { clients, name, dryRun: flags.dryRun ?? false };
}

/**
 * Reads what to write.
 * @param readServer reads the options of the server, which are checked before its flags go into an entry
 * @throws UsageError for what can't be written, or must not be
 */
export function readNewEntry(flags: Flags, operands: readonly string[], readServer: () => EntryServer): NewEntry {
  if (flags.secretKey !== undefined)
    throw new UsageError(
      "install writes no key into a client's file: give --secret-key-file or --secret-key-command instead.",
    );
  const server = readServer();
  if (flags.saveKey && (server.sandbox || server.secretKey === undefined))
    throw new UsageError(
      '--save-key copies the key from CLERK_SECRET_KEY: set that for this command, and leave out --sandbox and other sources of a key.',
    );
  return { ...readInstall(flags, operands), saveKey: flags.saveKey ?? false, server, flags };
}
