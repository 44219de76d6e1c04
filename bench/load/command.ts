import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../../scripts/run-npm.ts';
import { openProgressLine } from '../../src/progress-line.ts';

/** A command, which learns how to say what comes next. */
export type Command = (show: (text: string) => void) => Promise<number>;

/** Milliseconds until Clerk answers. */
export const DELAY = 20;

/** Runs a command to its end, and sets the exit code. */
export async function runCommand(name: string, command: Command): Promise<void> {
  // Processes that it started end with it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const progress = openProgressLine();
  try {
    process.exitCode = await command(progress.show);
    progress.clear();
  } catch (error) {
    progress.clear();
    const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${name}: ${(error as Error).message}${usage ? '. See --help' : ''}\n`);
    process.exitCode = 1;
  }
}

/** Builds the package as it is published. */
export function build(show: (text: string) => void): void {
  show('Building …');
  runNpm(['run', 'build']);
}

/** Prints a report, and keeps it in a folder under a name, with what it was made of. */
export function keepReport(out: string, name: string, text: string, report: object): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.md`), `${text}\n`);
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${text}\n`);
}
