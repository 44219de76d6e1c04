import { existsSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { UsageError } from '../../runtime/shared/errors.ts';
import { CLIENT_NAMES, CLIENTS, type ClientName } from '../clients/clients.ts';
import { configPath, entriesOf, findEntries, inFile, readText } from '../clients/config-file.ts';
import { holdsKey } from '../clients/entry.ts';
import { ENTRY_NAMES } from '../clients/entry-names.ts';
import { type Machine, thisMachine } from '../clients/machine.ts';
import { keysOf, removeEntry } from '../clients/text/config-text.ts';
import type { InstallOptions } from '../command-line/install-options.ts';
import { writeStderr, writeText } from '../stderr.ts';
import { readClientNames } from './choose-clients.ts';
import { claudeCommand, removeByCommand } from './claude-command.ts';
import { formatDiff } from './diff.ts';
import { findOriginal } from './original.ts';
import { savedKeyPath } from './saved-key-path.ts';
import { readBackups, writeWhole } from './write-file.ts';

/**
 * Removes the entries that `install` wrote, with their backups and saved keys, printing a line about each client; with
 * dryRun, prints the difference.
 * @returns the exit code: 1 where a file could not be read or written
 * @throws UsageError for a client that there isn't
 */
export async function uninstall({ clients, name, dryRun }: InstallOptions, stdout: Writable): Promise<number> {
  const machine = thisMachine();
  const program = realpathSync(process.argv[1] ?? '');
  const names = name === undefined ? Object.values(ENTRY_NAMES) : [name];
  let failures = 0;
  let removed = 0;
  for (const client of clients.length > 0 ? readClientNames(clients) : CLIENT_NAMES) {
    try {
      const plan = planRemoval(client, machine, names, program);
      if (!plan) continue;
      removed += 1;
      const { title } = CLIENTS[client];
      if (dryRun) await writeText(stdout, `${title}:\n${formatDiff(plan.path, plan.before, plan.after)}`);
      else await writeText(stdout, `${title}: ${await remove(plan, machine)}`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await writeStderr(`${CLIENTS[client].title}: ${error.message}`);
      failures += 1;
    }
  }
  if (!dryRun) for (const path of removeSavedKeys(names, machine)) await writeText(stdout, `Removed ${path}.`);
  if (removed === 0 && failures === 0)
    await writeText(stdout, `There is nothing that install wrote: ${names.join(', ')}.`);
  return failures === 0 ? 0 : 1;
}

interface Removal {
  client: ClientName;
  path: string;
  names: string[];
  before: string;
  /** Undefined where the file was not there before. */
  after: string | undefined;
  /** The backup that is in its place again, and needless then. */
  backup?: string | undefined;
}

function planRemoval(
  client: ClientName,
  machine: Machine,
  wanted: readonly string[],
  program: string,
): Removal | undefined {
  const form = CLIENTS[client];
  const path = configPath(form, machine);
  const before = readText(path);
  if (before === undefined) return undefined;
  return inFile(path, () => {
    const ours = entriesOf(before, form, program).filter((entry) => wanted.includes(entry.name) && !holdsKey(entry));
    const names = ours.map(({ name }) => name);
    if (names.length === 0) return undefined;
    const backups = readBackups(path);
    const original = findOriginal(before, form, backups, program, names);
    if (original)
      return { client, path, names, before, after: original.path ? original.text : undefined, backup: original.path };
    const [oldest] = backups;
    const keepEmpty = oldest ? keysOf(oldest.text, form) : [];
    return {
      client,
      path,
      names,
      before,
      after: names.reduce((text, name) => removeEntry(text, form, name, keepEmpty), before),
    };
  });
}

async function remove({ client, path, names, before, after, backup }: Removal, machine: Machine): Promise<string> {
  const command = claudeCommand(client, machine);
  let byCommand = command !== undefined;
  for (const name of names) byCommand &&= await removeByCommand(command ?? '', name);
  if (!byCommand) {
    if (readText(path) !== before) throw new UsageError(`${path} was changed meanwhile: run this again.`);
    if (after === undefined) rmSync(path);
    else writeWhole(path, after);
  }
  const isOriginal = backup !== undefined && readText(path) === readText(backup);
  if (isOriginal) rmSync(backup);
  const whole =
    after === undefined && !existsSync(path)
      ? ', which install had made'
      : isOriginal
        ? ', which is as it was before'
        : '';
  return `removed ${names.join(' and ')} from ${path}${whole}.`;
}

/** Removes the files in which --save-key kept the keys of entries that no client has any more; returns their paths. */
function removeSavedKeys(names: readonly string[], machine: Machine): string[] {
  const paths = names.map((name) => savedKeyPath(name, machine)).filter(existsSync);
  if (paths.length === 0) return [];
  const used = CLIENT_NAMES.flatMap((client) => {
    try {
      return findEntries(CLIENTS[client], machine, realpathSync(process.argv[1] ?? '')).flatMap(({ args }) => args);
    } catch {
      // A file that can't be read may use any of them.
      return paths;
    }
  });
  const unused = paths.filter((path) => !used.includes(path));
  for (const path of unused) {
    rmSync(path);
    if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
  }
  return unused;
}
