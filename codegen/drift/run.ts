import type { Drift } from './drift.ts';
import { report } from './report.ts';

/**
 * Runs a command that ends in a report: the report on stdout, what went wrong in one line on stderr, and an exit code.
 * @param work reads the arguments and finds the drift
 */
export async function runDrift(
  name: string,
  help: string,
  work: (args: string[]) => Promise<{ changes: Drift; json: boolean }>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  try {
    const { changes, json } = await work(args);
    process.stdout.write(json ? `${JSON.stringify(changes, null, 2)}\n` : report(changes));
    process.exitCode = changes.breaking ? 2 : 0;
  } catch (error) {
    process.stderr.write(`${name}: ${(error as Error).message.replace(/[\s\p{C}]+/gu, ' ')}\n`);
    process.exitCode = 1;
  }
}
