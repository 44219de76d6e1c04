import { expect, test } from 'vitest';
import { questionsOrProblems, SECRET, TARGET, VALID_QUESTION } from '../../../support/codegen/teams.ts';

const AT = 'spec/targets.yaml';

test.each<[why: string, targets: string, want: string[]]>([
  [
    'no such read',
    `${SECRET}targets:\n  team_id:\n    read: /team/{team_id}\n    name: [name]\n`,
    [`${AT}:4: the spec has no GET /team/{team_id}; did you mean /teams/{id}?`],
  ],
  [
    'a read of another argument',
    `${SECRET}targets:\n  team_id:\n    read: /teams/{id}\n    name: [name]\n`,
    [`${AT}:4: {id} is not a required argument; use one of team_id`],
  ],
  [
    'a query that the read doesn’t take',
    `${SECRET}targets:\n  team_id:\n    read: /teams?limit=1&page=2\n    match: [id]\n    name: [name]\n`,
    [`${AT}:4: GET /teams has no query parameter "page"`],
  ],
  [
    'fields that there are not',
    `${SECRET}${TARGET}    name: [nam, id title]\n    details: { owner: owner.id }\n`,
    [
      `${AT}:5: the response has no field "nam"`,
      `${AT}:5: the response has no field "title"`,
      `${AT}:6: the response has no field "owner.id"`,
    ],
  ],
  [
    'a row that can’t be told',
    `${SECRET}${TARGET}    name: ["emails[no=main_id].address", "emails[id=no].address"]\n`,
    [
      `${AT}:5: the response has no field "emails[no=main_id].address"`,
      `${AT}:5: the response has no field "emails[id=no].address"`,
    ],
  ],
  [
    'a list that is none',
    `${SECRET}${TARGET}    name: [name]\n    list: name\n    match: [id]\n`,
    [`${AT}:6: the response has no such list`],
  ],
  [
    'a response that is no list',
    `${SECRET}${TARGET}    name: [name]\n    match: [id]\n`,
    [`${AT}:6: the response has no such list`],
  ],
  [
    'a field of rows that they haven’t',
    `${SECRET}${TARGET}    name: [name]\n    list: emails\n    match: [key]\n`,
    [`${AT}:7: the response has no field "key"`, `${AT}:5: the response has no field "name"`],
  ],
  [
    'an owner by what the thing doesn’t say',
    `${SECRET}${TARGET}    name: [name]\n    owner: { read: "/teams?page={page}", list: mails, name: [nick id] }\n`,
    [
      `${AT}:6: the response has no field "page"`,
      `${AT}:6: GET /teams has no query parameter "page"`,
      `${AT}:6: the rows of the response have no list "mails" with ids`,
      `${AT}:6: the rows of the response have no field "nick"`,
    ],
  ],
  [
    'an owner in what is no list',
    `${SECRET}${TARGET}    name: [name]\n    owner: { read: "/teams/{id}", list: emails, name: [id] }\n`,
    [
      `${AT}:6: the rows of the response have no list "emails" with ids`,
      `${AT}:6: the rows of the response have no field "id"`,
    ],
  ],
  [
    'a count of what doesn’t say it',
    `${SECRET}${TARGET}    name: [name]\n    counts: { emails: "/teams/{team_id}/emails" }\n`,
    [`${AT}:6: GET /teams/{team_id}/emails returns no total_count`],
  ],
  [
    'a flag that wraps a list, for what is none',
    `${SECRET}${TARGET}    name: [name]\n    counts: { teams: "/teams?paginated=true", emails: "/teams/{team_id}/emails?paginated=true" }\n`,
    [`${AT}:6: GET /teams/{team_id}/emails has no query parameter "paginated"`],
  ],
  [
    'what no question needs',
    `${SECRET}targets:\n  user_id: { read: /teams, name: [] }\ntools:\n  teams.x: { team_id: { read: /teams, name: [] } }\nharmless: { url: public }\n`,
    [
      `${AT}:3: no question has {user_id}: delete it`,
      `${AT}:5: no question has {team_id} in teams.x: delete it`,
      `${AT}:6: no argument is called "url"`,
    ],
  ],
])('%s', (_, targets, want) => {
  expect(questionsOrProblems(VALID_QUESTION, targets)).toEqual(want);
});
