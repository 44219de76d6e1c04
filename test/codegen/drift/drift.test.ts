import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ConfigFiles } from '../../../codegen/config/config-files.ts';
import { drift } from '../../../codegen/drift/drift.ts';
import { formatReport } from '../../../codegen/drift/report.ts';
import type { Document } from '../../../codegen/openapi/types.ts';

const FILES: ConfigFiles = {
  allowlist: `
default: [teams.getTeam]
tools:
  GET /teams/{team_id}: { tool: teams.getTeam, title: Get a team, tier: read, description: One team of them }
  GET /teams: { tool: teams.getTeamList, title: List teams, tier: read, description: All the teams }
  PATCH /teams/{team_id}: { tool: teams.updateTeam, title: Update a team, tier: write, description: Change a team }
  POST /teams/{team_id}/close:
    { tool: teams.closeTeam, title: Close a team, tier: destructive, description: End a team, question: "Close {team_id}" }
excluded:
  GET /old: deprecated upstream
`,
  glossary: 'team_id: Team\nlimit: Rows\nname: Name\nnote: Note\n',
  secrets: 'secret: {}\nharmless: {}\n',
  pins: 'user_id: []\norganization_id: []\n',
  targets: 'targets: {}\n',
  overlay: parse(`
overlay: 1.0.0
info: { title: T, version: 1.0.0 }
actions:
  - { target: "$.components.schemas.Team.properties.size", description: A number, update: { type: integer } }
`),
};

const BEFORE = `
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

const read = (text: string) => parse(text) as Document;
const change = (...pairs: [string, string][]) =>
  read(
    pairs.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replaceAll(from, to);
    }, BEFORE),
  );

describe('drift', () => {
  it('finds nothing between a version and itself', () => {
    const found = drift(read(BEFORE), read(BEFORE), FILES);
    expect(formatReport(found)).toBe(`# What changed in Clerk’s API

Version 2026-01-01. **Nothing breaks.** 0 operations added, 0 removed, 0 moved, 0 deprecated; 0 undecided. Nothing to do before generating.
`);
  });

  it('tells what happened to each tool, what to do, and what to decide', () => {
    const after = change(
      ['2026-01-01', '2026-02-02'],
      ['maximum: 500', 'maximum: 100'],
      ['name: { type: string }, note', 'name: { type: string }, nickname: { type: string }, note'],
      ['note: { type: string }', 'note: { type: string, deprecated: true }'],
      [
        'id: { type: string }, name: { type: string }, size: { type: string }',
        'id: { type: string }, api_key: { type: string }',
      ],
      ['/teams/{team_id}/close', '/teams/{team_id}/archive'],
      ['    get: { deprecated: true, responses', '    put: { responses'],
    );
    const found = drift(read(BEFORE), after, FILES);
    expect(found.breaking).toBe(true);
    expect(found.tools.map(({ tool, breaking }) => [tool, breaking])).toEqual([
      ['teams.closeTeam', false],
      ['teams.getTeam', true],
      ['teams.getTeamList', true],
      ['teams.updateTeam', true],
    ]);
    expect(formatReport(found)).toBe(`# What changed in Clerk’s API

From version 2026-01-01 to 2026-02-02. **3 tools break.** 1 operation added, 1 removed, 1 moved, 0 deprecated; 1 undecided. 7 things to do before generating.

## Breaks

