import { describe, expect, it } from 'vitest';
import type { PlannedTool } from '../../../../codegen/plan/plan.ts';
import { responsesOrProblems, tool } from '../../../support/codegen/planned-responses.ts';

/** Plans the shape of each tool's response, by the tool's name; returns the problems instead, if there are any. */
function shapes(views: string, tools?: PlannedTool[], secretFields?: Map<string, string[]>): unknown {
  const planned = responsesOrProblems(views, tools, secretFields);
  return Array.isArray(planned) ? planned : Object.fromEntries(planned.shapes);
}

const path = 'team_id in path';
const close = tool('teams.close', 'destructive', 'POST /teams/{team_id}/close', path);
const paging = { most: 50, ascending: { order_by: '+created_at' } };

describe('the shape of a response', () => {
  it.each<[what: string, views: string, tools: PlannedTool[] | undefined, want: object]>([
    [
      "has a list's paging, oldest first, and nothing for a tool without a body",
      '',
      undefined,
      {
        'teams.list': { type: 'Team', rows: '', paging },
        'teams.get': { type: 'Team' },
        'teams.rename': { type: 'Team' },
      },
    ],
    [
      'has what is known of a list beside the spec',
      'lists: { teams.list: { count: /teams/count, ascending: { order_by: +id } } }',
      [tool('teams.list', 'read', 'GET /teams', 'limit', 'offset', 'order_by')],
      {
        'teams.list': {
          type: 'Team',
          rows: '',
          paging: { most: 50, ascending: { order_by: '+id' }, count: '/teams/count' },
        },
      },
    ],
    [
      'has no order where the list has none',
      '',
      [tool('teams.list', 'read', 'GET /teams', 'limit', 'offset')],
      { 'teams.list': { type: 'Team', rows: '', paging: { most: 50 } } },
    ],
    [
      'has no paging without an offset',
      '',
      [tool('teams.list', 'read', 'GET /teams', 'limit')],
      { 'teams.list': { type: 'Team', rows: '' } },
    ],
    [
      'has what a call changes',
      'changes: { teams.close: [open, name] }',
      [close],
      { 'teams.close': { type: 'Team', changes: ['open', 'name'] } },
    ],
    [
      'has what one argument changes',
      'changes: { teams.close: [open, name if label] }',
      [tool('teams.close', 'destructive', 'POST /teams/{team_id}/close', path, 'label in body')],
      { 'teams.close': { type: 'Team', changes: ['open'], changesBy: { label: 'name' } } },
    ],
    [
      'has nothing of that where somebody has said so',
      'changes: { teams.close: [] }',
      [close],
      { 'teams.close': { type: 'Team' } },
    ],
  ])('%s', (_, views, tools, want) => expect(shapes(views, tools)).toEqual(want));
});

describe('a call that changes something', () => {
  const silent =
    'spec/views.yaml:1: teams.close: say under `changes` what a call of it changes: no argument has the name of a field of its response. Its fields: id, key, labels, logo_url, mail, name, open, owner';
  const ok = { 'teams.close': { type: 'Team' } };
  it.each<[what: string, inputs: string[], secret: string[], want: unknown]>([
    ['must say what', [path], [], [silent]],
    ['must say it although its path has the name of a field', ['name in path'], [], [silent]],
    ['says it by an argument', [path, 'name in body'], [], ok],
    ['says it by an argument of the query', [path, 'name in query'], [], ok],
    ['says it by a secret', [path], ['key'], ok],
    ['must say it where a field is masked that nobody has classified', [path], ['logo_url'], [silent]],
  ])('%s', (_, inputs, secret, want) => {
    const tools = [tool('teams.close', 'write', 'POST /teams/{team_id}/close', ...inputs)];
    expect(shapes('', tools, new Map([['teams.close', secret]]))).toEqual(want);
  });

  it('has nothing to say of it where the response only repeats its ids', () => {
    const tools = [tool('teams.close', 'write', 'GET /teams/count', 'total_count in path')];
    expect(shapes('', tools)).toEqual({ 'teams.close': { type: 'teams_close' } });
  });

  it.each<[views: string, want: string]>([
    ['changes:\n  teams.close: [opn]\n', '2: the response of teams.close has no "opn"; did you mean "open"?'],
    ['changes:\n  teams.close: [open if team_i]\n', '2: teams.close has no argument "team_i"; did you mean "team_id"?'],
    [
      'changes:\n  teams.get: [open]\n  teams.close: [open]\n',
      '2: "teams.get" is no tool that changes something and returns it',
    ],
  ])('is refused with %j', (views, want) => {
    const tools = [close, tool('teams.get', 'read', 'GET /teams/{team_id}', path)];
    expect(shapes(views, tools)).toEqual([`spec/views.yaml:${want}`]);
  });
});
