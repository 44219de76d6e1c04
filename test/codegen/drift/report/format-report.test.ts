import { describe, expect, it } from 'vitest';
import { drift } from '../../../../codegen/drift/drift.ts';
import { formatReport } from '../../../../codegen/drift/report/format-report.ts';
import { BEFORE, changedSpec, FILES, parseSpec } from '../../../support/codegen/versions.ts';

describe('the report', () => {
  it('finds nothing between a version and itself', () => {
    const found = drift(parseSpec(BEFORE), parseSpec(BEFORE), FILES);
    expect(formatReport(found)).toBe(`# What changed in Clerk’s API

Version 2026-01-01. **Nothing breaks.** 0 operations added, 0 removed, 0 moved, 0 deprecated; 0 undecided. Nothing to do before generating.
`);
  });

  it('tells what happened to each tool, what to do, and what to decide', () => {
    const after = changedSpec(
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
    const found = drift(parseSpec(BEFORE), after, FILES);
    expect(found.breaking).toBe(true);
    expect(found.tools.map(({ tool, breaking }) => [tool, breaking])).toEqual([
      ['teams.closeTeam', false],
      ['teams.getTeam', true],
      ['teams.getTeamList', true],
      ['teams.updateTeam', true],
    ]);
    expect(formatReport(found)).toBe(`# What changed in Clerk’s API

From version 2026-01-01 to 2026-02-02. **3 tools break.** 1 operation added, 1 removed, 1 moved, 0 deprecated; 2 undecided. 9 things to do before generating.

## Breaks

- \`limit\`, input of \`teams.getTeamList\`: limits the largest value to 100, was 500
- \`name\` (\`[].name\`), in the response of \`teams.getTeam\`, \`teams.getTeamList\`, \`teams.updateTeam\`: is gone
- \`note\`, input of \`teams.updateTeam\`: is deprecated now, and so no longer an input; \`only\` or \`inputs\` would keep it
- \`size\` (\`[].size\`), in the response of \`teams.getTeam\`, \`teams.getTeamList\`, \`teams.updateTeam\`: is gone

## Tools

- \`teams.closeTeam\` calls \`POST /teams/{team_id}/archive\` now, apparently, in place of \`POST /teams/{team_id}/close\`

## Inputs

- \`nickname\`, input of \`teams.updateTeam\`: is new; judge it: \`loses\`, \`lets_in\`

## Responses

- \`api_key\` (\`[].api_key\`), in the response of \`teams.getTeam\`, \`teams.getTeamList\`, \`teams.updateTeam\`: is new and looks like a secret

## Operations

- \`POST /teams/{team_id}/close\` has moved to \`POST /teams/{team_id}/archive\`, apparently: that breaks whoever requests it without these tools; calls of \`teams.closeTeam\` stay right
- \`GET /old\` is gone
- \`PUT /old\` is new

## To do before \`npm run generate\`

- \`allowlist.yaml:7: rename the key POST /teams/{team_id}/close to POST /teams/{team_id}/archive, and decide the tier, 'loses' and 'lets_in' of teams.closeTeam again\`
- \`spec/overlay.yaml: overlay action 1 ($.components.schemas.Team.properties.size): matches nothing. If Clerk has corrected the spec, delete the action; otherwise fix its target\`
- \`allowlist.yaml:6: teams.updateTeam: no description for "nickname": add one to spec/glossary.yaml, or under 'inputs'\`
- \`spec/secrets.yaml:1: 'api_key' in the response of GET /teams/{team_id} (teams.getTeam, teams.getTeamList, teams.updateTeam) looks like a secret: classify it under 'secret' or 'harmless'\`
- \`spec/views.yaml:1: teams.updateTeam: say under 'changes' what a call of it changes: no argument has the name of a field of its response. Its fields: api_key, id\`

Into \`spec/secrets.yaml\`, under \`secret\` or \`harmless\`:

\`\`\`yaml
  api_key: {}
\`\`\`

Into \`spec/views.yaml\`, under \`changes\`:

\`\`\`yaml
  teams.updateTeam: [] # fields of its response, such as api_key, id
\`\`\`

## Left over

What our files name and this version of the API doesn’t have. Much of it follows from what is above.

- \`allowlist.yaml:6: teams.updateTeam has 'note': "note" is deprecated in this version, and left out: delete this, or keep it under 'inputs'\`
- \`allowlist.yaml:10: the spec has no GET /old\`
- \`spec/glossary.yaml:4: no input of any tool is called "note": delete it\`

## Undecided

Add these to allowlist.yaml, with your own texts; tiers are suggestions.

\`\`\`yaml
tools:
  PUT /old:
    tool: old.putOld
    title: # a few words
    tier: destructive # suggested: a PUT replaces what is there
    description: # for the agent: 40 to 220 characters; say what a call returns
    loses: # why, or circumstance: why, or { never: why }
    lets_in: # the same
    question: # what a person is asked to confirm; none, if both are never
\`\`\`
`);
  });

  it('folds what breaks nobody', () => {
    const after = changedSpec(
      ['id: { type: string },', 'id: { type: string, deprecated: true },'],
      ['maximum: 500', 'maximum: 500, default: 20'],
    );
    expect(formatReport(drift(parseSpec(BEFORE), after, FILES))).toContain(`
<details><summary>Told too: 2</summary>

- \`id\` (\`[].id\`), in the response of \`teams.getTeam\`, \`teams.getTeamList\`, \`teams.updateTeam\`: is deprecated now
- \`limit\`, input of \`teams.getTeamList\`: has the default \`20\`, was none

</details>
`);
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
    const text = formatReport(drift(parseSpec(BEFORE), changedSpec(...pairs), FILES));
    expect(text).toContain(want);
    expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/[<@]|\*\*x/);
  });
});
