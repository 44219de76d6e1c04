import { describe, expect, it } from 'vitest';
import { drift } from '../../../codegen/drift/drift.ts';
import { BEFORE, changedSpec, FILES, parseSpec } from '../../support/codegen/versions.ts';

/** A change of allowlist.yaml, if there is one. */
type FilesChange = ((text: string) => string) | undefined;

const aside = (at: string, text: string) => ({ at, kind: 'default', breaking: false, aside: true, text });

describe('drift', () => {
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
    const found = drift(parseSpec(BEFORE), changedSpec(...pairs), FILES);
    const tool = found.tools.find((each) => each.tool === 'teams.updateTeam');
    expect([tool?.fate?.text, tool?.breaking, found.breaking]).toEqual([text, breaking, breaking]);
  });

  it('says what Clerk demands now and a tool can not give', () => {
    const files = {
      ...FILES,
      allowlist: FILES.allowlist.replace('title: Update a team,', 'title: Update a team, without: [note],'),
    };
    const after = changedSpec([
      'schema: { type: object, properties: { name',
      'schema: { type: object, required: [note], properties: { name',
    ]);
    const found = drift(parseSpec(BEFORE), after, files);
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
    const after = changedSpec(
      ['close:\n    parameters: [{ name: team_id', 'close:\n    parameters: [{ name: id'],
      ['{team_id}/close', '{id}/close'],
    );
    expect(drift(parseSpec(BEFORE), after, files).dead).toEqual([
      "spec/overlay.yaml: overlay action 2 ($.paths..parameters[?@.name == 'team_id'].schema): matches 1 of the 2 places that it matched before",
    ]);
  });

  it('says what an operation takes that the tool leaves out', () => {
    const files = {
      ...FILES,
      allowlist: FILES.allowlist.replace('title: Update a team,', 'title: Update a team, only: [team_id, name],'),
    };
    const after = changedSpec([
      'note: { type: string }',
      'memo: { type: boolean }, old: { type: string, deprecated: true }',
    ]);
    const { breaking, tools } = drift(parseSpec(BEFORE), after, files);
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

  const MOVED: [string, string][] = [
    ['post: { operationId: CloseTeam', 'delete: { operationId: CloseTeam'],
    ['/close', '/end'],
  ];
  const RENAME =
    'allowlist.yaml:7: rename the key POST /teams/{team_id}/close to DELETE /teams/{team_id}/end, and decide the tier, `loses` and `lets_in` of teams.closeTeam again';

  it.each<[string, [string, string][], FilesChange, boolean, string[], string[]]>([
    ['a tool', MOVED, undefined, false, [RENAME], []],
    [
      'a tool that takes something else there',
      [
        ...MOVED,
        [
          'delete: { operationId',
          'delete: { parameters: [{ name: limit, in: query, required: true, schema: { type: string } }], operationId',
        ],
      ],
      undefined,
      true,
      [RENAME],
      [],
    ],
    [
      'a path whose parameter is called otherwise',
      [
        ['{team_id}/close', '{id}/close'],
        ['close:\n    parameters: [{ name: team_id', 'close:\n    parameters: [{ name: id'],
      ],
      undefined,
      true,
      ['allowlist.yaml:7: rename the key POST /teams/{team_id}/close to POST /teams/{id}/close'],
      [],
    ],
    [
      'what is excluded',
      [
        ['{ deprecated: true, responses', '{ operationId: Old, responses'],
        ['/old', '/older'],
      ],
      undefined,
      false,
      ['allowlist.yaml:10: rename the key GET /old to GET /older'],
      [],
    ],
    [
      'what nobody had decided',
      MOVED,
      (text) => text.replace(/ {2}POST.*it ends } }\n/s, ''),
      false,
      [],
      ['DELETE /teams/{team_id}/end'],
    ],
    ['what is decided there, too', MOVED, (text) => `${text}  DELETE /teams/{team_id}/end: no\n`, false, [], []],
  ])('says what to do about %s that has moved', (_, pairs, change, breaking, renames, undecided) => {
    const before = parseSpec(
      BEFORE.replace('{ deprecated: true, responses', '{ operationId: Old, deprecated: true, responses'),
    );
    const files = { ...FILES, allowlist: change ? change(FILES.allowlist) : FILES.allowlist };
    const found = drift(before, changedSpec(...pairs), files);
    expect([found.breaking, found.renames, found.undecided.map(({ endpoint }) => endpoint)]).toEqual([
      breaking,
      renames,
      undecided,
    ]);
    expect(found.leftovers.filter((line) => renames.some((rename) => line.startsWith(rename.slice(0, 17))))).toEqual(
      [],
    );
  });

  it('knows a parameter by its place in the path', () => {
    const after = changedSpec(
      ['{team_id}/close', '{id}/close'],
      ['close:\n    parameters: [{ name: team_id', 'close:\n    parameters: [{ name: id'],
    );
    const { tools } = drift(parseSpec(BEFORE), after, FILES);
    expect(tools.map(({ tool, inputs }) => [tool, inputs.map(({ at, text }) => `${at} ${text}`)])).toEqual([
      ['teams.closeTeam', ['team_id is called `id` now, apparently']],
    ]);
  });

  it.each<[string, [string, string], string[]]>(
    [
      ['a text', 'api_key: { type: string }', ['is new and looks like a secret']],
      [
        'an object',
        'api_key: { type: object, properties: { b: { type: string } } }',
        ['is new and looks like a secret'],
      ],
      [
        'a list of them',
        'api_keys: { type: array, items: { type: object, properties: { b: { type: string } } } }',
        ['is new and looks like a secret'],
      ],
      ['a number', 'api_keys: { type: integer }', ['is new']],
    ].map(([what, field, want]) => [what, ['id: { type: string },', `id: { type: string }, ${field},`], want] as never),
  )('says of a new field called like a credential that it is asked about, if generate does: %s', (_, pair, want) => {
    const files = { ...FILES, secrets: 'words: [api_key]\nsecret: {}\nharmless: {}\n' };
    const { tools, gaps } = drift(parseSpec(BEFORE), changedSpec(pair), files);
    const found = tools.find(({ tool }) => tool === 'teams.getTeam')?.response ?? [];
    expect(found.filter(({ at }) => at.startsWith('api_key')).map(({ text }) => text)).toEqual(want);
    expect(gaps.some((gap) => gap.includes('looks like a secret'))).toBe(want[0] !== 'is new');
  });

  it('tells of defaults aside, by the names that the tool has', () => {
    const files = {
      ...FILES,
      allowlist: FILES.allowlist.replace(
        'title: Update a team,',
        'title: Update a team, inputs: { name: { name: title } },',
      ),
    };
    const after = changedSpec(
      ['schema: { type: integer, maximum: 500 }', 'schema: { type: integer, maximum: 500, default: 10 }'],
      ['properties: { name: { type: string }', 'properties: { name: { type: string, default: x }'],
    );
    const { tools, breaking } = drift(parseSpec(BEFORE), after, files);
    expect([breaking, tools.map(({ tool, inputs }) => [tool, inputs])]).toEqual([
      false,
      [
        ['teams.getTeamList', [aside('limit', 'has the default `10`, was none')]],
        ['teams.updateTeam', [aside('title', 'has the default `"x"`, was none')]],
      ],
    ]);
  });

  it('says what will be asked of suggested tools, too, and where', () => {
    const keys = `{ type: object, properties: { id: { type: string }, api_key: { type: string }, seal_code: { type: string } } }`;
    const after = changedSpec(
      [
        'components:',
        `  /keys/{key_id}:
    parameters: [{ name: key_id, in: path, required: true, schema: { type: string } }]
    put:
      requestBody: { content: { application/json: { schema: { type: object, properties: { title: { type: string, nullable: true } } } } } }
      responses: { '200': { description: '', content: { application/json: { schema: ${keys} } } } }
components:`,
      ],
      ['/old:', '/older:'],
    );
    const { undecided, gaps, leftovers } = drift(parseSpec(BEFORE), after, FILES);
    expect([undecided.map(({ endpoint, under }) => [endpoint, under]), gaps, leftovers]).toEqual([
      [
        ['GET /older', 'excluded'],
        ['PUT /keys/{key_id}', 'tools'],
      ],
      [
        'spec/clear.yaml:1: keys.putKeysKeyId: "title" takes null: put it under `clear` if that empties it, or under `keep` with the reason',
        'spec/secrets.yaml:1: `api_key` in the response of PUT /keys/{key_id} (keys.putKeysKeyId) looks like a secret: classify it under `secret` or `harmless`',
        'spec/secrets.yaml:1: `seal_code` in the response of PUT /keys/{key_id} (keys.putKeysKeyId) looks like a secret: classify it under `secret` or `harmless`',
        'spec/targets.yaml:1: keys.putKeysKeyId lets somebody in: say whom under `own` of spec/targets.yaml',
        'spec/views.yaml:1: keys.putKeysKeyId: say under `changes` what a call of it changes: no argument has the name of a field of its response. Its fields: api_key, id, seal_code',
      ],
      ['allowlist.yaml:10: the spec has no GET /old'],
    ]);
  });

  it('leaves tools of our own alone', () => {
    const local = `
local:
  lists.export: { title: Export, tier: read, description: The rows of a list, runs: export, input: { properties: { list: { type: string, description: Which, default: a } } } }
`;
    const { tools } = drift(parseSpec(BEFORE), parseSpec(BEFORE), {
      ...FILES,
      allowlist: FILES.allowlist.replace('excluded:', `${local.trim()}\nexcluded:`),
    });
    expect(tools).toEqual([]);
  });

  it('counts a tool that is new as nothing that breaks', () => {
    const found = drift(changedSpec(['    patch:', '    put:']), parseSpec(BEFORE), FILES);
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
});
