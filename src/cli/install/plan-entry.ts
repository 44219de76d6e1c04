import { UsageError } from '../../runtime/shared/errors.ts';
import { CLIENTS, type ClientName } from '../clients/clients.ts';
import { inFile, readText } from '../clients/config-file.ts';
import { type EntryValue, holdsKey, readEntry, startsToolkit } from '../clients/entry.ts';
import type { Machine } from '../clients/machine.ts';
import type { Written } from '../clients/text/config-form.ts';
import { readEntries, setEntry } from '../clients/text/config-text.ts';
import { addByCommand, claudeCommand } from './claude-command.ts';
import { findOriginal } from './original.ts';
import { readBackups, writeBackup, writeWhole } from './write-file.ts';

/** An entry to be written into a client's file. */
export interface EntryPlan {
  client: ClientName;
  path: string;
  name: string;
  entry: EntryValue;
  /** The file's text; undefined where there is no file. */
  before: string | undefined;
  after: string;
  /** True when an entry of ours has the name already. */
  replaces: boolean;
  program: string;
}

/**
 * Plans an entry: reads the file and makes its new text.
 * @throws UsageError for a file that can't be read or edited, and for a name that something else has
 */
export function planEntry(
  client: ClientName,
  path: string,
  name: string,
  written: Written,
  program: string,
): EntryPlan {
  const form = CLIENTS[client];
  const before = readText(path);
  return inFile(path, () => {
    const present = readEntries(before ?? '', form)[name];
    const entry = readEntry(present);
    if (present !== undefined && !(entry && startsToolkit(entry, program)))
      throw new UsageError(`${path} has another server named "${name}": choose another name with --as.`);
    if (entry && holdsKey(entry))
      throw new UsageError(
        `"${name}" in ${path} was written by hand, with a key in it: choose another name with --as, or remove it first.`,
      );
    const after = setEntry(before ?? '', form, name, written);
    return { client, path, name, entry: written.entry, before, after, replaces: present !== undefined, program };
  });
}

/** Writes what was planned, by the client's own command where that is safer; returns the path of the backup if one was made. */
export async function writePlan(plan: EntryPlan, machine: Machine): Promise<{ backup?: string }> {
  const { client, path, name, entry, before, after, replaces, program } = plan;
  if (before === after) return {};
  const hasBackup =
    before === undefined || findOriginal(before, CLIENTS[client], readBackups(path), program) !== undefined;
  const backup = hasBackup ? {} : { backup: writeBackup(path, before) };
  const command = claudeCommand(client, machine);
  if (command && (await addByCommand(command, name, entry, replaces)) && isThere(plan)) return backup;
  // The command may have written, too.
  writeWhole(path, readText(path) === before ? after : planEntry(client, path, name, { entry }, program).after);
  return backup;
}

function isThere({ client, path, name }: EntryPlan): boolean {
  return inFile(path, () => name in readEntries(readText(path) ?? '', CLIENTS[client]));
}
