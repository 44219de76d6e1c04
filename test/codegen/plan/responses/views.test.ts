import { describe, expect, it } from 'vitest';
import { responsesOrProblems } from '../../../support/codegen/planned-responses.ts';

/** Plans how a team is shown, by field: all of them, or only these. */
function teamShown(views: string, only?: string[]): unknown {
  const planned = responsesOrProblems(views);
  if (Array.isArray(planned)) return planned;
  const fields = Object.entries(planned.types.Team ?? {});
  return Object.fromEntries(fields.filter(([name]) => only?.includes(name) ?? true));
}

const shown = { view: 'summary' };
const hidden = { view: 'never' };

describe('a field is shown', () => {
  it('everywhere, where nobody has said anything', () => {
    expect(teamShown('')).toEqual({
      id: shown,
      key: shown,
      labels: { open: true, ...shown },
      logo_url: shown,
      mail: { fields: { logo_url: shown, status: shown }, ...shown },
      name: shown,
      open: shown,
      owner: { type: 'Owner', ...shown },
    });
  });

  it('in rows if it is in the summary, nowhere if it is under `never`, else in single reads', () => {
    expect(teamShown('types: { Team: { summary: [id, mail, owner], never: [key] } }')).toEqual({
      id: shown,
      key: hidden,
      labels: { open: true },
      logo_url: {},
      mail: { fields: { logo_url: shown, status: shown }, ...shown },
      name: {},
      open: {},
      owner: { type: 'Owner', ...shown },
    });
  });

  it('in rows with those inside it that the summary names', () => {
    expect(teamShown('types: { Team: { summary: [mail.status], never: [owner] } }', ['mail', 'owner'])).toEqual({
      mail: { fields: { logo_url: {}, status: shown }, ...shown },
      owner: { type: 'Owner', ...hidden },
    });
  });

  it('nowhere if it is left out everywhere, at any depth', () => {
    expect(teamShown('everywhere: { never: [logo_url] }', ['logo_url', 'mail'])).toEqual({
      logo_url: hidden,
      mail: { fields: { logo_url: hidden, status: shown }, ...shown },
    });
  });

  it('all the same if its own type says so', () => {
    const views = 'everywhere: { never: [logo_url] }\ntypes: { Team: { summary: [logo_url] } }';
    expect(teamShown(views, ['logo_url', 'mail'])).toEqual({
      logo_url: shown,
      mail: { fields: { logo_url: hidden, status: {} } },
    });
  });

  it('with what is usual, who takes it and what it repeats', () => {
    const views = `types:
  Team:
    summary: [id]
    usual: { open: true, mail.status: verified }
    taken_by: { id: [team_id] }
    repeats: { owner: team_id }
`;
    expect(teamShown(views, ['id', 'mail', 'open', 'owner'])).toEqual({
      id: { ...shown, takenBy: ['team_id'] },
      mail: { fields: { logo_url: {}, status: { usual: 'verified' } } },
      open: { usual: true },
      owner: { type: 'Owner', repeats: 'team_id' },
    });
  });

  it('as a time, if it is among those', () => {
    expect(responsesOrProblems('time_fields: [until]')).toMatchObject({
      types: { Owner: { id: shown, until: { time: true, ...shown } } },
    });
  });
});

describe('what is refused', () => {
  it.each<[what: string, views: string, want: string[]]>([
    ["a type that there isn't", 'types:\n  Teem: {}\n', ['2: no response has a type "Teem"; did you mean "Team"?']],
    [
      "a field that there isn't",
      'types:\n  Team:\n    summary: [id, nam]\n',
      ['3: Team has no "nam"; did you mean "name"?'],
    ],
    [
      'a field that another type has not',
      'types:\n  Team:\n    never: [owner.ids]\n',
      ['3: Team has no "owner.ids"; did you mean "owner.id"?'],
    ],
    [
      'a field in two lists',
      'types:\n  Team:\n    summary: [id]\n    never:\n      - id\n',
      ['5: "id" of Team is listed twice: keep one'],
    ],
    [
      "a field that is usual and that there isn't",
      'types:\n  Team:\n    usual:\n      opn: true\n',
      ['4: Team has no "opn"; did you mean "open"?'],
    ],
    [
      'an object that is usual',
      'types:\n  Team:\n    usual:\n      mail: verified\n',
      ['4: "mail" of Team is an object: name a field inside it'],
    ],
    [
      'an argument that no tool has',
      'types:\n  Team:\n    taken_by: { id: [team_ids] }\n    repeats: { owner: teem_id }\n',
      [
        '3: no tool has an argument "team_ids"; did you mean "team_id"?',
        '4: no tool has an argument "teem_id"; did you mean "team_id"?',
      ],
    ],
    [
      'a field that no response has',
      'everywhere: { never: [logo_ur] }\n',
      ['1: no response has "logo_ur"; did you mean "logo_url"?'],
    ],
    [
      'a time that no response has',
      'time_fields: [untl]\n',
      ['1: no response has a number "untl"; did you mean "until"?'],
    ],
    [
      "a list that there isn't",
      'lists:\n  teams.get: {}\n',
      ['2: "teams.get" is no list that is read page by page; did you mean "teams.list"?'],
    ],
    [
      "a count that there isn't",
      'lists:\n  teams.list:\n    count: /teams/total\n',
      ['3: the spec has no GET /teams/total'],
    ],
    [
      "an order that there isn't",
      'lists:\n  teams.list:\n    ascending: { order: id }\n',
      ['3: teams.list has no argument "order"; did you mean "order_by"?'],
    ],
  ])('%s', (_, views, want) => {
    expect(responsesOrProblems(views)).toEqual(want.map((line) => `spec/views.yaml:${line}`));
  });
});
