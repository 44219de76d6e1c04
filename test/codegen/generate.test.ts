import { describe, expect, it } from 'vitest';
import { generate } from '../../codegen/generate.ts';
import { document } from '../support/codegen/fixture.ts';
import { fixtureInputs } from '../support/codegen/inputs.ts';

const { code, documents } = await generate(fixtureInputs);
const file = (path: string) => code.get(path) ?? '';

describe('the code that is generated', () => {
  it('is a file for each category beside the types and the index, all with the source in the header', () => {
    expect([...code.keys()].sort()).toEqual([
      'api-version.ts',
      'api.ts',
      'catalogue/modes.ts',
      'catalogue/things.ts',
      'client.ts',
      'credential-names.ts',
      'entities.ts',
      'picked/modes.ts',
      'picked/things.ts',
      'response-types.ts',
      'search-index.ts',
      'tool-index.ts',
      'tool-kinds.ts',
      'tool-modules.ts',
      'tools/modes.ts',
      'tools/things.ts',
    ]);
    for (const text of code.values()) {
      expect(text.split('\n')[0]).toBe(
        '// Generated from spec/snapshot.json (source sha256 ffffffffffff) and allowlist.yaml by `npm run generate`. Do not edit.',
      );
    }
  });

  it('is the same bytes twice, also when the spec lists its paths in another order', async () => {
    const reversed = { ...document, paths: Object.fromEntries(Object.entries(document.paths).reverse()) };
    expect(await generate(fixtureInputs)).toEqual({ code, documents, tools: 6, leftOut: [] });
    expect(await generate({ ...fixtureInputs, document: reversed })).toEqual({
      code,
      documents,
      tools: 6,
      leftOut: [],
    });
  });

  it('has types for what the allowlist reaches and for nothing else', () => {
    expect(file('api.ts')).toContain('Thing: {');
    expect(file('api.ts')).not.toMatch(/Unreached|delete: \{|: any\b/);
  });

  it('calls with renamed and fixed inputs, and with no default', () => {
    expect(file('tools/things.ts')).toContain(`  createThing: {
    input: inputs.createThing,
    renamed: { metadata: 'labels' },
    effects: [{"kind":"lets_in","because":"whoever knows | the name comes in"},{"kind":"lets_in","because":"a label opens a way in"}],
    own: {},
    question: {"phrases":[{"say":"Create thing {name} with {labels}"}],"fields":{"labels":"metadata"}},
    call: (api: Api<paths>, args: Inputs['createThing'], init: CallInit) =>
      api.POST('/things', {
        ...init,
        body: { name: args.name, metadata: args.labels, notify: false },
      }),
  },`);
    expect(file('tools/things.ts')).toContain(`  createThing: z.strictObject({
    name: z.string(),
    labels: z.record(z.string(), z.unknown()),
  }),`);
    expect(file('tools/things.ts')).not.toMatch(/default\(|z\.any/);
  });

  it('says which calls a person is asked about, in the index and to clients', () => {
    const asks = (tool: string) =>
      new RegExp(`things_${tool}: \\{ .* tier: '\\w+', (asks: '\\w+', )?tokens`).exec(file('tool-index.ts'))?.[1];
    expect(['createThing', 'updatePicture', 'createThingBulk', 'getThingList'].map(asks)).toEqual([
      "asks: 'always', ",
      "asks: 'sometimes', ",
      undefined,
      undefined,
    ]);
    expect(file('catalogue/things.ts').match(/"asks": "\w+"/g)).toEqual(['"asks": "always"', '"asks": "sometimes"']);
    expect(file('catalogue/things.ts').match(/"destructiveHint": \w+/g)).toEqual([
      '"destructiveHint": true',
      '"destructiveHint": false',
      '"destructiveHint": false',
      '"destructiveHint": true',
    ]);
  });

  it('sends a list as the whole body', () => {
    expect(file('tools/things.ts')).toContain(`      api.PUT('/things/bulk', {
        ...init,
        body: args.items,
      }),`);
  });

  it('sends a file in a form', () => {
    expect(file('tools/things.ts')).toContain(`      api.PUT('/things/{thing_id}/picture', {
        ...init,
        params: {
          path: { thing_id: args.thing_id },
        },
        body: { file: args.file, caption: args.caption },
        bodySerializer: init.form,
      }),`);
    expect(file('catalogue/things.ts')).toContain('"upload": "file"');
    expect(file('tool-index.ts')).toMatch(/things_updatePicture: \{ .*, needs: 'files' \},/);
    expect(file('tool-index.ts').match(/needs: 'files'/g)).toHaveLength(1);
  });

  it("names the fields that are masked in a tool's results, and counts no tokens for them", async () => {
    expect(file('catalogue/things.ts')).toContain('"secrets": [\n      "ticket"\n    ]');
    expect(file('catalogue/things.ts').match(/"secrets"/g)).toHaveLength(1);
    const harmless = await generate({ ...fixtureInputs, secrets: 'harmless: { ticket: of a raffle }\n' });
    expect(harmless.code.get('catalogue/things.ts')).not.toContain('secrets');
    expect(harmless.code.get('tool-index.ts')).toBe(file('tool-index.ts'));
  });

  it('says how tools keep to pins: what is filled and dropped, what is read, under which pins they are served', async () => {
    expect(file('catalogue/things.ts')).toMatch(
      /"pins": \{\s+"organization_id": \{\s+"fill": \[\s+"ids"\s+\],\s+"drop": \[\s+"q"\s+\]/,
    );
    expect(file('catalogue/things.ts')).toMatch(/"pins": \{\s+"user_id": \{\s+"fill": \[\]\s+\}/);
    expect(file('tools/things.ts').match(/owned: .*/g)).toEqual([
      'owned: {"organization_id":[{"read":"/things?ids={organization_id}","at":"id"}]},',
      'owned: {"user_id":[{"read":"/things?q={thing_id}","at":"id","argument":"thing_id"}]},',
    ]);
    expect(file('tool-index.ts')).toMatch(/things_getThingList: \{ .*, pins: \{ organization_id: \d\d \} \},/);
    expect(file('tool-index.ts')).toMatch(
      /modes_getUserId: \{ .*, pins: \{ user_id: (\d\d), "user_id\+organization_id": \1 \} \},/,
    );
    const { code } = await generate({ ...fixtureInputs, pins: '{}' });
    expect([...code.values()].join('')).not.toMatch(/pins: \{|"pins"|owned/);
    // Without pins a tool costs what it did.
    expect(code.get('tool-index.ts')).toBe(file('tool-index.ts').replace(/, pins: \{[^}]*\}/g, ''));
  });

  it('repeats an array in the query, or joins it with commas, as the spec says', () => {
    expect(file('tools/things.ts')).not.toContain('querySerializer');
    expect(file('tools/modes.ts')).toContain("querySerializer: init.commas(['mode']),");
  });

  it('returns a pin where a tool asks nothing of the API', () => {
    expect(file('tools/modes.ts')).toContain('({ data: { user_id: pins.user_id ?? null } })');
  });

  it('gives clients the title, and the descriptions of what is inside an input', () => {
    expect(file('catalogue/things.ts')).toMatch(
      /"name": "things\.createThingBulk",\s+"wireName": "things_createThingBulk",\s+"title": "Create several things"/,
    );
    expect(file('catalogue/things.ts')).toMatch(/"name": \{\s+"type": "string",\s+"description": "Of the thing"/);
  });

  it('knows what each tool costs, and what is served by default', () => {
    expect(file('tool-index.ts')).toMatch(
      / {2}things_getThingList: \{ name: 'things\.getThingList', tier: 'read', tokens: \d\d, pins: .* \},\n/,
    );
    expect(file('tool-index.ts')).toContain(
      "export const defaultSelection: string[] = [\n  'modes.getUserId',\n  'things.getThingList',\n];",
    );
  });

  it('has the client as types: descriptions, arguments, and the response by the path', () => {
    expect(file('client.ts')).toContain(`    /** Create a thing by name; returns the new thing. */
    createThing(args: {
      /** Any name */
      name: string;
      /** Free-form */
      labels: { [key: string]: unknown };
    }, options?: CallOptions): Promise<ResponseBody<paths['/things']['post']>>;`);
    expect(file('client.ts')).toMatch(/ {4}getThingList\(args\?: \{/);
    expect(file('client.ts')).toContain('      items: { name: string; of?: { id?: string }[] }[];');
    // Words can't end the comment that they stand in.
    expect(file('client.ts')).toContain('      /** Part of a name; *\\/ is any */\n      q?: string;');
    // What asks nothing of the API is nothing to call from code.
    expect(file('client.ts')).not.toContain('getUserId');
  });
});
