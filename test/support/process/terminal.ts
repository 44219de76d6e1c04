import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { CLI } from './cli.ts';
import { linux } from './platform.ts';

/** True where util-linux's `script` can give a program a terminal. */
export const hasTerminals = linux && existsSync('/usr/bin/script');

/** The screen of a program at its end, and its exit code. */
export interface Screen {
  code: number | null;
  screen: string;
}

/** Options of a program at a terminal. */
export interface AtTerminal {
  args: readonly string[];
  env: Record<string, string>;
  /** The answer to type once the screen shows the text. */
  type?: { after: string; keys: string };
  /** The file that standard error goes to, in place of the terminal. */
  stderr?: string;
  /** The keys to type before anything is there. */
  ahead?: string;
}

/** Runs the program to its end at a terminal of its own. */
export async function runAtTerminal({ args, env, type, stderr, ahead = '' }: AtTerminal): Promise<Screen> {
  // In place of the shell, which would end by a signal of its own.
  const command = ['exec', process.execPath, CLI, ...args].map((word, i) => (i === 0 ? word : `'${word}'`)).join(' ');
  const redirection = stderr === undefined ? '' : ` 2>'${stderr}'`;
  const child = spawn('/usr/bin/script', ['-qec', `${command}${redirection}`, '/dev/null'], {
    env: { PATH: process.env.PATH ?? '', SHELL: '/bin/sh', TERM: 'dumb', ...env },
  });
  let screen = '';
  let typed = false;
  child.stdin.on('error', () => {});
  child.stdin.write(ahead);
  child.stdout.setEncoding('utf8').on('data', (text) => {
    screen += text;
    if (!type || typed || !screen.includes(type.after)) return;
    typed = true;
    child.stdin.write(type.keys);
  });
  const [code] = await once(child, 'close');
  return { code, screen };
}
