import { expect, test } from 'vitest';
import { judgeTool } from '../../../support/codegen/judged-tool.ts';

/** Lines of a tool whose calls always ask, with these phrases; the first of them is on line 12. */
const phrases = (...lines: string[]) =>
  `    loses: it is gone\n    lets_in: { never: it is a team }\n    question:\n${lines.map((line) => `      ${line}\n`).join('')}`;
const ANY = 'otherwise: Change {team_id}';

test('a question has its phrases in their order, each with its circumstance', () => {
  expect(
    judgeTool(
      phrases(
        'token: Set a new token for {team_id}',
        'shared is true: share it',
        'mode is not open: make it {mode}',
        'saml.entity: change its entity',
        'tags is a: tag it {tags}',
        ANY,
      ),
    ),
  ).toMatchObject({
    question: {
      phrases: [
        { argument: 'token', say: 'Set a new token for {team_id}' },
        { argument: 'shared', is: [true], say: 'share it' },
        { argument: 'mode', isNot: ['open'], say: 'make it {mode}' },
        { argument: 'saml.entity', say: 'change its entity' },
        { argument: 'tags', is: ['a'], say: 'tag it {tags}' },
        { say: 'Change {team_id}' },
      ],
      fields: { labels: 'unsafe_metadata' },
      secrets: ['token'],
    },
  });
});

const AT = 'allowlist.yaml';
const T = 'teams.updateTeam';
const OTHERWISE = `${AT}:11: ${T} needs a phrase under \`otherwise\`, with a capital: a call may be in none of these circumstances`;

test.each<[what: string, lines: string[], want: string[]]>([
  [
    'what is no circumstance',
    [ANY, 'name was open: do it'],
    [`${AT}:13: ${T} has \`name was open\`, which is no circumstance`],
  ],
  [
    'an argument that there is not',
    [ANY, 'nam: name it {nam}'],
    [`${AT}:13: ${T} has \`nam\`: there is no argument "nam"; did you mean "name"?`],
  ],
  [
    'a value that an argument can’t be',
    [ANY, 'mode is opn: open it'],
    [`${AT}:13: ${T} has \`mode is opn\`: "mode" can't be "opn"`],
  ],
  ['no phrase for any call', ['name: Name {team_id} {name}'], [OTHERWISE]],
  [
    'no capital in the phrase for any call',
    ['name: Name {team_id} {name}', 'otherwise: change {team_id}'],
    [OTHERWISE],
  ],
  [
    'a phrase that can’t be reached',
    [ANY, 'name: Name {team_id} {name}'],
    [`${AT}:13: ${T} never says this: the phrase for any call stands before it`],
  ],
  [
    'a place for what may be left out',
    ['otherwise: Change {team_id} to {name}'],
    [`${AT}:12: ${T} has no required argument for {name}. Known: team_id, mode`],
  ],
  [
    'a place for what another circumstance gives',
    [ANY, 'name: name it {labels}'],
    [
      `${AT}:13: ${T} has no required argument for {labels}. Known: team_id, mode, name`,
      `${AT}:13: ${T} says nothing of the value of "name": put {name} into the phrase`,
    ],
  ],
  [
    'a place inside an argument',
    [ANY, 'saml.entity: set {saml.entity}'],
    [`${AT}:13: ${T} has no required argument for {saml.entity}. Known: team_id, mode`],
  ],
  [
    'a secret in a place',
    [ANY, 'token: set the token {token}'],
    [`${AT}:13: ${T} shows {token}, which is secret: leave it out of the phrase`],
  ],
  [
    'a value that nobody would read',
    [ANY, 'name: name it'],
    [`${AT}:13: ${T} says nothing of the value of "name": put {name} into the phrase`],
  ],
  [
    'one of several values',
    [ANY, 'mode is closed or hidden: hide it'],
    [`${AT}:13: ${T} says nothing of the value of "mode": put {mode} into the phrase`],
  ],
  [
    'a list of which one item is known',
    [ANY, 'tags is a: tag it a'],
    [`${AT}:13: ${T} says nothing of the value of "tags": put {tags} into the phrase`],
  ],
  [
    'any value but one',
    [ANY, 'mode is not open: close it'],
    [`${AT}:13: ${T} says nothing of the value of "mode": put {mode} into the phrase`],
  ],
  ['a full stop', [`${ANY}.`], [`${AT}:12: "otherwise" must match pattern "^[A-Za-z][^\\n]*[^.?!\\s]$"`]],
])('refuses %s', (_, lines, want) => {
  expect(judgeTool(phrases(...lines))).toEqual(want);
});
