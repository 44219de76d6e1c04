import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ClientName } from '../clients/clients.ts';
import type { EntryValue } from '../clients/entry.ts';
import { findCommand, type Machine } from '../clients/machine.ts';

const TIME_LIMIT = 30_000;

/**
 * Returns Claude Code's own command, where there is one: it rewrites its file while it runs, and only its command takes
 * the lock for that. The commands of the others won't do: Codex's can't pass on a variable, Gemini CLI's writes the values
 * of all references into the file, Copilot CLI's drops comments, opencode's lays out the file anew, and VS Code's can't
 * remove.
 */
export function claudeCommand(client: ClientName, machine: Machine): string | undefined {
  // On Windows it is a script, and a shell would read the quotes of JSON its own way.
  return client === 'claude-code' && machine.platform !== 'win32' ? findCommand('claude', machine) : undefined;
}

/** Adds an entry for all projects, in place of one of that name; returns false where the command fails. */
export async function addByCommand(
  command: string,
  name: string,
  entry: EntryValue,
  replace: boolean,
): Promise<boolean> {
  if (replace && !(await removeByCommand(command, name))) return false;
  return await run(command, ['mcp', 'add-json', '--scope', 'user', name, JSON.stringify(entry)]);
}

/** Removes an entry; returns false where the command fails. */
export function removeByCommand(command: string, name: string): Promise<boolean> {
  return run(command, ['mcp', 'remove', '--scope', 'user', name]);
}

async function run(command: string, args: readonly string[]): Promise<boolean> {
  try {
    await promisify(execFile)(command, args, { timeout: TIME_LIMIT });
    return true;
  } catch {
    return false;
  }
}
