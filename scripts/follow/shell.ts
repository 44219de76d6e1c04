import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';

/** How a command ended and what it printed. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command, its arguments as they are, with text on its standard input. Doesn't throw when it ends badly. */
export type Run = (command: string, args: readonly string[], input?: string) => Ended;

/**
 * Runs commands of this machine, and shows what they print. Only git and gh get the token: npm runs the code of others.
 * @throws Error for a command that can't be started
 */
export function shell({ GH_TOKEN, ...env }: NodeJS.ProcessEnv, show: (text: string) => void): Run {
  return (command, args, input = '') => {
    const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
    const own = command === 'npm' ? env : { ...env, GH_TOKEN };
    const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, env: own });
    if (error) throw error;
    // What is printed may be an outsider's, and GitHub obeys lines that begin with `::`.
    const mark = randomUUID();
    show(`$ ${[command, ...args].join(' ')}\n::stop-commands::${mark}\n${stdout}${stderr}\n::${mark}::\n`);
    return { code: status ?? 1, stdout, stderr };
  };
}
