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
 * What a command gets of a job's environment. git and gh get the token, and spec:update does to be let through by
 * GitHub, which counts requests; no other script: npm runs the code of others.
 */
export function environment({ GH_TOKEN, ...env }: NodeJS.ProcessEnv, command: string, args: readonly string[]) {
  if (command !== 'npm') return { ...env, GH_TOKEN };
  return args.includes('spec:update') ? { ...env, GITHUB_TOKEN: GH_TOKEN } : env;
}

/**
 * Runs commands of this machine, and shows what they print.
 * @throws Error for a command that can't be started
 */
export function shell(job: NodeJS.ProcessEnv, show: (text: string) => void): Run {
  return (command, args, input = '') => {
    const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28, env: environment(job, command, args) } as const;
    const { status, stdout, stderr, error } = spawnSync(command, args, options);
    if (error) throw error;
    // What is printed may be an outsider's, and GitHub obeys lines that begin with `::`.
    const mark = randomUUID();
    show(`$ ${[command, ...args].join(' ')}\n::stop-commands::${mark}\n${stdout}${stderr}\n::${mark}::\n`);
    return { code: status ?? 1, stdout, stderr };
  };
}
