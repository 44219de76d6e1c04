import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';

/** The end of a command, and its output. */
export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command, its arguments as they are, with text on its standard input. Doesn't throw when it fails. */
export type Run = (command: string, args: readonly string[], input?: string) => CommandResult;

/** The arguments that keep git from running any hook, whoever has put one there. */
const NO_HOOKS = ['-c', 'core.hooksPath=/dev/null'];

/**
 * Returns a function that runs commands on this machine, and shows what they print.
 * @throws Error for a command that can't be started
 */
export function createRun(show: (text: string) => void): Run {
  return (command, given, input = '') => {
    const args = command === 'git' ? [...NO_HOOKS, ...given] : given;
    const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (error) throw error;
    // Output and arguments may be an outsider's, and GitHub obeys lines that begin with `::`.
    const mark = randomUUID();
    show(`::stop-commands::${mark}\n$ ${[command, ...args].join(' ')}\n${stdout}${stderr}\n::${mark}::\n`);
    return { code: status ?? 1, stdout, stderr };
  };
}

/**
 * Runs a command that has to succeed, and returns what it printed.
 * @throws Error with the last line that it printed when it fails
 */
export function runOrThrow(run: Run, command: string, args: readonly string[], input?: string): string {
  const { code, stdout, stderr } = run(command, args, input);
  if (code === 0) return stdout;
  const verb = args.find((arg, place) => arg !== '-c' && args[place - 1] !== '-c');
  throw new Error(`${command} ${verb} failed: ${(stderr || stdout).trim().split('\n').at(-1)}`);
}

/**
 * Formats a line that GitHub marks in the log of a job.
 * @param kind `error`, `warning` or `notice`
 */
export function workflowCommand(kind: string, line: string): string {
  return `::${kind}::${line.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
}
