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

/** Before every command of git: it runs no hook, whoever has put one there. */
export const NO_HOOKS = ['-c', 'core.hooksPath=/dev/null'];

/**
 * Runs commands of this machine, and shows what they print.
 * @throws Error for a command that can't be started
 */
export function shell(show: (text: string) => void): Run {
  return (command, given, input = '') => {
    const args = command === 'git' ? [...NO_HOOKS, ...given] : given;
    const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (error) throw error;
    // What is printed, and what is given, may be an outsider's, and GitHub obeys lines that begin with `::`.
    const mark = randomUUID();
    show(`::stop-commands::${mark}\n$ ${[command, ...args].join(' ')}\n${stdout}${stderr}\n::${mark}::\n`);
    return { code: status ?? 1, stdout, stderr };
  };
}

/** Runs a command that has to succeed; what it printed. */
export function must(run: Run, command: string, args: readonly string[], input?: string): string {
  const { code, stdout, stderr } = run(command, args, input);
  if (code === 0) return stdout;
  const verb = args.find((arg, place) => arg !== '-c' && args[place - 1] !== '-c');
  throw new Error(`${command} ${verb} failed: ${(stderr || stdout).trim().split('\n').at(-1)}`);
}

/**
 * A line that GitHub marks in the log of a job.
 * @param kind `error`, `warning` or `notice`
 */
export function command(kind: string, line: string): string {
  return `::${kind}::${line.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
}
