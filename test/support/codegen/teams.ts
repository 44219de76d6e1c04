import { readAllowlist } from '../../../codegen/config/allowlist/allowlist.ts';
import { readTargets } from '../../../codegen/config/confirm/targets.ts';
import { readGlossary } from '../../../codegen/config/glossary.ts';
import type { Document, Schema } from '../../../codegen/openapi/types.ts';
import { planEffects } from '../../../codegen/plan/confirm/effects.ts';
import { planQuestions } from '../../../codegen/plan/confirm/questions.ts';
import { planTools } from '../../../codegen/plan/plan-tools.ts';
import type { Question } from '../../../src/tool.ts';
import { problemLines } from './problems.ts';

// A small API with one tool that loses something, and what is planned of its question.

const text: Schema = { type: 'string' };
const respondsWith = (schema: Schema) => ({ '200': { description: '', content: { 'application/json': { schema } } } });
const teamId = { name: 'team_id', in: 'path', required: true, schema: text } as const;
const email: Schema = { type: 'object', properties: { id: text, address: text } };
const team: Schema = {
  allOf: [
    { type: 'object', properties: { id: text, name: text, main_id: text } },
    { type: 'object', properties: { emails: { type: 'array', items: email } } },
  ],
};
const rows = (items: Schema, more = {}): Schema => ({
  type: 'object',
  properties: { data: { type: 'array', items }, ...more },
});

const document: Document = {
  openapi: '3.0.3',
  info: { title: 'Teams', version: '1' },
  paths: {
    '/teams': {
      get: {
        parameters: [{ name: 'limit', in: 'query', schema: text }],
        responses: respondsWith({ type: 'array', items: team }),
      },
    },
    '/teams/{id}': { get: { parameters: [{ ...teamId, name: 'id' }], responses: respondsWith(team) } },
    '/teams/{team_id}/members': {
      get: { parameters: [teamId], responses: respondsWith(rows(email, { total_count: { type: 'integer' } })) },
      delete: {
        parameters: [teamId, { name: 'token', in: 'query', schema: text }],
        responses: { '204': { description: '' } },
      },
    },
    '/teams/{team_id}/emails': { get: { parameters: [teamId], responses: respondsWith(rows(email)) } },
  },
};

const excluded = ['/teams', '/teams/{id}', '/teams/{team_id}/members', '/teams/{team_id}/emails'];
const allowlist = (question: string, loses: string) => `default: [other.getId]
tools:
  DELETE /teams/{team_id}/members:
    tool: teams.deleteMembers
    title: Delete all members
    tier: write
${question === '' ? '' : `    question: ${question}\n`}    description: Delete all members of a team.
    loses: ${loses}
    lets_in: { never: it only takes away }
local:
  other.getId: { title: Get an id, tier: read, description: The id that is pinned., result: user_id }
excluded:
${excluded.map((path) => `  GET ${path}: not needed\n`).join('')}`;

/** A valid question. */
export const VALID_QUESTION = 'Delete all members of {team_id}';
/** The required entry of spec/targets.yaml for the tool's secret argument. */
export const SECRET = 'secret: [token]\n';
/** A target whose name is missing. */
export const TARGET = 'targets:\n  team_id:\n    read: /teams/{team_id}\n';

/** Plans the questions of the tool; returns the problems instead, if there are any. */
export function questionsOrProblems(
  question: string,
  targets: string,
  loses = 'all members are gone',
): Record<string, Question> | string[] {
  try {
    const list = readAllowlist(allowlist(question, loses), document);
    const plans = planTools(document, list, readGlossary('team_id: Id\ntoken: Key\n'));
    return Object.fromEntries(planQuestions(document, plans, list, planEffects(plans, list), readTargets(targets)));
  } catch (error) {
    return problemLines(error);
  }
}
