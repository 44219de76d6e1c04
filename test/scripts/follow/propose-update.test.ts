import { expect, test } from 'vitest';
import { proposeUpdate } from '../../../scripts/follow/propose-update.ts';
import type { Update } from '../../../scripts/follow/update-spec.ts';
import { type CommandResults, fakeCommands } from '../../support/process/fake-commands.ts';

const BOT = '41898282+github-actions[bot]@users.noreply.github.com';
const THERE = 'b'.repeat(40);
/** Command results for an existing branch, with commits by this author and this committer. */
const branchBy = (author: string, committer: string) => ({
  'git ls-remote': `${THERE}\trefs/heads/spec-update\n`,
  'git log %ae%n%ce ^HEAD': `${BOT}\n${BOT}\n${author}\n${committer}\n`,
});
const OURS = branchBy(BOT, BOT);
const OPEN = { 'gh api pulls?state=open&head=acme:spec-update': '7\n' };
const DIFFERS = { code: 1 };

const BREAKING: Update = { changed: true, breaks: true, report: '# Report\n' };
const NEW: Update = { ...BREAKING, breaks: false };

/** Proposes an update, with commands that have these results. */
function proposed(given: Update, results: CommandResults, branch = 'main') {
  const [did, logged, inputs]: [string[], string[], string[]] = [[], [], []];
  const run = fakeCommands(
    {
      'gh api .default_branch': 'main\n',
      'gh api POST pulls': 'https://github.com/acme/kit/pull/7\n',
      'gh api PATCH pulls/7': 'https://github.com/acme/kit/pull/7\n',
      'git diff --cached': raw('spec/source.json', 'docs/tools.md'),
      'git diff': DIFFERS,
      'git rev-parse': `${THERE}\n`,
      [RUNS]: '1\n',
      'git diff spec/clerk-bapi-*.json': DIFFERS,
      'git show': JSON.stringify({ apiVersion: '2026-05-12', commit: '7987d1b776258d5ddd9163e1a03d256b5ac4d64a' }),
      ...results,
    },
    did,
    inputs,
  );
  const url = 'https://github.com/acme/kit/actions/runs/1';
  const log = (kind: string, line: string) => void logged.push(`${kind}: ${line}`);
  let outcome: boolean | string;
  try {
    outcome = proposeUpdate(given, 'change.patch', { run, branch, owner: 'acme', url, log });
  } catch (error) {
    outcome = (error as Error).message;
  }
  return { outcome, did, logged, inputs: inputs.map((text) => JSON.parse(text)) };
}

const ASKS = 'gh api pulls?state=open&head=acme:spec-update';
/** Lists paths as `git diff --raw -z` does. */
function raw(...paths: string[]): string {
  return paths
    .map(
      (path) =>
        `:100644 ${path.startsWith('link:') ? '120000' : '100644'} abc1234 def5678 M\0${path.replace('link:', '')}\0`,
    )
    .join('');
}
const APPLIES = [ASKS, 'git apply --cached', 'git diff --cached'];
const COMMITS = [...APPLIES, 'git commit', 'git ls-remote'];
const LOOKS = [...COMMITS, 'git fetch', 'git log %ae%n%ce ^HEAD'];
const SNAPSHOTS = 'git diff spec/clerk-bapi-*.json';
const push = (lease: string) => `git push --force-with-lease=spec-update:${lease} HEAD:refs/heads/spec-update`;
const TESTS = 'gh api POST actions/workflows/test.yml/dispatches';
const RUNS = `gh api actions/workflows/test.yml/runs?head_sha=${THERE}`;
const TESTED = ['git rev-parse', RUNS];
const BREAKS = 'error: Something breaks for agents that use the tools today: the summary of this run has the report.';
const PROPOSED = 'notice: Proposed: https://github.com/acme/kit/pull/7';
const LEFT =
  'error: Somebody has pushed to spec-update, so it was left alone. Merge it, or delete it to let the next run make it again.';
const WORKS = 'notice: Somebody is working on this spec on spec-update, so it was left alone.';

const ALLOWED = 'spec/, docs/, src/generated/ and test/golden/';

