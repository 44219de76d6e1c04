import type { Drift } from '../drift/drift.ts';
import { formatReport } from '../drift/report/format-report.ts';
import { shortSentence } from '../shared/abbreviate.ts';

/**
 * Runs a command that ends in a report: the report goes to stdout, an error in one line to stderr. The exit code is right
 * even if nobody reads the report to its end.
 * @param work reads the arguments and finds the drift; `write` is what is to be written once the report is ready
 */
export async function runReport(
  name: string,
  help: string,
  work: (args: string[]) => Promise<{ changes: Drift; json: boolean; write?: () => Promise<void> }>,
): Promise<void> {
  const args = process.argv.slice(2);
  const fail = (reason: string) => {
    process.stderr.write(`${name}: ${shortSentence(reason.replace(/[\s\p{C}]+/gu, ' '))}\n`);
    process.exitCode = 1;
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(`the report can't be printed (${error.code})`);
  });
  process.stderr.on('error', () => undefined);
  if (args.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  try {
    const { changes, json, write } = await work(args);
    const text = json ? `${JSON.stringify(changes, null, 2)}\n` : formatReport(changes);
    await write?.();
    process.exitCode = changes.breaking ? 2 : 0;
    process.stdout.write(text);
  } catch (error) {
    // Deep nesting is refused where a spec is read, but references may add to it.
    fail(error instanceof RangeError ? 'a schema is nested too deeply' : (error as Error).message);
  }
}
