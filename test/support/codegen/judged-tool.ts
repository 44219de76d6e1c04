import { readAllowlist } from '../../../codegen/config/allowlist/allowlist.ts';
import { readTargets } from '../../../codegen/config/confirm/targets.ts';
import { readGlossary } from '../../../codegen/config/glossary.ts';
import type { Document, Schema } from '../../../codegen/openapi/types.ts';
import { planEffects } from '../../../codegen/plan/confirm/effects.ts';
import { planQuestions } from '../../../codegen/plan/confirm/questions.ts';
import { planTools } from '../../../codegen/plan/plan-tools.ts';
import { Problems } from '../../../codegen/shared/problems.ts';
import type { Effect, Question } from '../../../src/tool.ts';
import { problemLines } from './problems.ts';

// A small API with one tool whose arguments are of each kind that a circumstance can be about.

const text: Schema = { type: 'string' };
const anything: Schema = { type: 'object', additionalProperties: true };
const inBody: Record<string, Schema> = {
  name: { type: 'string', nullable: true },
  mode: { type: 'string', enum: ['open', 'closed', 'hidden'] },
  size: { type: 'integer' },
  shared: { type: 'boolean' },
  tags: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
  unsafe_metadata: anything,
  saml: { type: 'object', properties: { entity: text } },
  items: { type: 'array', items: { type: 'object', properties: { role: text } } },
  token: text,
  set_id: text,
  former: { type: 'string', deprecated: true },
};
const json = (schema: Schema) => ({ '200': { description: '', content: { 'application/json': { schema } } } });
const id = { name: 'team_id', in: 'path', required: true, schema: text } as const;
const team: Schema = {
  type: 'object',
  properties: {
    name: text,
    unsafe_metadata: anything,
    saml: inBody.saml ?? {},
    has_image: { type: 'boolean' },
    set_id: text,
    members: { type: 'array', items: { type: 'object', properties: { id: text, name: text } } },
  },
};
const set: Schema = {
  type: 'object',
  properties: {
    first: { type: 'object', properties: { key: text } },
    roles: { type: 'array', items: { type: 'object', properties: { key: text } } },
  },
};
const DOCUMENT: Document = {
  openapi: '3.0.3',
  info: { title: 'Teams', version: '1' },
  paths: {
    '/teams/{team_id}': {
      get: { parameters: [id], responses: json(team) },
      patch: {
        parameters: [id],
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', required: ['mode'], properties: inBody } } },
        },
        responses: { '204': { description: '' } },
      },
    },
    '/sets/{set_id}': { get: { parameters: [{ ...id, name: 'set_id' }], responses: json(set) } },
  },
};

const kept = Object.keys(inBody).filter((name) => !inBody[name]?.deprecated);
const GLOSSARY = ['team_id', ...kept, 'entity', 'role'].map((name) => `${name}: Words\n`).join('');

/** A target and the secret argument, as in spec/targets.yaml. */
export const TARGETS = 'targets: { team_id: { read: "/teams/{team_id}", name: [name] } }\nsecret: [token]\n';
/** Lines that say of no call that it does anything. */
export const HARMLESS = '    loses: { never: it can be set again }\n    lets_in: { never: it is a team }\n';

/** What is planned of the tool's calls. */
export interface Judged {
  effects?: Effect[];
  question?: Question;
}

/**
 * Plans what calls of the tool do, and what a person is asked; returns the problems instead, if there are any.
 * @param lines of its entry in the allowlist, the first of them on line 9
 * @param document changes the API
 */
export function judgeTool(
  lines: string,
  targets = TARGETS,
  { tier = 'write', document = DOCUMENT, problems = new Problems() } = {},
): Judged | string[] {
  try {
    const list = readAllowlist(
      `default: [other.getId]
tools:
  PATCH /teams/{team_id}:
    tool: teams.updateTeam
    title: Change a team
    tier: ${tier}
    description: Change a team.
    inputs: { unsafe_metadata: { name: labels } }
${lines}local:
  other.getId: { title: Get an id, tier: read, description: The id that is pinned., result: user_id }
excluded: { "GET /teams/{team_id}": not needed, "GET /sets/{set_id}": not needed }
`,
      document,
      problems,
    );
    const tools = planTools(document, list, readGlossary(GLOSSARY), problems);
    const effects = planEffects(tools, list, problems);
    const questions = planQuestions(document, tools, list, effects, readTargets(targets), problems);
    const [ofTool, question] = [effects.get('teams.updateTeam'), questions.get('teams.updateTeam')];
    return { ...(ofTool && { effects: ofTool }), ...(question && { question }) };
  } catch (error) {
    return problemLines(error);
  }
}

/** Makes the API as it was before it had a name, wherever that is an input or a field of a response. */
export function documentWithout(name: string): Document {
  const text = JSON.stringify(DOCUMENT, (key, value) =>
    key === 'properties' ? Object.fromEntries(Object.entries(value).filter(([one]) => one !== name)) : value,
  );
  return JSON.parse(text) as Document;
}
