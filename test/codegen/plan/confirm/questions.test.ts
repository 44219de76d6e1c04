import { expect, test } from 'vitest';
import { questionsOrProblems, SECRET, TARGET, VALID_QUESTION } from '../../../support/codegen/teams.ts';

const WHOLE = `${TARGET}    name: [name, "emails[id=main_id].address", id name]
    details: { main: main_id, emails: emails }
    counts: { members: "/teams/{team_id}/members" }
`;

test('a question has its text, what there is to read, and which arguments to hide', () => {
  expect(questionsOrProblems(VALID_QUESTION, WHOLE + SECRET)).toEqual({
    'teams.deleteMembers': {
      phrases: [{ say: VALID_QUESTION }],
      targets: {
        team_id: {
          read: '/teams/{team_id}',
          name: ['name', 'emails[id=main_id].address', 'id name'],
          details: { main: 'main_id', emails: 'emails' },
          counts: { members: '/teams/{team_id}/members' },
        },
      },
      secrets: ['token'],
    },
  });
});

test.each([
  ['its own', 'teams.deleteMembers', '["emails[id=main_id].address"]'],
  ['its category’s', 'teams.*', '[id]'],
])('what is said of %s argument goes before what is said of any', (_, tool, name) => {
  const own = `tools:\n  ${tool}:\n    team_id: { read: "/teams/{team_id}", name: ${name} }\n`;
  const problems = ['spec/targets.yaml:2: no question has {team_id}: delete it'];
  expect(questionsOrProblems(VALID_QUESTION, `${TARGET}    name: [name]\n${own}${SECRET}`)).toEqual(problems);
  expect(questionsOrProblems(VALID_QUESTION, own + SECRET)).toMatchObject({
    'teams.deleteMembers': { targets: { team_id: { name: JSON.parse(name.replace('[id]', '["id"]')) } } },
  });
});

const AT = 'spec/targets.yaml';
const LIST = 'allowlist.yaml';
test.each<[why: string, question: string, targets: string, want: string[], loses?: string]>([
  [
    'none',
    '',
    SECRET,
    [
      `${LIST}:3: teams.deleteMembers needs a \`question\`: what a person is asked to confirm`,
      `${AT}:1: no argument is called "token"`,
    ],
  ],
  [
    'one too many',
    VALID_QUESTION,
    '',
    [`${LIST}:7: teams.deleteMembers has a question, but loses nothing and lets nobody in: delete it`],
    '{ never: they can be added again }',
  ],
  [
    'no such argument',
    'Delete members of {team}',
    SECRET,
    [`${LIST}:7: teams.deleteMembers has no required argument for {team}; did you mean {team_id}? Known: team_id`],
  ],
  [
    'an argument that may be left out',
    'Delete members with {token}',
    '',
    [`${LIST}:7: teams.deleteMembers has no required argument for {token}. Known: team_id`],
  ],
  [
    'a secret that nobody decided',
    VALID_QUESTION,
    '',
    [
      `${LIST}:7: teams.deleteMembers takes "token", which looks like a secret: put it under \`secret\` or \`harmless\` of spec/targets.yaml`,
    ],
  ],
  ['too short', 'Delete', SECRET, [`${LIST}:7: "question" must NOT have fewer than 10 characters`]],
  ['a full stop', `${VALID_QUESTION}.`, SECRET, [`${LIST}:7: "question" must match pattern "^[A-Z][^\\n]*[^.?!\\s]$"`]],
])('%s', (_, question, targets, want, loses) => {
  expect(questionsOrProblems(question, targets, loses)).toEqual(want);
});
