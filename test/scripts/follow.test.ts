import { expect, test } from 'vitest';
import { follow } from '../../scripts/follow/follow.ts';
import type { Ended } from '../../scripts/follow/shell.ts';

const BOT = '41898282+github-actions[bot]@users.noreply.github.com';
const OURS = { 'git ls-remote': `${'b'.repeat(40)}\trefs/heads/spec-update\n`, 'git log': `${BOT}\n` };
const NEW = { 'git status': ' M spec/source.json\n', 'git diff': { code: 1 } };
const OPEN = { 'gh api pulls?state=open&head=acme:spec-update': '7\n' };

type Answers = Record<string, string | Partial<Ended>>;

/** Follows with commands that answer so, and nothing where nothing is given; what was done, in short. */
function followed(answers: Answers, branch = 'main') {
  const [did, said, inputs]: [string[], string[], string[]] = [[], [], []];
  const all: Answers = {
    'npm spec:update': '# Report\n',
    'gh api .default_branch': 'main\n',
    'gh api POST pulls': 'https://github.com/acme/kit/pull/7\n',
    'gh api PATCH pulls/7': 'https://github.com/acme/kit/pull/7\n',
    'git rev-parse': `${'a'.repeat(40)}\n`,
    ...answers,
  };
  const run = (command: string, args: readonly string[], input = ''): Ended => {
    const name = `${command} ${shortened(command, args).join(' ')}`;
    if (!/status|rev-parse|default_branch/.test(name)) did.push(name);
    if (input) inputs.push(input);
    const answer = all[name] ?? all[name.split(' ').slice(0, 2).join(' ')] ?? '';
    return { code: 0, stdout: '', stderr: '', ...(typeof answer === 'string' ? { stdout: answer } : answer) };
  };
  const job = {
    run,
    branch,
    owner: 'acme',
    url: 'https://github.com/acme/kit/actions/runs/1',
    source: () => JSON.stringify({ apiVersion: '2026-05-12', commit: '7987d1b776258d5ddd9163e1a03d256b5ac4d64a' }),
    summary: () => {},
    say: (kind: string, line: string) => void said.push(`${kind}: ${line}`),
  };
  const well = (() => {
    try {
      return follow(job);
    } catch (error) {
      return (error as Error).message;
    }
  })();
  return { well, did, said, inputs: inputs.map((text) => JSON.parse(text)) };
}

/** What of a command line tells it from others. */
function shortened(command: string, args: readonly string[]): string[] {
  if (command === 'npm') return args.slice(-1);
  if (command === 'gh') {
    const [path = '', method] = [args.find((arg) => arg.startsWith('repos/')), args[args.indexOf('-X') + 1]];
    const rest = path.replace(/^repos\/\{owner\}\/\{repo\}\/?/, '');
    return ['api', ...(args.includes('-X') ? [String(method)] : []), rest || String(args.at(-1))].filter(Boolean);
  }
  const verb = args.findIndex((arg, place) => !arg.startsWith('-') && args[place - 1] !== '-c');
  return verb === -1 ? [] : [args[verb] ?? '', ...args.slice(verb).filter((arg) => /^--force|^HEAD:|^\^/.test(arg))];
}

const SCRIPTS = ['npm spec:update', 'npm generate', 'npm golden', 'npm docs'];
const ASKS = 'gh api pulls?state=open&head=acme:spec-update';
const COMMITS = ['git checkout', 'git add', 'git commit', 'git ls-remote'];
const LOOKS = ['git fetch', `git log ^${'a'.repeat(40)}`];
const push = (lease: string) => `git push --force-with-lease=spec-update:${lease} HEAD:refs/heads/spec-update`;
const TESTS = 'gh api POST actions/workflows/test.yml/dispatches';
const BREAKS = 'error: Something breaks for agents that use the tools today: the summary of this job has the report.';
const PAGE = 'https://github.com/acme/kit/pull/7';

