import { expect, test } from 'vitest';
import { readTargets } from '../../../../codegen/config/confirm/targets.ts';
import { problemsOf } from '../../../support/codegen/problems.ts';

test('reads what there is to read, by argument, by tool and by category', () => {
  const { rules, secret, harmless } = readTargets(`targets:
  team_id: { read: "/teams/{team_id}", name: [name] }
tools:
  teams.*:
    id: { read: /teams, match: [id], name: [] }
secret: [token]
harmless: { url: public }
`);
  expect(rules).toEqual([
    { argument: 'team_id', path: ['targets', 'team_id'], target: { read: '/teams/{team_id}', name: ['name'] } },
    {
      argument: 'id',
      tool: 'teams.*',
      path: ['tools', 'teams.*', 'id'],
      target: { read: '/teams', match: ['id'], name: [] },
    },
  ]);
  expect(secret).toEqual(['token']);
  expect(harmless).toEqual(['url']);
});

test.each<[text: string, want: string[]]>([
  ['', []],
  ['[]', ['spec/targets.yaml:1: "spec/targets.yaml" must be a map']],
  [
    'target: {}',
    [
      'spec/targets.yaml:1: unknown key "target"; did you mean "targets"? Known: targets, tools, facts, own, secret, harmless',
    ],
  ],
  ['targets: [a]', ['spec/targets.yaml:1: "targets" must be a map']],
  [
    'targets:\n  a: /a',
    [
      'spec/targets.yaml:2: "a" must be a map',
      'spec/targets.yaml:2: "read" is missing',
      'spec/targets.yaml:2: "name" is missing',
    ],
  ],
  [
    'targets:\n  a:\n    read: a\n    name: b',
    [
      'spec/targets.yaml:3: "read" must be a path, such as /users/{user_id}',
      'spec/targets.yaml:4: "name" must be a list of fields',
    ],
  ],
  [
    'targets:\n  a:\n    read: /a\n    name: []\n    detail: {}',
    [
      'spec/targets.yaml:5: unknown key "detail"; did you mean "details"? Known: read, list, match, name, details, counts, owner',
    ],
  ],
  [
    'targets:\n  a:\n    read: /a\n    name: []\n    owner: { read: /b, name: [] }',
    ['spec/targets.yaml:5: "owner" must be a map with `read`, `list` and `name`'],
  ],
  ['targets:\n  a:\n    read: /a\n    name: []\n    list: b', ['spec/targets.yaml:2: "match" is missing']],
  [
    'targets:\n  a:\n    read: /a\n    name: []\n    match: []',
    ['spec/targets.yaml:5: "match" must be a list of fields'],
  ],
  [
    'targets:\n  a:\n    read: /a\n    name: []\n    counts: { b: 1 }',
    ['spec/targets.yaml:5: "counts" must be a map of labels to paths'],
  ],
  ['tools:\n  a.b: c', ['spec/targets.yaml:2: "a.b" must be a map']],
  ['own: [a]', ['spec/targets.yaml:1: "own" must be a map']],
  ...['all', '{ never: "" }', '{ user_id: them }', '{}'].map((given): [string, string[]] => [
    `own:\n  a.b: ${given}`,
    [
      'spec/targets.yaml:2: "a.b" says whom its calls let in: write `named`, `everybody`, `{ never: the reason }`, or by argument, or field of what it names, one of user, organization, owner, role, permission, role_set, domain',
    ],
  ]),
  ['secret: token', ['spec/targets.yaml:1: `secret` must be a list of arguments']],
  ['harmless:\n  url:', ['spec/targets.yaml:2: `url` needs a reason why it is not a secret']],
])('says what is wrong in %j', (text, want) => {
  expect(problemsOf(() => readTargets(text))).toEqual(want);
});
