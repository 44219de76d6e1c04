import { expect } from 'vitest';
import { parse } from 'yaml';
import type { ConfigFiles } from '../../../codegen/config/config-files.ts';
import type { Document } from '../../../codegen/openapi/types.ts';

/** Our config files, for a small API of teams. */
export const FILES: ConfigFiles = {
  allowlist: `
default: [teams.getTeam]
tools:
  GET /teams/{team_id}: { tool: teams.getTeam, title: Get a team, tier: read, description: "One team of them, by its id, with its name" }
  GET /teams: { tool: teams.getTeamList, title: List teams, tier: read, description: "All the teams that there are, by name, in pages" }
  PATCH /teams/{team_id}: { tool: teams.updateTeam, title: Update a team, tier: write, description: "Change the name or the note of a team; returns the team", loses: { note: it is gone }, lets_in: { never: it is a team }, question: "Change team {team_id}" }
  POST /teams/{team_id}/close:
    { tool: teams.closeTeam, title: Close a team, tier: destructive, description: "End a team, so that nobody is in it; returns nothing", question: "Close {team_id}", loses: it is closed, lets_in: { never: it ends } }
excluded:
  GET /old: deprecated upstream
`,
  glossary: 'team_id: Team\nlimit: Rows\nname: Name\nnote: Note\n',
  clear: 'clear: {}\nkeep: {}\n',
  secrets: 'secret: {}\nharmless: {}\n',
  synonyms: '',
  requests: '',
  pins: 'user_id: []\norganization_id: []\n',
  targets: 'targets: {}\n',
  views: '',
  overlay: parse(`
overlay: 1.0.0
info: { title: T, version: 1.0.0 }
actions:
  - { target: "$.components.schemas.Team.properties.size", description: A number, update: { type: integer } }
`),
};

/** The API before a change, as YAML. */
export const BEFORE = `
openapi: 3.0.3
info: { title: T, version: '2026-01-01' }
paths:
  /teams:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 500 } }]
      responses: { '200': { description: '', content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Team' } } } } } }
  /teams/{team_id}:
    parameters: [{ name: team_id, in: path, required: true, schema: { type: string } }]
    get:
      responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Team' } } } } }
    patch:
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string }, note: { type: string } } } } } }
      responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Team' } } } } }
  /teams/{team_id}/close:
    parameters: [{ name: team_id, in: path, required: true, schema: { type: string } }]
    post: { operationId: CloseTeam, responses: { '204': { description: '' } } }
  /old:
    get: { deprecated: true, responses: { '200': { description: '' } } }
components:
  schemas:
    Team: { type: object, properties: { id: { type: string }, name: { type: string }, size: { type: string } } }
`;

/** Parses a spec. */
export const parseSpec = (text: string) => parse(text) as Document;
/** Returns the API after a change: with texts replaced, each of which must be there. */
export const changedSpec = (...pairs: [string, string][]) =>
  parseSpec(
    pairs.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replaceAll(from, to);
    }, BEFORE),
  );
