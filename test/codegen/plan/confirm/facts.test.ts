import { expect, test } from 'vitest';
import { judgeTool, TARGETS } from '../../../support/codegen/judged-tool.ts';

const LINES = `    loses: { never: it stays }
    lets_in: { "items.role is not {first}": a role of more }
    question: Change {team_id}
`;
const facts = (...steps: string[]) => `${TARGETS}facts:\n  first:\n${steps.map((step) => `    - ${step}\n`).join('')}`;
const STEPS = ['{ read: "/teams/{team_id}", at: set_id }', '{ read: "/sets/{set_id}", at: first.key }'] as const;

test('a question has the reads that lead to a fact', () => {
  expect(judgeTool(LINES, facts(...STEPS))).toMatchObject({
    effects: [{ kind: 'lets_in', argument: 'items.role', isNotFact: 'first', because: 'a role of more' }],
    question: {
      facts: {
        first: [
          { read: '/teams/{team_id}', at: 'set_id' },
          { read: '/sets/{set_id}', at: 'first.key' },
        ],
      },
    },
  });
});

const AT = 'spec/targets.yaml';
const FORM = '"first" must be a list of reads, each with `read`, a path, and `at`, a dotted place in its response';

test.each<[what: string, targets: string, want: string[]]>([
  [
    'a fact that there is not',
    TARGETS,
    ["allowlist.yaml:11: teams.updateTeam compares with {first}, which spec/targets.yaml doesn't have"],
  ],
  [
    'a fact of nearly that name',
    facts(...STEPS).replace('first:', 'frst:'),
    [
      'allowlist.yaml:11: teams.updateTeam compares with {first}, which spec/targets.yaml doesn\'t have; did you mean "frst"?',
      `${AT}:4: nothing asks for {frst}: delete it`,
    ],
  ],
  [
    'a fact that nothing asks for',
    `${facts(...STEPS)}  other: [{ read: "/teams/{team_id}", at: name }]\n`,
    [`${AT}:7: nothing asks for {other}: delete it`],
  ],
  [
    'a read that the API doesn’t have',
    facts('{ read: "/team/{team_id}", at: set_id }'),
    [`${AT}:5: the spec has no GET /team/{team_id}; did you mean /teams/{team_id}?`],
  ],
  [
    'a field that the read doesn’t return',
    facts('{ read: "/teams/{team_id}", at: set }'),
    [`${AT}:5: the response of GET /teams/{team_id} has no field "set"`],
  ],
  [
    'a field of a list’s rows, of which there may be several',
    facts(STEPS[0], '{ read: "/sets/{set_id}", at: roles.key }'),
    [`${AT}:6: the response of GET /sets/{set_id} has no field "roles.key"`],
  ],
  [
    'a place for what comes later',
    facts(STEPS[1], STEPS[0]),
    [`${AT}:5: {set_id} is not a required argument; use one of team_id, mode`],
  ],
  ['no read at all', `${TARGETS}facts: { first: [] }\n`, [`${AT}:3: ${FORM}`]],
  ['a read without its place', facts('{ read: "/teams/{team_id}" }'), [`${AT}:4: ${FORM}`]],
  ['a read that is no path', facts('{ read: teams, at: set_id }'), [`${AT}:4: ${FORM}`]],
  ['a place that is none', facts('{ read: "/teams/{team_id}", at: "a b" }'), [`${AT}:4: ${FORM}`]],
  ['a key too many', facts('{ read: "/teams/{team_id}", at: set_id, to: x }'), [`${AT}:4: ${FORM}`]],
])('refuses %s', (_, targets, want) => {
  expect(judgeTool(LINES, targets)).toEqual(want);
});
