import { expect, test } from 'vitest';
import { readTargets } from '../../../../codegen/config/confirm/targets.ts';
import type { Document } from '../../../../codegen/openapi/types.ts';
import { planOwnTargets } from '../../../../codegen/plan/confirm/own-targets.ts';
import type { PlannedTool } from '../../../../codegen/plan/plan.ts';
import type { Effect, Question } from '../../../../src/tool.ts';
import { problemLines } from '../../../support/codegen/problems.ts';

const document = {
  paths: {
    '/teams/{team_id}': {
      get: {
        parameters: [{ name: 'team_id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': {
            content: { 'application/json': { schema: { type: 'object', properties: { owner: { type: 'string' } } } } },
          },
        },
      },
    },
  },
} as unknown as Document;
const tools = [
  { name: 'teams.join', inputs: [{ argument: 'team_id' }] },
  { name: 'teams.drop', inputs: [] },
] as unknown as PlannedTool[];
const effects = new Map<string, Effect[]>([
  ['teams.join', [{ kind: 'lets_in', because: 'somebody gets in' }]],
  ['teams.drop', [{ kind: 'loses', because: 'it is gone' }]],
]);
const questions = new Map<string, Question>([
  ['teams.join', { phrases: [], targets: { team_id: { read: '/teams/{team_id}', name: [] } } }],
]);

function plan(text: string) {
  try {
    return Object.fromEntries(planOwnTargets(document, tools, { effects, questions }, readTargets(text)));
  } catch (error) {
    return problemLines(error);
  }
}

test.each([
  ['own: { teams.join: named }', { 'teams.join': {} }],
  ['own: { teams.join: everybody }', { 'teams.join': 'everybody' }],
  ['own: { teams.join: { never: nobody is there } }', { 'teams.join': 'nobody' }],
  [
    'own: { teams.join: { team_id: organization, team_id.owner: user } }',
    { 'teams.join': { team_id: 'organization', 'team_id.owner': 'user' } },
  ],
  ['', ['spec/targets.yaml:1: teams.join lets somebody in: say whom under `own` of spec/targets.yaml']],
  [
    'own:\n  teams.join: { id: user, team_id.boss: user }',
    [
      'spec/targets.yaml:2: teams.join has no argument "id", and reads no such field of what an argument names',
      'spec/targets.yaml:2: teams.join has no argument "team_id.boss", and reads no such field of what an argument names',
    ],
  ],
  [
    'own:\n  teams.join: named\n  teams.drop: named',
    ['spec/targets.yaml:3: no call of teams.drop lets somebody in: delete it'],
  ],
])('%s', (text, want) => expect(plan(text)).toEqual(want));