const table: { why: string; given: Answers; well: boolean | string; did: string[]; said: string[]; branch?: string }[] =
  [
    {
      why: 'a spec that is as it was: nothing is touched',
      given: {},
      well: true,
      did: ['npm spec:update'],
      said: ['notice: The spec is as it was.'],
    },
    {
      why: 'a failed update: nothing is touched, though files may have changed',
      given: { ...NEW, 'npm spec:update': { code: 1, stderr: 'npm noise\nspec:update: offline\n' } },
      well: false,
      did: ['npm spec:update'],
      said: ['error: Nothing was proposed: spec:update: offline'],
    },
    {
      why: 'the first time: a branch and a pull request are made, and the tests started',
      given: NEW,
      well: true,
      did: [...SCRIPTS, ASKS, ...COMMITS, push(''), 'gh api POST pulls', TESTS],
      said: [`notice: Proposed: ${PAGE}`],
    },
    {
      why: 'a pull request is open: it is refreshed',
      given: { ...NEW, ...OPEN, ...OURS },
      well: true,
      did: [...SCRIPTS, ASKS, ...COMMITS, ...LOOKS, 'git diff', push('b'.repeat(40)), 'gh api PATCH pulls/7', TESTS],
      said: [`notice: Proposed: ${PAGE}`],
    },
    {
      why: 'it is what is open already: nothing is pushed',
      given: { ...NEW, ...OPEN, ...OURS, 'git diff': '' },
      well: true,
      did: [...SCRIPTS, ASKS, ...COMMITS, ...LOOKS, 'git diff', 'gh api PATCH pulls/7'],
      said: [`notice: Proposed: ${PAGE}`],
    },
    {
      why: 'something breaks: the pull request is made, and the job ends badly',
      given: { ...NEW, 'npm spec:update': { code: 2, stdout: '# Report\n' } },
      well: false,
      did: [...SCRIPTS, ASKS, ...COMMITS, push(''), 'gh api POST pulls', TESTS],
      said: [`notice: Proposed: ${PAGE}`, BREAKS],
    },
    {
      why: 'an undecided operation: what there is gets proposed',
      given: { ...NEW, 'npm generate': { code: 1, stderr: 'allowlist.yaml: POST /x is undecided\n' } },
      well: true,
      did: ['npm spec:update', 'npm generate', ASKS, ...COMMITS, push(''), 'gh api POST pulls', TESTS],
      said: [
        'warning: npm run generate failed: somebody has to decide. The pull request has what it said.',
        `notice: Proposed: ${PAGE}`,
      ],
    },
    {
      why: 'somebody has pushed to the open pull request: their work stays',
      given: { ...NEW, ...OPEN, ...OURS, 'git log': `${BOT}\nada@example.com\n` },
      well: false,
      did: [...SCRIPTS, ASKS, ...COMMITS, ...LOOKS, 'git diff'],
      said: ['error: Somebody has pushed to spec-update: it was left alone. Merge or close what is open there.'],
    },
    {
      why: 'somebody works on this very spec: there is nothing to say until it breaks',
      given: { ...NEW, ...OPEN, ...OURS, 'git log': 'ada@example.com\n', 'git diff': '' },
      well: true,
      did: [...SCRIPTS, ASKS, ...COMMITS, ...LOOKS, 'git diff'],
      said: ['notice: Somebody works on this spec on spec-update: it was left alone.'],
    },
    {
      why: 'somebody had pushed, but the pull request is closed',
      given: { ...NEW, ...OURS, 'git log': 'ada@example.com\n' },
      well: true,
      did: [...SCRIPTS, ASKS, ...COMMITS, ...LOOKS, 'git diff', push('b'.repeat(40)), 'gh api POST pulls', TESTS],
      said: [`notice: Proposed: ${PAGE}`],
    },
    {
      why: 'started on another branch',
      given: NEW,
      branch: 'topic',
      well: 'updates are proposed to main, but topic is checked out. Run it there.',
      did: ['npm spec:update'],
      said: [],
    },
    {
      why: 'GitHub refuses',
      given: {
        ...NEW,
        'gh api POST pulls': { code: 1, stderr: 'gh: not permitted to create pull requests (HTTP 403)\n' },
      },
      well: 'gh api failed: gh: not permitted to create pull requests (HTTP 403)',
      did: [...SCRIPTS, ASKS, ...COMMITS, push(''), 'gh api POST pulls'],
      said: [],
    },
  ];

test.each(table)('$why', ({ given, branch, well, did, said }) => {
  expect(followed(given, branch)).toMatchObject({ well, did, said });
});

test('the words go in as data, whatever they are', () => {
  const report = '`$(reboot)` "{{ secrets.X }}"\n::error::x\n';
  const [first] = followed({ ...NEW, 'npm spec:update': { code: 2, stdout: report } }).inputs;
  expect(first).toEqual({
    title: "Clerk's spec 2026-05-12 as of 7987d1b: something breaks",
    head: 'spec-update',
    base: 'main',
    body: expect.stringContaining(report),
  });
  const [again] = followed({ ...NEW, ...OPEN, 'npm spec:update': report }).inputs;
  expect(again).toEqual({ title: "Clerk's spec 2026-05-12 as of 7987d1b", body: expect.stringContaining(report) });
});
