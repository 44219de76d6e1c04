import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The time in which a program takes in what was typed, in milliseconds. */
const BETWEEN_KEYS = 1500;

/** A terminal of 160 by 50 characters with a program in it. */
export interface Terminal {
  /** Returns what it shows. */
  screen(): string;
  /** Presses keys, by tmux's names for them (`Enter`, `Down`), or types a text; returns what is shown then. */
  press(...keys: string[]): Promise<string>;
  /** Waits until something is shown; returns whether it came in time. */
  waitFor(shown: RegExp, seconds: number): Promise<boolean>;
  /** Ends it, and the program. */
  close(): void;
}

/** Opens a terminal with a program, in a tmux of its own. */
export function openTerminal(
  folder: string,
  command: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Terminal {
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', join(folder, 'tmux'), '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  // A shell that stays: the last words of a program that ended are still to be read.
  const held = ['sh', '-c', '"$@"; echo "(exit code $?)"; sleep 600', 'sh', ...command];
  tmux(
    'new-session',
    '-d',
    '-x',
    '160',
    '-y',
    '50',
    '-c',
    cwd,
    'env',
    '-i',
    ...variables,
    'TERM=screen-256color',
    ...held,
  );
  const screen = () =>
    tmux('capture-pane', '-p')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trim();
  return {
    screen,
    press: async (...keys) => {
      tmux('send-keys', ...keys);
      await sleep(BETWEEN_KEYS);
      return screen();
    },
    waitFor: async (shown, seconds) => {
      for (let left = seconds * 4; left > 0; left -= 1) {
        if (shown.test(screen())) return true;
        await sleep(250);
      }
      return false;
    },
    close: () => void tmux('kill-server'),
  };
}
