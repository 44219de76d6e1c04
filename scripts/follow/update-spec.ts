import { type Run, runOrThrow } from './run-command.ts';

/** The outcome of an update as data, which one job leaves to the next, with the change as a patch. */
export interface Update {
  /** True when spec/ changed. */
  changed: boolean;
  /** True when something breaks for an agent that uses the tools today. */
  breaks: boolean;
  /** The changes, in Markdown. */
  report: string;
  /** The script that failed, and what it printed. */
  failed?: { script: string; output: string } | undefined;
}

/** The scripts that write what follows from the spec, in this order; the first that fails is the last to run. */
const SCRIPTS = ['generate', 'golden', 'docs'];

/**
 * Updates spec/ to Clerk's newest, and writes what follows from it.
 * @param patch the file to write the whole change to
 * @throws Error in one line when the spec can't be taken in, or git refuses
 */
export function updateSpec(run: Run, patch: string): Update {
  const { code, stdout: report, stderr } = run('npm', ['run', '-s', 'spec:update']);
  if (code !== 0 && code !== 2)
    throw new Error(`Nothing was proposed: ${stderr.trim().split('\n').at(-1) || 'npm run spec:update failed.'}`);
  const changed = runOrThrow(run, 'git', ['status', '--porcelain', '--', 'spec']) !== '';
  const failed = changed ? runScripts(run) : undefined;
  if (changed) {
    runOrThrow(run, 'git', ['add', '--all']);
    runOrThrow(run, 'git', ['diff', '--cached', '--binary', '--no-renames', `--output=${patch}`, 'HEAD']);
  }
  return { changed, breaks: code === 2, report, failed };
}

function runScripts(run: Run): Update['failed'] {
  for (const script of SCRIPTS) {
    const { code, stdout, stderr } = run('npm', ['run', '-s', script]);
    if (code !== 0) return { script, output: `${stdout}${stderr}` };
  }
  return undefined;
}