interface Row {
  title: string;
  update?: Update;
  given?: CommandResults;
  branch?: string;
  /** The returned value, true by default; or the message of the error. */
  outcome?: boolean | string;
  did?: string[];
  /** The lines that are logged; by default, that it was proposed. */
  logged?: string[];
}
const table: Row[] = [
  {
    title: 'a spec that is as it was: nothing is touched',
    update: { ...NEW, changed: false },
    logged: ['notice: The spec has not changed.'],
  },
  {
    title: 'the first time: a branch and a pull request are made, and the tests started',
    did: [...COMMITS, push(''), 'gh api POST pulls', TESTS],
  },
  {
    title: 'a pull request is open: it is refreshed',
    given: { ...OPEN, ...OURS },
    did: [...LOOKS, 'git diff', push(THERE), 'gh api PATCH pulls/7', TESTS],
  },
  {
    title: 'it is what is open already: nothing is pushed',
    given: { ...OPEN, ...OURS, 'git diff': '' },
    did: [...LOOKS, 'git diff', 'gh api PATCH pulls/7', ...TESTED],
  },
  {
    title: 'the last run pushed it and ended before the tests: they are started',
    given: { ...OPEN, ...OURS, 'git diff': '', [RUNS]: '0\n' },
    did: [...LOOKS, 'git diff', 'gh api PATCH pulls/7', ...TESTED, TESTS],
  },
  {
    title: 'the last run pushed it and ended before the pull request: that is opened, and the tests started',
    given: { ...OURS, 'git diff': '', [RUNS]: '0\n' },
    did: [...LOOKS, 'git diff', 'gh api POST pulls', ...TESTED, TESTS],
  },
  {
    title: 'something breaks: the pull request is made, and the job ends badly',
    update: BREAKING,
    outcome: false,
    did: [...COMMITS, push(''), 'gh api POST pulls', TESTS],
    logged: [PROPOSED, BREAKS],
  },
  {
    title: 'an undecided operation: what there is gets proposed',
    update: { ...NEW, failed: { script: 'generate', output: 'POST /x is undecided\n' } },
    did: [...COMMITS, push(''), 'gh api POST pulls', TESTS],
    logged: ['warning: npm run generate failed: somebody has to decide. Its output is in the pull request.', PROPOSED],
  },
  {
    title: 'somebody has pushed to the open pull request: their work stays',
    given: { ...OPEN, ...branchBy('ada@example.com', 'ada@example.com') },
    outcome: false,
    did: [...LOOKS, SNAPSHOTS],
    logged: [LEFT],
  },
  {
    title: 'somebody has amended a commit of the job, which keeps its author',
    given: { ...OPEN, ...branchBy(BOT, 'ada@example.com') },
    outcome: false,
    did: [...LOOKS, SNAPSHOTS],
    logged: [LEFT],
  },
  {
    title: 'somebody works on this very spec, and so on the texts beside it: all is well',
    given: { ...OPEN, ...branchBy('ada@example.com', BOT), [SNAPSHOTS]: '' },
    did: [...LOOKS, SNAPSHOTS],
    logged: [WORKS],
  },
  {
    title: 'somebody has pushed, and no pull request is open: their work stays too',
    given: branchBy('ada@example.com', 'ada@example.com'),
    outcome: false,
    did: [...LOOKS, SNAPSHOTS],
    logged: [LEFT],
  },
  {
    title: 'the same with this very spec: nobody would see it otherwise',
    given: { ...branchBy('ada@example.com', 'ada@example.com'), [SNAPSHOTS]: '' },
    outcome: false,
    did: [...LOOKS, SNAPSHOTS],
    logged: [LEFT],
  },
  ...[
    ...['scripts/follow/follow.ts', '.github/workflows/test.yml', 'package.json', 'README.md', 'src/cli/spec/x'],
    // A link leads anywhere, and attributes may hide the rest.
    ...['link:docs/tools.md', 'docs/.gitattributes'],
  ].map(
    (path): Row => ({
      title: `a patch that changes ${path} is not pushed`,
      given: { 'git diff --cached': raw('spec/source.json', path) },
      outcome: `nothing was pushed: the update changes "${path.replace('link:', '')}", but may change only ${ALLOWED}. Find out what changed it.`,
      did: APPLIES,
      logged: [],
    }),
  ),
  {
    title: 'started on another branch',
    branch: 'topic',
    outcome: 'updates are proposed to main, but topic is checked out. Run this on main.',
    logged: [],
  },
  {
    title: 'GitHub refuses',
    given: { 'gh api POST pulls': { code: 1, stderr: 'gh: not permitted to create pull requests (HTTP 403)\n' } },
    outcome: 'gh api failed: gh: not permitted to create pull requests (HTTP 403)',
    did: [...COMMITS, push(''), 'gh api POST pulls'],
    logged: [],
  },
];

test.each(table)('$title', ({ update = NEW, given = {}, branch, outcome = true, did = [], logged = [PROPOSED] }) => {
  expect(proposed(update, given, branch)).toMatchObject({ outcome, did, logged });
});

test('the texts go in as data, whatever they are', () => {
  const report = '`$(reboot)` "{{ secrets.X }}"\n::error::x\n';
  const [first] = proposed({ ...BREAKING, report }, {}).inputs;
  expect(first).toEqual({
    title: "Clerk's spec 2026-05-12 as of 7987d1b: something breaks",
    head: 'spec-update',
    base: 'main',
    body: expect.stringContaining(report),
  });
  const [again] = proposed({ ...NEW, report }, OPEN).inputs;
  expect(again).toEqual({ title: "Clerk's spec 2026-05-12 as of 7987d1b", body: expect.stringContaining(report) });
});
