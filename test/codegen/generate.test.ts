import { describe, expect, it } from 'vitest';
import { generate } from '../../codegen/generate.ts';
import { allowlist, document, glossary, listTool, source } from './fixture.ts';

const tools = `${listTool}  POST /things:
    tool: things.createThing
    tier: write
    description: Create a thing by name.
    only: [name, metadata]
    inputs:
      metadata: { name: labels, required: true }
      notify: { value: false }
  GET /modes:
    tool: modes.getModeList
    tier: read
    description: Modes that things can have.
local:
  modes.getUserId: { tier: read, description: The user that is pinned or null., answer: user_id }
`;

const run = (given = { document, source, allowlist: allowlist(tools), glossary }) => generate(given);

describe('what is generated', () => {
  it('is a file for each category beside the types and the index, all with the source in the header', async () => {
    const files = await run();
    expect([...files.keys()].sort()).toEqual([
      'api.ts',
      'catalogue/modes.ts',
      'catalogue/things.ts',
      'index.ts',
      'tools/modes.ts',
      'tools/things.ts',
    ]);
    for (const text of files.values()) {
      expect(text.split('\n')[0]).toBe(
        '// Generated from spec/facts.json (source sha256 ffffffffffff) and allowlist.yaml by `npm run generate`. Do not edit.',
      );
    }
  });

  it('is the same bytes twice, also when the spec lists its paths in another order', async () => {
    const first = await run();
    const reversed = { ...document, paths: Object.fromEntries(Object.entries(document.paths).reverse()) };
    expect(await run()).toEqual(first);
    expect(await run({ document: reversed, source, allowlist: allowlist(tools), glossary })).toEqual(first);
  });

  it('has types for what the allowlist reaches and for nothing else', async () => {
    const api = (await run()).get('api.ts');
    expect(api).toContain('Thing: {');
    expect(api).not.toMatch(/Unreached|thing_id|: any\b/);
  });

  it('calls with renamed and fixed inputs, and with no default', async () => {
    const text = (await run()).get('tools/things.ts');
    expect(text).toContain(`  createThing: {
    input: inputs.createThing,
    renamed: { metadata: 'labels' },
    call: (api: Api<paths>, args: Inputs['createThing'], init: CallInit) =>
      api.POST('/things', {
        ...init,
        body: { name: args.name, metadata: args.labels, notify: false },
      }),
  },`);
    expect(text).toContain(`  createThing: z.strictObject({
    name: z.string(),
    labels: z.record(z.string(), z.unknown()),
  }),`);
    expect(text).not.toMatch(/default\(|z\.any/);
  });

  it('repeats an array in the query, or joins it with commas, as the spec says', async () => {
    const files = await run();
    expect(files.get('tools/things.ts')).not.toContain('querySerializer');
    expect(files.get('tools/modes.ts')).toContain("querySerializer: { array: { style: 'form', explode: false } },");
  });

  it('answers a pin where a tool asks nothing of the API', async () => {
    expect((await run()).get('tools/modes.ts')).toContain('({ data: { user_id: pins.user_id ?? null } })');
  });
});
