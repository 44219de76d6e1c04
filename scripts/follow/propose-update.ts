import { pullRequestText } from './pull-request-text.ts';
import { applyPatch, BRANCH, pushBranch } from './push-branch.ts';
import { type Run, runOrThrow } from './run-command.ts';
import type { Update } from './update-spec.ts';

/** The surroundings of a job: its commands, its place on GitHub, and its log. */
export interface Job {
  run: Run;
  /** The branch that is checked out. */
  branch: string;
  /** The owner of the repository. */
  owner: string;
  /** The address of this run of the job. */
  url: string;
  /** Adds a line to the log that GitHub marks. */
  log(kind: 'error' | 'warning' | 'notice', line: string): void;
}

const REPOSITORY = 'repos/{owner}/{repo}';
const TESTS = `${REPOSITORY}/actions/workflows/test.yml`;
const BREAKS = 'Something breaks for agents that use the tools today: the summary of this run has the report.';

/**
 * Proposes an update in one pull request.
 * @param patch the file with the change
 * @returns true when the job should succeed: not when something breaks, or somebody's work is in the way
 * @throws Error in one line when git or GitHub refuse, or the patch changes what no update may
 */
export function proposeUpdate(update: Update, patch: string, { run, branch, owner, url, log }: Job): boolean {
  const { changed, breaks, failed } = update;
  const end = (line: string) => {
    log('notice', line);
    if (breaks) log('error', BREAKS);
    return !breaks;
  };
  if (!changed) return end('The spec has not changed.');
  const base = runOrThrow(run, 'gh', ['api', REPOSITORY, '--jq', '.default_branch']).trim();
  if (branch !== base)
    throw new Error(`updates are proposed to ${base}, but ${branch} is checked out. Run this on ${base}.`);

  if (failed)
    log('warning', `npm run ${failed.script} failed: somebody has to decide. Its output is in the pull request.`);
  const number = findPullRequest(run, owner);
  applyPatch(run, patch);
  const title = titleOf(runOrThrow(run, 'git', ['show', ':spec/source.json']), breaks);
  const pushed = pushBranch(run, title);
  if (pushed === 'taken' || (pushed === 'theirs' && number === undefined)) {
    log(
      'error',
      `Somebody has pushed to ${BRANCH}, so it was left alone. Merge it, or delete it to let the next run make it again.`,
    );
    return false;
  }
  if (pushed === 'theirs') return end(`Somebody is working on this spec on ${BRANCH}, so it was left alone.`);
  const texts = { title, body: pullRequestText({ ...update, run: url }) };
  const page = writePullRequest(run, number, texts, base);
  // A push with the token of a job starts no workflow, but this does; later, if the last run ended before it.
  if (pushed === 'pushed' || !testsStarted(run))
    runOrThrow(run, 'gh', ['api', '-X', 'POST', `${TESTS}/dispatches`, '-f', `ref=${BRANCH}`]);
  return end(`Proposed: ${page}`);
}

/** Returns whether tests were started for what is on the remote branch, which was fetched last. */
function testsStarted(run: Run): boolean {
  const commit = runOrThrow(run, 'git', ['rev-parse', 'FETCH_HEAD']).trim();
  return runOrThrow(run, 'gh', ['api', `${TESTS}/runs?head_sha=${commit}`, '--jq', '.total_count']).trim() !== '0';
}

/** Returns the number of the open pull request; naming the owner leaves out those of forks. */
function findPullRequest(run: Run, owner: string): string | undefined {
  const query = `${REPOSITORY}/pulls?state=open&head=${owner}:${BRANCH}`;
  return runOrThrow(run, 'gh', ['api', query, '--jq', '.[0].number // empty']).trim() || undefined;
}

/** Opens or refreshes the pull request; its texts go in as JSON, on standard input. */
function writePullRequest(
  run: Run,
  number: string | undefined,
  texts: { title: string; body: string },
  base: string,
): string {
  const [method, path] = number === undefined ? ['POST', 'pulls'] : ['PATCH', `pulls/${number}`];
  const fields = number === undefined ? { ...texts, head: BRANCH, base } : texts;
  const args = ['api', '-X', method, `${REPOSITORY}/${path}`, '--input', '-', '--jq', '.html_url'];
  return runOrThrow(run, 'gh', args, JSON.stringify(fields)).trim();
}

function titleOf(source: string, breaks: boolean): string {
  const { apiVersion, commit } = JSON.parse(source);
  return `Clerk's spec ${apiVersion} as of ${String(commit).slice(0, 7)}${breaks ? ': something breaks' : ''}`;
}
