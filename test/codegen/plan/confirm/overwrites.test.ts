import { expect, test } from 'vitest';
import { Problems } from '../../../../codegen/shared/problems.ts';
import { documentWithout, HARMLESS, type Judged, judgeTool, TARGETS } from '../../../support/codegen/judged-tool.ts';

// `overwrites` names a field of what the question is about, read before anybody is asked.

const lines = (circumstance: string, question = 'Change {team_id}') =>
  `    loses: { ${circumstance}: it is gone }\n    lets_in: { never: it is a team }\n    question: ${question}\n`;
const TWO = `${TARGETS.replace('team_id:', 'mode: { read: "/teams/{team_id}", list: members, match: [id], name: [id] }, team_id:')}`;

test.each<[what: string, lines: string, targets: string, want: string[]]>([
  [
    'a field that the read doesn’t return',
    lines('shared overwrites'),
    TARGETS,
    ['allowlist.yaml:11: teams.updateTeam compares with "shared", which the read about {team_id} doesn\'t return'],
  ],
  [
    'a field of that name that isn’t there',
    lines('name overwrites has_logo'),
    TARGETS,
    ['allowlist.yaml:11: teams.updateTeam compares with "has_logo", which the read about {team_id} doesn\'t return'],
  ],
  [
    'a field to change that there is not',
    lines('name changes main_name'),
    TARGETS,
    ['allowlist.yaml:11: teams.updateTeam compares with "main_name", which the read about {team_id} doesn\'t return'],
  ],
  [
    'a read of what another argument names',
    lines('name', 'Make {mode} of {team_id}'),
    TARGETS.replace('team_id:', 'mode: { read: "/teams/{team_id}", name: [name] }, team_id:'),
    ['spec/targets.yaml:1: reads what {team_id} names: say by `match` which row is {mode}'],
  ],
  [
    'a question about nothing that is read',
    lines('name overwrites'),
    'secret: [token]\n',
    [
      'allowlist.yaml:11: teams.updateTeam compares with "name", but spec/targets.yaml has no read for what its question names: add `team_id: { read: "/teams/{team_id}", name: [name] }` under `targets`',
    ],
  ],
  [
    'a question about nothing that can be read',
    lines('name overwrites', 'Make it {mode}'),
    'secret: [token]\n',
    [
      'allowlist.yaml:11: teams.updateTeam compares with "name", but spec/targets.yaml has no read for what its question names',
    ],
  ],
])('refuses %s', (_, entry, targets, want) => {
  expect(judgeTool(entry, targets)).toEqual(want);
});

test('of two placeholders, the first one says what the question is about', () => {
  const { question } = judgeTool(lines('name overwrites', 'Make {mode} of {team_id}'), TWO) as Judged;
  expect(Object.keys(question?.targets ?? {})).toEqual(['mode', 'team_id']);
});

const lenient = (entry: string, targets: string, gone: string) => {
  const problems = new Problems('lenient');
  const judged = judgeTool(entry, targets, { document: documentWithout(gone), problems });
  return [judged, problems.all.map(({ kind, message }) => `${kind}: ${message}`)];
};

test('an earlier API without the field has no target to be read, so that every such call asks', () => {
  expect(lenient(lines('name overwrites has_image'), TARGETS, 'has_image')).toEqual([
    {
      effects: [{ kind: 'loses', argument: 'name', overwrites: 'has_image', because: 'it is gone' }],
      question: { phrases: [{ say: 'Change {team_id}' }], fields: { labels: 'unsafe_metadata' }, secrets: ['token'] },
    },
    ['leftover: teams.updateTeam compares with "has_image", which the read about {team_id} doesn\'t return'],
  ]);
});

test('where the first read doesn’t work, the second isn’t taken for it', () => {
  const broken = TWO.replace('mode: { read: "/teams/{team_id}"', 'mode: { read: "/modes/{mode}"');
  const problems = new Problems('lenient');
  const judged = judgeTool(lines('name overwrites', 'Make {mode} of {team_id}'), broken, { problems }) as Judged;
  expect(judged.question).not.toHaveProperty('targets');
  const harmless = judgeTool(lines('name', 'Make {mode} of {team_id}'), broken, { problems }) as Judged;
  expect(Object.keys(harmless.question?.targets ?? {})).toEqual(['team_id']);
});

test('what an earlier API doesn’t have, no call does: circumstances of it are left out, and the rest stays', () => {
  const entry = `    loses: { shared: it is gone, size is 1: it is small }
    lets_in: { never: it is a team }
    question:
      shared is true: Share {team_id}
      otherwise: Change {team_id}
`;
  expect(lenient(entry, TARGETS, 'shared')).toMatchObject([
    { effects: [{ argument: 'size' }], question: { phrases: [{ say: 'Change {team_id}' }] } },
    [
      'leftover: no input of any tool is called "shared": delete it',
      'leftover: teams.updateTeam has `shared`: there is no argument "shared"',
      'leftover: teams.updateTeam has `shared is true`: there is no argument "shared"',
    ],
  ]);
  const only = `    loses: { shared: it is gone }\n    lets_in: { never: it is a team }\n    question: Change {team_id}\n`;
  const [judged] = lenient(only, 'secret: []\n', 'shared');
  expect(judged).toEqual({});
  expect(judgeTool(`${HARMLESS}    question: Change {team_id}\n`, 'secret: []\n')).toEqual([
    'allowlist.yaml:11: teams.updateTeam has a question, but loses nothing and lets nobody in: delete it',
  ]);
});

test.each([
  ['destructive', 'loses', { kind: 'loses' }],
  ['sensitive', 'lets_in', { kind: 'lets_in' }],
])('a %s tool whose circumstances an earlier API lacks asks before every call', (tier, kind, effect) => {
  const entry = `    loses: { never: it is a team }
    lets_in: { never: it is a team }
    question: Change {team_id}
`.replace(`${kind}: { never: it is a team }`, `${kind}: { shared: it is gone }`);
  const problems = new Problems('lenient');
  const judged = judgeTool(entry, TARGETS, { tier, document: documentWithout('shared'), problems });
  const because = 'nobody has judged it in this version of the API';
  expect((judged as Judged).effects).toEqual([{ ...effect, because }]);
});

test.each([
  ['a value that it lacks, which may have had another name', 'mode is open or secret', {}],
  ['a property that it takes under no name', 'labels.role is admin', { argument: 'labels' }],
])('an earlier API with %s asks whenever the input is given', (_, circumstance, want) => {
  const problems = new Problems('lenient');
  const judged = judgeTool(lines(circumstance), TARGETS, { problems }) as Judged;
  expect(judged.effects).toEqual([{ kind: 'loses', because: 'it is gone', ...want }]);
  expect(problems.all.map(({ kind }) => kind)).toContain('leftover');
});
