import { readViews } from '../../../codegen/config/views.ts';
import type { Document, Schema } from '../../../codegen/openapi/types.ts';
import type { PlannedTool } from '../../../codegen/plan/plan.ts';
import { type PlannedResponses, planResponses } from '../../../codegen/plan/responses/plan-responses.ts';
import { problemLines } from './problems.ts';

// A small API of teams, with tools that list, read and change them.

const text: Schema = { type: 'string' };
const json = (schema: Schema) => ({ '200': { description: '', content: { 'application/json': { schema } } } });
const team: Schema = { $ref: '#/components/schemas/Team' };
const orderBy = { name: 'order_by', in: 'query', schema: { type: 'string', default: '-created_at' } } as const;

const document: Document = {
  openapi: '3.0.3',
  info: { title: 'Teams', version: '1' },
  paths: {
    '/teams': { get: { parameters: [orderBy], responses: json({ type: 'array', items: team }) } },
    '/teams/count': { get: { responses: json({ type: 'object', properties: { total_count: { type: 'integer' } } }) } },
    '/teams/{team_id}': { get: { responses: json(team) }, patch: { responses: json(team) } },
    '/teams/{team_id}/close': { post: { responses: json(team) } },
    '/teams/{team_id}/touch': { post: { responses: { '204': { description: '' } } } },
  },
  components: {
    schemas: {
      Team: {
        type: 'object',
        properties: {
          id: text,
          name: text,
          logo_url: text,
          open: { type: 'boolean' },
          key: text,
          mail: { type: 'object', properties: { status: text, logo_url: text } },
          owner: { $ref: '#/components/schemas/Owner' },
          labels: { type: 'object', additionalProperties: true },
        },
      },
      Owner: { type: 'object', properties: { id: text, until: { type: 'integer' } } },
    },
  },
};

/** Makes a tool on an operation, with these inputs, each with its place: `team_id in path`. */
export function tool(name: string, tier: string, endpoint: string, ...inputs: string[]): PlannedTool {
  const planned = inputs.map((input) => {
    const [argument = '', place = 'query'] = input.split(' in ');
    const schema = argument === 'limit' ? { type: 'integer', maximum: 50 } : { type: 'string' };
    const pointer = argument === 'order_by' ? '#/paths/~1teams/get/parameters/0' : '#';
    return { name: argument, argument, in: place, schema, pointer };
  });
  const wireName = name.replace('.', '_');
  return { name, wireName, tier, operation: { endpoint }, inputs: planned } as unknown as PlannedTool;
}

const TOOLS = [
  tool('teams.list', 'read', 'GET /teams', 'limit', 'offset', 'order_by'),
  tool('teams.get', 'read', 'GET /teams/{team_id}', 'team_id in path'),
  tool('teams.rename', 'write', 'PATCH /teams/{team_id}', 'team_id in path', 'name in body'),
  tool('teams.touch', 'write', 'POST /teams/{team_id}/touch', 'team_id in path'),
];

/**
 * Plans the responses of the tools with this spec/views.yaml; returns the problems instead, if there are any.
 * @param secretFields what is masked; `logo_url` without being classified
 */
export function responsesOrProblems(
  views: string,
  tools: readonly PlannedTool[] = TOOLS,
  secretFields: ReadonlyMap<string, readonly string[]> = new Map(),
): PlannedResponses | string[] {
  const rules = [...secretFields].flatMap(([name, fields]) =>
    fields.map((field) => ({ field, secret: true, tools: [name], path: [] })),
  );
  const secrets = { isCredential: () => false, rules: rules.filter(({ field }) => field !== 'logo_url') };
  try {
    return planResponses(document, tools, readViews(views), secretFields, secrets);
  } catch (error) {
    return problemLines(error);
  }
}
