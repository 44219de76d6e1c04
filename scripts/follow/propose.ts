import { applyPatch, BRANCH, pushBranch } from './branch.ts';
import { pullRequestText } from './pull-request-text.ts';
import { must, type Run } from './shell.ts';
import type { Update } from './update.ts';

/** What a job gives: its commands, its place on GitHub, and where it tells what came of it. */
export interface Job {
  run: Run;
  /** The branch that is checked out. */
  branch: string;
  /** Who owns the repository. */
  owner: string;
  /** The address of this run of the job. */
  url: string;
  /** Adds a line to its log, which GitHub marks. */
  say(kind: 'error' | 'warning' | 'notice', line: string): void;
}

const REPOSITORY = 'repos/{owner}/{repo}';
const TESTS = `${REPOSITORY}/actions/workflows/test.yml`;
const BREAKS = 'Something breaks for agents that use the tools today: the summary of this run has the report.';

/**
 * Proposes an update in one pull request.
 * @param patch the file that has the change
 * @returns whether the job is to end well: not when something breaks, or somebody's work is in the way
 * @throws Error in one line when git or GitHub refuse, or the patch changes what none may
 */
export function propose(update: Update, patch: string, { run, branch, owner, url, say }: Job): boolean {
  const { changed, breaks, failed } = update;
  const end = (line: string) => {
    say('notice', line);
    if (breaks) say('error', BREAKS);
    return !breaks;
  };
  if (!changed) return end('The spec is as it was.');
  const base = must(run, 'gh', ['api', REPOSITORY, '--jq', '.default_branch']).trim();
  if (branch !== base) throw new Error(`updates are proposed to ${base}, but ${branch} is checked out. Run it there.`);

  if (failed)
    say('warning', `npm run ${failed.script} failed: somebody has to decide. The pull request has what it said.`);
  const number = openPullRequest(run, owner);
  applyPatch(run, patch);
  const title = titleOf(must(run, 'git', ['show', ':spec/source.json']), breaks);
  const pushed = pushBranch(run, title);
  if (pushed === 'taken' || (pushed === 'theirs' && number === undefined)) {
    say(
      'error',
      `Somebody has pushed to ${BRANCH}: it was left alone. Merge it, or delete it to have it written anew.`,
    );
    return false;
  }
  if (pushed === 'theirs') return end(`Somebody works on this spec on ${BRANCH}: it was left alone.`);
  const words = { title, body: pullRequestText({ ...update, run: url }) };
  const page = write(run, number, words, base);
  // A push with the token of a job starts no workflow, but this does; later, if the last run ended before it.
  if (pushed === 'pushed' || !tested(run))
    must(run, 'gh', ['api', '-X', 'POST', `${TESTS}/dispatches`, '-f', `ref=${BRANCH}`]);
  return end(`Proposed: ${page}`);
}

/** Whether the tests were started for what is on the remote branch, which was fetched last. */
function tested(run: Run): boolean {
  const commit = must(run, 'git', ['rev-parse', 'FETCH_HEAD']).trim();
  return must(run, 'gh', ['api', `${TESTS}/runs?head_sha=${commit}`, '--jq', '.total_count']).trim() !== '0';
}

/** The number of the open pull request; those of forks are left out by the owner. */
function openPullRequest(run: Run, owner: string): string | undefined {
  const query = `${REPOSITORY}/pulls?state=open&head=${owner}:${BRANCH}`;
  return must(run, 'gh', ['api', query, '--jq', '.[0].number // empty']).trim() || undefined;
}

/** Opens or refreshes it; its words go in as JSON, on standard input. */
function write(run: Run, number: string | undefined, words: { title: string; body: string }, base: string): string {
  const [method, path] = number === undefined ? ['POST', 'pulls'] : ['PATCH', `pulls/${number}`];
  const fields = number === undefined ? { ...words, head: BRANCH, base } : words;
  const args = ['api', '-X', method, `${REPOSITORY}/${path}`, '--input', '-', '--jq', '.html_url'];
  return must(run, 'gh', args, JSON.stringify(fields)).trim();
}

function titleOf(source: string, breaks: boolean): string {
  const { apiVersion, commit } = JSON.parse(source);
  return `Clerk's spec ${apiVersion} as of ${String(commit).slice(0, 7)}${breaks ? ': something breaks' : ''}`;
}
