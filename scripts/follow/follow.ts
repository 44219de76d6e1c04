import { BRANCH, must, pushBranch } from './branch.ts';
import type { Run } from './shell.ts';
import { cut, type Outcome, pullRequestText } from './text.ts';

/** What a job gives: its commands, its place on GitHub, and where it tells what came of it. */
export interface Job {
  run: Run;
  /** The branch that is checked out. */
  branch: string;
  /** Who owns the repository. */
  owner: string;
  /** The address of this run of the job. */
  url: string;
  /** The text of spec/source.json as it is now. */
  source(): string;
  /** Adds Markdown to the summary of the job. */
  summary(markdown: string): void;
  /** Adds a line to its log, which GitHub marks. */
  say(kind: 'error' | 'warning' | 'notice', line: string): void;
}

/** What follows from the spec, in this order; a script that fails ends it. */
const SCRIPTS = ['generate', 'golden', 'docs'];

const REPOSITORY = 'repos/{owner}/{repo}';
const BREAKS = 'Something breaks for agents that use the tools today: the summary of this job has the report.';
const LONGEST_SUMMARY = 300_000;

/**
 * Takes in the newest spec and proposes what comes of it in one pull request.
 * @returns whether the job is to end well: not when something breaks, the update failed, or somebody's work is in the way
 * @throws Error in one line when git or GitHub refuse
 */
export function follow({ run, branch, owner, url, source, summary, say }: Job): boolean {
  const update = run('npm', ['run', '-s', 'spec:update']);
  if (update.code !== 0 && update.code !== 2) {
    say('error', `Nothing was proposed: ${update.stderr.trim().split('\n').at(-1) || 'npm run spec:update failed.'}`);
    return false;
  }
  const breaks = update.code === 2;
  const report = update.stdout;
  summary(cut(report, LONGEST_SUMMARY, 'The report is cut here: `npm run spec:update` prints all of it.'));
  if (must(run, 'git', ['status', '--porcelain', '--', 'spec']) === '') {
    say('notice', 'The spec is as it was.');
    if (breaks) say('error', BREAKS);
    return !breaks;
  }
  const base = must(run, 'gh', ['api', REPOSITORY, '--jq', '.default_branch']).trim();
  if (branch !== base) throw new Error(`updates are proposed to ${base}, but ${branch} is checked out. Run it there.`);

  const failed = afterwards(run);
  if (failed)
    say('warning', `npm run ${failed.script} failed: somebody has to decide. The pull request has what it said.`);
  const number = openPullRequest(run, owner);
  const title = titleOf(source(), breaks);
  const pushed = pushBranch(run, title, number !== undefined);
  if (pushed === 'taken') {
    say('error', `Somebody has pushed to ${BRANCH}: it was left alone. Merge or close what is open there.`);
    return false;
  }
  if (pushed === 'theirs') {
    say('notice', `Somebody works on this spec on ${BRANCH}: it was left alone.`);
    if (breaks) say('error', BREAKS);
    return !breaks;
  }
  const page = propose(run, number, { title, body: pullRequestText({ breaks, failed, report, run: url }) }, base);
  // A push with the token of a job starts no workflow, but this does.
  if (pushed === 'pushed') {
    const path = `${REPOSITORY}/actions/workflows/test.yml/dispatches`;
    must(run, 'gh', ['api', '-X', 'POST', path, '-f', `ref=${BRANCH}`]);
  }
  say('notice', `Proposed: ${page}`);
  if (breaks) say('error', BREAKS);
  return !breaks;
}

function afterwards(run: Run): Outcome['failed'] {
  for (const script of SCRIPTS) {
    const { code, stdout, stderr } = run('npm', ['run', '-s', script]);
    if (code !== 0) return { script, output: `${stdout}${stderr}` };
  }
  return undefined;
}

/** The number of the open pull request; those of forks are left out by the owner. */
function openPullRequest(run: Run, owner: string): string | undefined {
  const query = `${REPOSITORY}/pulls?state=open&head=${owner}:${BRANCH}`;
  return must(run, 'gh', ['api', query, '--jq', '.[0].number // empty']).trim() || undefined;
}

/** Opens or refreshes it; its words go in as JSON, on standard input. */
function propose(run: Run, number: string | undefined, words: { title: string; body: string }, base: string): string {
  const [method, path] = number === undefined ? ['POST', 'pulls'] : ['PATCH', `pulls/${number}`];
  const fields = number === undefined ? { ...words, head: BRANCH, base } : words;
  const args = ['api', '-X', method, `${REPOSITORY}/${path}`, '--input', '-', '--jq', '.html_url'];
  return must(run, 'gh', args, JSON.stringify(fields)).trim();
}

function titleOf(source: string, breaks: boolean): string {
  const { apiVersion, commit } = JSON.parse(source);
  return `Clerk's spec ${apiVersion} as of ${String(commit).slice(0, 7)}${breaks ? ': something breaks' : ''}`;
}
