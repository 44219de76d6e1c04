import type { Client } from '../clients/clients.ts';
import { entriesOf } from '../clients/config-file.ts';
import { holdsKey } from '../clients/entry.ts';
import { inputId } from '../clients/entry-names.ts';
import { readEntries, readInput, setEntry } from '../clients/text/config-text.ts';
import { Malformed } from '../clients/text/malformed.ts';

/** A file before an entry was added: a backup, or nothing where there was no file. */
export interface Original {
  path?: string;
  text: string;
}

/**
 * Finds the backup from which a text differs by nothing but entries of ours; where there is no backup at all, an empty file
 * counts as one. Undefined where something else was changed since.
 * @param names the entries that may make the difference; all of ours by default
 */
export function findOriginal(
  text: string,
  client: Client,
  backups: readonly Original[],
  program: string,
  names?: readonly string[],
): Original | undefined {
  const ours = entriesOf(text, client, program).filter((entry) => !holdsKey(entry));
  const added = (names ?? ours.map(({ name }) => name)).map((name) => {
    const input = client.key.by === 'input' ? readInput(text, inputId(name)) : undefined;
    return { name, entry: readEntries(text, client)[name] as Record<string, unknown>, ...(input && { input }) };
  });
  const candidates = backups.length > 0 ? backups : [{ text: '' }];
  return candidates.find((original) => {
    try {
      return (
        added.reduce((text, { name, ...written }) => setEntry(text, client, name, written), original.text) === text
      );
    } catch (error) {
      if (error instanceof Malformed) return false;
      throw error;
    }
  });
}
