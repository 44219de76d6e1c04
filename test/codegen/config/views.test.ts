import { expect, test } from 'vitest';
import { readViews } from '../../../codegen/config/views.ts';
import { problemsOf } from '../../support/codegen/problems.ts';

test('reads what is shown of types, what writes change, and what is known of lists and times', () => {
  const { file, ...views } = readViews(`everywhere: { never: [object] }
types:
  Team:
    summary: [id]
    never: [logo]
    usual: { open: false, mail.status: verified, seats: 1 }
    taken_by: { id: [team_id] }
    repeats: { owner: owner_id }
    first: { mails: main_id }
changes: { teams.closeTeam: [open], teams.touch: [] }
lists: { teams.getTeamList: { count: /teams/count, ascending: { order_by: +created_at } } }
times: { created_after: ms, since: s }
time_fields: [until]
`);
  expect(views).toEqual({
    everywhere: ['object'],
    types: {
      Team: {
        summary: ['id'],
        never: ['logo'],
        usual: { open: false, 'mail.status': 'verified', seats: 1 },
        taken_by: { id: ['team_id'] },
        repeats: { owner: 'owner_id' },
        first: { mails: 'main_id' },
      },
    },
    changes: { 'teams.closeTeam': ['open'], 'teams.touch': [] },
    lists: { 'teams.getTeamList': { count: '/teams/count', ascending: { order_by: '+created_at' } } },
    times: { created_after: 'ms', since: 's' },
    timeFields: ['until'],
  });
});

test('an empty file says nothing', () => {
  const { file, ...views } = readViews('');
  expect(views).toEqual({ everywhere: [], types: {}, changes: {}, lists: {}, times: {}, timeFields: [] });
});

test.each<[text: string, want: string[]]>([
  [
    '[]',
    [
      'spec/views.yaml:1: "the file" must be a map with `everywhere`, `types`, `changes`, `lists`, `times` and `time_fields`',
    ],
  ],
  [
    'type: {}',
    [
      'spec/views.yaml:1: unknown key "type"; did you mean "types"? Known: everywhere, types, changes, lists, times, time_fields',
    ],
  ],
  ['everywhere: [a]', ['spec/views.yaml:1: "everywhere" must have `never`: a list of fields']],
  [
    'types:\n  Team: [id]\n',
    ['spec/views.yaml:2: "Team" must be a view, with `summary`, `never`, `usual`, `taken_by`, `repeats` or `first`'],
  ],
  [
    'types:\n  Team:\n    summery: [id]\n',
    [
      'spec/views.yaml:3: unknown key "summery"; did you mean "summary"? Known: summary, never, usual, taken_by, repeats, first',
    ],
  ],
  ['types:\n  Team:\n    summary: id\n', ['spec/views.yaml:3: "summary" must be a list of names']],
  [
    'types:\n  Team:\n    usual: { open: null }\n',
    ['spec/views.yaml:3: "open" must be a text, a number, true or false'],
  ],
  ['types:\n  Team:\n    taken_by: { id: team_id }\n', ['spec/views.yaml:3: "id" must be a list of names']],
  ['types:\n  Team:\n    repeats: { id: [a] }\n', ['spec/views.yaml:3: "id" must be the name of an argument']],
  ['changes:\n  a.b: open\n', ['spec/views.yaml:2: "a.b" must be a list of names']],
  ['lists:\n  a.b: { count: 5 }\n', ['spec/views.yaml:2: "count" must be the path of a read, such as /users/count']],
  ['times:\n  since: days\n', ['spec/views.yaml:2: "days" is not one of s, ms']],
])('%j is refused', (text, want) => {
  expect(problemsOf(() => readViews(text))).toEqual(want);
});
