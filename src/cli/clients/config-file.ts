import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from '../../runtime/shared/errors.ts';
import { CLIENT_NAMES, CLIENTS, type Client, type ClientName } from './clients.ts';
import { readEntry, type ServerEntry, startsToolkit } from './entry.ts';
import { findCommand, foldersOf, type Machine } from './machine.ts';
import { readEntries } from './text/config-text.ts';
import { Malformed } from './text/malformed.ts';

/** A server that starts this package, as it stands in a client's file. */
export interface FoundEntry extends ServerEntry {
  name: string;
}

/** Lists the clients that are installed on a machine, by their files, folders and programs. */
export function findClients(machine: Machine): ClientName[] {
  const folders = foldersOf(machine);
  return CLIENT_NAMES.filter((name) => {
    const { files, signs, command } = CLIENTS[name];
    const places = [...files(folders, machine.platform), ...(signs?.(folders) ?? [])];
    return places.some(existsSync) || (command !== undefined && findCommand(command, machine) !== undefined);
  });
}

/** Returns the path of the file in which a client keeps its servers; where there is none yet, of the one that it would read. */
export function configPath(client: Client, machine: Machine): string {
  const files = client.files(foldersOf(machine), machine.platform);
  return files.find(existsSync) ?? files[0] ?? '';
}

/**
 * Reads a file as text; undefined where there is none.
 * @throws UsageError for one that can't be read or is not UTF-8, in which it would be written back
 */
export function readText(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    const why = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : message;
    throw new UsageError(`${path} can't be read: ${why}. It was left as it is.`);
  }
}

/**
 * Finds the entries of a client that start this package, under any name.
 * @param program the file of the program that runs now, if it may be a copy in a folder of another name
 * @throws UsageError for a file that can't be read, with its line
 */
export function findEntries(client: Client, machine: Machine, program?: string): FoundEntry[] {
  const path = configPath(client, machine);
  const text = readText(path);
  return text === undefined ? [] : inFile(path, () => entriesOf(text, client, program));
}

/** Lists the entries of a text that start this package, in their order. */
export function entriesOf(text: string, client: Client, program?: string): FoundEntry[] {
  return Object.entries(readEntries(text, client)).flatMap(([name, value]) => {
    const entry = readEntry(value);
    return entry && startsToolkit(entry, program) ? [{ name, ...entry }] : [];
  });
}

/** Runs something about a file's text, and names the file if the text is malformed. */
export function inFile<Result>(path: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new UsageError(
      `${path}, ${error.message}. It was left as it is: correct it there, or add the entry by hand.`,
    );
  }
}
