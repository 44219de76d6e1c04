import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeUpdate } from './propose-update.ts';
import { truncateMarkdown } from './pull-request-text.ts';
import { createRun, workflowCommand } from './run-command.ts';
import { updateSpec } from './update-spec.ts';

// What the two jobs of .github/workflows/spec.yml run: `update FOLDER` leaves there what `propose FOLDER` finds there.
// Node itself runs it: where there is a token that can write, nothing is installed. So it imports nothing but Node's
// and its own.
const { env, stdout } = process;
const { GITHUB_REF_NAME, GITHUB_REPOSITORY, GITHUB_REPOSITORY_OWNER, GITHUB_RUN_ID, GITHUB_STEP_SUMMARY } = env;
const log = (kind: string, line: string) => void stdout.write(workflowCommand(kind, line));
const run = createRun((text) => void stdout.write(text));
const LONGEST_SUMMARY = 300_000;

try {
  const [job, folder] = process.argv.slice(2);
  if (!GITHUB_REF_NAME || !GITHUB_REPOSITORY || !GITHUB_REPOSITORY_OWNER || !GITHUB_RUN_ID || !GITHUB_STEP_SUMMARY) {
    throw new Error('this runs in a job on GitHub only. By hand: npm run spec:update');
  }
  if ((job !== 'update' && job !== 'propose') || !folder) throw new Error('usage: follow.ts update|propose FOLDER');
  const [outcome, patch] = [join(folder, 'update.json'), join(folder, 'change.patch')];
  if (job === 'update') {
    mkdirSync(folder, { recursive: true });
    const update = updateSpec(run, patch);
    const note = 'The report is cut here: `npm run spec:update` prints all of it.';
    appendFileSync(GITHUB_STEP_SUMMARY, `${truncateMarkdown(update.report, LONGEST_SUMMARY, note)}\n`);
    writeFileSync(outcome, JSON.stringify(update));
  } else {
    const url = `https://github.com/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    const place = { branch: GITHUB_REF_NAME, owner: GITHUB_REPOSITORY_OWNER, url };
    const succeeded = proposeUpdate(JSON.parse(readFileSync(outcome, 'utf8')), patch, { run, ...place, log });
    process.exitCode = succeeded ? 0 : 1;
  }
} catch (error) {
  log('error', (error as Error).message.split('\n')[0] ?? '');
  process.exitCode = 1;
}
