import { must, type Run } from './shell.ts';

/** What came of taking in the newest spec, as data: one job leaves it to the next, with the change as a patch. */
export interface Update {
  /** Whether spec/ is another. */
  changed: boolean;
  /** Whether something breaks for an agent that uses the tools today. */
  breaks: boolean;
  /** What changed, in Markdown. */
  report: string;
  /** The script that came to nothing, and what it printed. */
  failed?: { script: string; output: string } | undefined;
}

/** What follows from the spec, in this order; a script that fails ends it. */
const SCRIPTS = ['generate', 'golden', 'docs'];

/**
 * Takes in the newest spec, and writes what follows from it.
 * @param patch the file that all of the change is written to
 * @throws Error in one line when the spec can't be taken in, or git refuses
 */
export function update(run: Run, patch: string): Update {
  const { code, stdout: report, stderr } = run('npm', ['run', '-s', 'spec:update']);
  if (code !== 0 && code !== 2)
    throw new Error(`Nothing was proposed: ${stderr.trim().split('\n').at(-1) || 'npm run spec:update failed.'}`);
  const changed = must(run, 'git', ['status', '--porcelain', '--', 'spec']) !== '';
  const failed = changed ? afterwards(run) : undefined;
  if (changed) {
    must(run, 'git', ['add', '--all']);
    must(run, 'git', ['diff', '--cached', '--binary', '--no-renames', `--output=${patch}`, 'HEAD']);
  }
  return { changed, breaks: code === 2, report, failed };
}

function afterwards(run: Run): Update['failed'] {
  for (const script of SCRIPTS) {
    const { code, stdout, stderr } = run('npm', ['run', '-s', script]);
    if (code !== 0) return { script, output: `${stdout}${stderr}` };
  }
  return undefined;
}
