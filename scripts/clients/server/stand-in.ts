import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A name in the flags that no tool has. */
export const MISSPELT = 'usres';

/** Our server as a client starts it: the real program, whose messages are written to a file. */
export interface WatchedServer {
  command: string;
  args: string[];
  /** The file with the messages. */
  messages: string;
  /** The program, for commands such as `install`. */
  program: string;
}

/** Writes into a folder a program that is `dist/cli.js`, but for a file in which its messages are written down. */
export function writeStandIn(folder: string, flags: readonly string[]): WatchedServer {
  const program = join(folder, 'clerk-agent-toolkit.mjs');
  const messages = join(folder, 'messages.jsonl');
  const url = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href);
  writeFileSync(messages, '');
  writeFileSync(
    program,
    `import { watchMessages } from ${url('scripts/clients/server/watch-messages.mjs')};
watchMessages(${JSON.stringify(messages)});
await import(${url('dist/cli.js')});
`,
  );
  return { command: process.execPath, args: [program, ...flags], messages, program };
}

/** Has our own `install` write the entry; returns what it printed. */
export function installEntry(server: WatchedServer, client: string, env: Record<string, string>): string {
  const [, ...flags] = server.args;
  const args = [server.program, 'install', '--client', client, ...flags];
  const printed = execFileSync(server.command, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  // It starts the server once to see that it does.
  writeFileSync(server.messages, '');
  return printed.trim();
}

/** Makes a mistake in the flags, so that the server refuses to start. */
export function misspell(server: WatchedServer): void {
  const flags = JSON.stringify(['--tools', MISSPELT]);
  const text = readFileSync(server.program, 'utf8');
  writeFileSync(server.program, text.replace('await import', `process.argv.push(...${flags});\nawait import`));
}