- \`limit\`, input of \`teams.getTeamList\`: limits the largest value to 100, was 500
- \`name\` (\`[].name\`), in the response of \`teams.getTeam\`, \`teams.getTeamList\`, \`teams.updateTeam\`: is gone
- \`note\`, input of \`teams.updateTeam\`: is deprecated now, and so no longer an input; \`only\` or \`inputs\` would keep it
- \`size\` (\`[].size\`), in the response of \`teams.getTeam\`, \`teams.getTeamList\`, \`teams.updateTeam\`: is gone

## Tools

- \`teams.closeTeam\` calls \`POST /teams/{team_id}/archive\` now, apparently, in place of \`POST /teams/{team_id}/close\`: decide its tier again

## Inputs

- \`nickname\`, input of \`teams.updateTeam\`: is new

## Responses

- \`api_key\` (\`[].api_key\`), in the response of \`teams.getTeam\`, \`teams.getTeamList\`, \`teams.updateTeam\`: is new and looks like a secret

## Operations

- \`POST /teams/{team_id}/close\` has moved to \`POST /teams/{team_id}/archive\`, apparently
- \`GET /old\` is gone
- \`PUT /old\` is new

## To do before \`npm run generate\`

- \`spec/overlay.yaml: overlay action 1 ($.components.schemas.Team.properties.size): matches nothing. If Clerk has corrected the spec, delete the action; otherwise fix its target\`
- \`allowlist.yaml:6: teams.updateTeam: no description for "nickname": add one to spec/glossary.yaml, or under 'inputs'\`
- \`spec/secrets.yaml:1: 'api_key' in the response of GET /teams/{team_id} (teams.getTeam, teams.getTeamList, teams.updateTeam) looks like a secret: classify it under 'secret' or 'harmless'\`

## Left over

What our files name and this version of the API doesn’t have. Much of it follows from what is above.

- \`allowlist.yaml:7: the spec has no POST /teams/{team_id}/close; did you mean POST /teams/{team_id}/archive?\`
- \`allowlist.yaml:10: the spec has no GET /old; did you mean PUT /old?\`
- \`spec/glossary.yaml:4: no input of any tool is called "note": delete it\`

## Undecided

Add these to allowlist.yaml, with your own texts; tiers are suggestions.

\`\`\`yaml
tools:
  PUT /old:
    tool: old.putOld
    title: # a few words
    tier: destructive # suggested: a PUT replaces what is there
    description: # for the agent
    question: # what a person is asked to confirm
\`\`\`
`);
  });

  it.each<[string, [string, string][], string | undefined, boolean]>([
    ['gone', [['    patch:', '    put:']], 'is gone: Clerk has no `PATCH /teams/{team_id}` now', true],
    [
      'deprecated',
      [['    patch:', '    patch:\n      deprecated: true']],
      'uses `PATCH /teams/{team_id}`, which is deprecated now',
      false,
    ],
    [
      'what no tool can carry',
      [['name: { type: string }, note: { type: string }', 'name: { anyOf: [] }, note: { type: string }']],
      'can\'t be a tool any more: `#/paths/~1teams~1{team_id}/patch/requestBody/content/application~1json/schema/properties/name: "anyOf" is not supported in an input`',
      true,
    ],
  ])('says of a tool that it is %s', (_, pairs, text, breaking) => {
    const found = drift(read(BEFORE), change(...pairs), FILES);
    const tool = found.tools.find((each) => each.tool === 'teams.updateTeam');
    expect([tool?.fate?.text, tool?.breaking, found.breaking]).toEqual([text, breaking, breaking]);
  });

  it('says what Clerk demands now and a tool can not give', () => {
    const files = {
      ...FILES,
      allowlist: FILES.allowlist.replace('title: Update a team,', 'title: Update a team, without: [note],'),
    };
    const after = change([
      'schema: { type: object, properties: { name',
      'schema: { type: object, required: [note], properties: { name',
    ]);
    const found = drift(read(BEFORE), after, files);
    expect([found.breaking, found.tools.map(({ tool, inputs }) => [tool, inputs.map(({ text }) => text)])]).toEqual([
      true,
      [['teams.updateTeam', ['is required now, and the tool leaves it out: every call fails']]],
    ]);
  });

  it('says of a correction that it reaches less than before', () => {
    const action = {
      target: "$.paths..parameters[?@.name == 'team_id'].schema",
      description: 'Ids',
      update: { minLength: 1 },
    };
    const files = { ...FILES, overlay: { ...FILES.overlay, actions: [...FILES.overlay.actions, action] } };
    const after = change(
      ['close:\n    parameters: [{ name: team_id', 'close:\n    parameters: [{ name: id'],
      ['{team_id}/close', '{id}/close'],
    );
    expect(drift(read(BEFORE), after, files).dead).toEqual([
      "spec/overlay.yaml: overlay action 2 ($.paths..parameters[?@.name == 'team_id'].schema): matches 1 of the 2 places that it matched before",
    ]);
  });

  it('says what an operation takes that the tool leaves out', () => {
    const files = {
      ...FILES,
      allowlist: FILES.allowlist.replace('title: Update a team,', 'title: Update a team, only: [team_id, name],'),
    };
    const after = change([
      'note: { type: string }',
      'memo: { type: boolean }, old: { type: string, deprecated: true }',
    ]);
    const { breaking, tools } = drift(read(BEFORE), after, files);
    expect([breaking, tools.map(({ inputs }) => inputs.map(({ at, text }) => `${at} ${text}`))]).toEqual([
      false,
      [
        [
          'memo is new, and left out by `only` or `without`',
          'note is gone; the tool left it out',
          'old is new, and left out as deprecated',
        ],
      ],
    ]);
  });

  it('calls what moves to another method a break', () => {
    const after = change(['post: { operationId: CloseTeam', 'delete: { operationId: CloseTeam'], ['/close', '/end']);
    const { breaking, tools } = drift(read(BEFORE), after, FILES);
    expect([breaking, tools.map(({ tool, fate }) => [tool, fate?.kind])]).toEqual([
      true,
      [['teams.closeTeam', 'moved']],
    ]);
  });

  it('knows a parameter by its place in the path', () => {
    const after = change(
      ['{team_id}/close', '{id}/close'],
      ['close:\n    parameters: [{ name: team_id', 'close:\n    parameters: [{ name: id'],
    );
    const { tools } = drift(read(BEFORE), after, FILES);
    expect(tools.map(({ tool, inputs }) => [tool, inputs.map(({ at, text }) => `${at} ${text}`)])).toEqual([
      ['teams.closeTeam', ['team_id is called `id` now, apparently']],
    ]);
  });

  it('counts a tool that is new as nothing that breaks', () => {
    const found = drift(change(['    patch:', '    put:']), read(BEFORE), FILES);
    expect(found.tools).toEqual([
      {
        tool: 'teams.updateTeam',
        endpoint: 'PATCH /teams/{team_id}',
        breaking: false,
        fate: { kind: 'new', text: 'is new: `PATCH /teams/{team_id}`' },
        inputs: [],
        response: [],
      },
    ]);
    expect(found.breaking).toBe(false);
  });

  it.each<[string, [string, string][], string]>([
    ['a name', [['name: limit', 'name: "a` <b>\\n# c"']], "- `a' <b> # c`, input of `teams.getTeamList`: is new"],
    [
      'a value',
      [['name: { type: string }, note', 'name: { type: string, enum: ["` @all <!--"] }, note']],
      '`name`, input of `teams.updateTeam`: takes only `"\' @all <!--"` now',
    ],
    [
      'a limit',
      [['type: integer, maximum: 500', 'type: integer, maximum: "` **x**"']],
      'limits the largest value to `"\' **x**"`, was 500',
    ],
    ['a type', [['id: { type: string },', 'id: { type: "**x**" },']], 'may be `**x**` now, was a string'],
  ])('lets no %s of the spec out of the code that it stands in', (_, pairs, want) => {
    const text = formatReport(drift(read(BEFORE), change(...pairs), FILES));
    expect(text).toContain(want);
    expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/[<@]|\*\*x/);
  });
});
