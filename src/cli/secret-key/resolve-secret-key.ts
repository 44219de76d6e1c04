import { parseSecretKey } from '../../runtime/clerk/secret-key.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { KeySource } from '../command-line/key-source.ts';
import { runKeyCommand } from './key-command.ts';
import { readKeyFile } from './key-file.ts';

/**
 * Reads the secret key from the file, or from the output of the command, that a person named.
 * @param warn shows a line to a person: the key is usable, but others can read it
 * @throws UsageError beginning with the flag or variable that named the source; never with a part of what was read
 */
export async function resolveSecretKey(source: KeySource, warn: (line: string) => void): Promise<string | undefined> {
  const { kind, name, value } = source;
  try {
    const text =
      kind === 'file' ? await readKeyFile(value, (line) => warn(`${name}: ${line}`)) : await runKeyCommand(value);
    return parseSecretKey(text);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${name}: ${error.message}`);
  }
}
