import { CLIENTS, type ClientName } from '../../cli/clients/clients.ts';
import { type ServerEntry, SHAPES } from '../../cli/clients/entry.ts';
import { ENTRY_NAMES } from '../../cli/clients/entry-names.ts';
import { keyPart } from '../../cli/clients/key-part.ts';
import { codeLink, cursorLink } from '../../cli/clients/links.ts';
import { newFileText } from '../../cli/clients/text/new-file-text.ts';
import { foldersOn, type System } from './systems.ts';

/** The words by which a client starts the program. */
const START = ['npx', '-y', 'clerk-agent-toolkit'];

/** A file in which the key may stand, where a client has no safe way to hand it over. */
const KEY_FILE = '~/clerk.key';

/** A server in the form of one client. */
export interface Configuration {
  /** Title of the client. */
  title: string;
  /** Path of its file, as people write it. */
  file: string;
  /** The file's text, if nothing else stands in it. */
  text: string;
  /** Sentences on the key, and on what comes next. */
  notes: string[];
  /** The link by which it adds the server itself, if it takes one. */
  link?: string;
  /** The command that writes the same into the file; undefined where none does. */
  install?: string;
}

/**
 * Writes a server's configuration for a client: what `install` writes, with the words by which npx starts it.
 * @param args the server's own arguments
 */
export function configurationFor(
  clientName: ClientName,
  args: readonly string[],
  { sandbox, system }: { sandbox: boolean; system: System },
): Configuration {
  const client = CLIENTS[clientName];
  const name = ENTRY_NAMES[sandbox ? 'sandbox' : 'unknown'];
  const fromFile = client.key.by === 'none' && !sandbox;
  const all = fromFile ? [...args, '--secret-key-file', KEY_FILE] : args;
  const origin = sandbox ? 'none' : fromFile ? 'flags' : 'client';
  const { env, passedOn, input, note } = keyPart(client, name, origin, true);
  // There, npx is a script, which only cmd can start.
  const [command = '', ...first] = system === 'win32' ? ['cmd', '/c', ...START] : START;
  const entry: ServerEntry = { command, args: [...first, ...all], env, passedOn };
  const value = SHAPES[client.shape](entry);
  const links = { cursor: () => cursorLink(name, value), vscode: () => codeLink(name, value, input) };
  const link = clientName === 'cursor' || clientName === 'vscode' ? links[clientName]() : undefined;
  return {
    title: client.title,
    file: client.files(foldersOn(system), system)[0] ?? '',
    text: newFileText(client, name, { entry: value, ...(input && { input }) }),
    notes: [
      fromFile ? `It takes the key from a file: put it into ${KEY_FILE}, which only you can read.` : note,
      client.next,
    ].filter(Boolean),
    ...(link !== undefined && { link }),
    // To install, --dry-run says something else: that nothing is to be written.
    ...(!all.includes('--dry-run') && { install: commandLine([...START, 'install', '--client', clientName, ...all]) }),
  };
}

/** Writes arguments as a line for a terminal; of what they can hold, only `*` means something there. */
export function commandLine(words: readonly string[]): string {
  return words.map((word) => (word.includes('*') ? `"${word}"` : word)).join(' ');
}
