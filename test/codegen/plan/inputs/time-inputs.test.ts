import { describe, expect, it } from 'vitest';
import { readViews } from '../../../../codegen/config/views.ts';
import { define } from '../../../../codegen/plan/definition.ts';
import { planTimes } from '../../../../codegen/plan/inputs/time-inputs.ts';
import type { PlannedTool } from '../../../../codegen/plan/plan.ts';
import { Problems } from '../../../../codegen/shared/problems.ts';
import { problemsOf } from '../../../support/codegen/problems.ts';

/** Makes a tool with these inputs, by name and type; `fixed` ones have a value. */
function tool(inputs: Record<string, string>, more: object = {}): PlannedTool {
  const planned = Object.entries(inputs).map(([name, type]) => {
    return { name, argument: name, schema: { type }, description: 'RFC 3339', nested: new Map(), ...more };
  });
  return { name: 'teams.list', inputs: planned } as unknown as PlannedTool;
}
const plan = (one: PlannedTool, views: string) => planTimes([one], readViews(views), new Problems());

describe('the units of times', () => {
  it.each<[what: string, one: PlannedTool, views: string, want: object]>([
    [
      'are those of the file',
      tool({ created_at_after: 'integer', since: 'number', limit: 'integer' }),
      'times: { created_at_after: ms, since: s }',
      { 'teams.list': { created_at_after: 'ms', since: 's' } },
    ],
    [
      'are by the names of arguments',
      tool({ since: 'integer' }, { argument: 'from' }),
      'times: { since: s }',
      { 'teams.list': { from: 's' } },
    ],
    ['are none for texts', tool({ created_at: 'string' }), '', {}],
    ['are none for durations', tool({ expires_in_seconds: 'integer', limit: 'integer' }), '', {}],
    ['are none for fixed inputs', tool({ created_at: 'integer' }, { fixed: { value: 1 } }), '', {}],
  ])('%s', (_, one, views, want) => expect(Object.fromEntries(plan(one, views))).toEqual(want));

  it.each<[what: string, one: PlannedTool, views: string, want: string]>([
    [
      'that nobody has decided',
      tool({ updated_at_before: 'integer' }),
      'times: {}\n',
      '1: teams.list: say under `times` if "updated_at_before" is in s or ms',
    ],
    [
      'of an input that there isn’t',
      tool({ since: 'integer', limit: 'integer' }),
      'times:\n  since: s\n  sinc: ms\n',
      '3: no tool has a number "sinc"; did you mean "since"?',
    ],
  ])('are refused %s', (_, one, views, want) => {
    expect(problemsOf(() => plan(one, views))).toEqual([`spec/views.yaml:${want}`]);
  });
});

describe('the arguments that clients are listed', () => {
  const list = {
    ...tool({ since: 'integer', limit: 'integer' }),
    operation: { endpoint: 'GET /teams' },
  } as PlannedTool;

  it('have times as text', () => {
    expect(define(list, { times: { since: 's' } }).inputSchema.properties).toEqual({
      since: { type: 'string', description: 'RFC 3339' },
      limit: { type: 'integer', description: 'RFC 3339' },
    });
  });

  it('end with `fields` where the tool has a response of its own', () => {
    const clear = { values: { since: null }, description: 'Inputs to empty' };
    const { inputSchema } = define(list, { clear, response: { type: 'Team' } });
    expect(Object.entries(inputSchema.properties ?? {}).slice(2)).toEqual([
      ['clear', { type: 'array', description: 'Inputs to empty', items: { type: 'string', enum: ['since'] } }],
      ['fields', { type: 'array', items: { type: 'string' } }],
    ]);
  });
});
