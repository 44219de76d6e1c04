import { expect, it } from 'vitest';
import { generate } from '../../../codegen/generate.ts';
import { fixtureInputs } from '../../support/codegen/inputs.ts';

// Names of the past, as they are emitted: sorted, as data; in the types of the client; on the page of the tools.
const former = fixtureInputs.allowlist
  .replace(
    '    tool: things.createThing\n',
    '    tool: things.createThing\n    aliases: [things.makeThing, stuff.make]\n',
  )
  .replace('result: user_id }', 'result: user_id, aliases: [modes.userId] }')
  .replace(
    'excluded:',
    'removed:\n  things.old: { since: 0.3.0, use: things.createThing }\n  relics.a: { since: 1.2.0, because: Clerk | took it }\nexcluded:',
  );
const { code, documents } = await generate({ ...fixtureInputs, allowlist: former });
const without = await generate(fixtureInputs);

it('the index has them as data, and is the same but for them', () => {
  const [before, after] = [without.code.get('tool-index.ts'), code.get('tool-index.ts')];
  expect(
    before?.endsWith(`
export const aliases = {} as const satisfies Record<string, string>;

export const removed: Record<string, Tombstone> = {};
`),
  ).toBe(true);
  expect(after).toBe(
    before
      ?.replace(
        'aliases = {}',
        `aliases = {
  "modes.userId": "modes.getUserId",
  "stuff.make": "things.createThing",
  "things.makeThing": "things.createThing",
}`,
      )
      .replace(
        'removed: Record<string, Tombstone> = {}',
        `removed: Record<string, Tombstone> = {
  "relics.a": {"since":"1.2.0","because":"Clerk | took it"},
  "things.old": {"since":"0.3.0","use":"things.createThing"},
}`,
      ),
  );
});

it('the client has old names as what they stand for now, marked as such; nothing else that clients see changes', () => {
  const notice = '/** @deprecated Use things.createThing; this name stops working in a later version. */';
  const text = code.get('client.ts') ?? '';
  expect(text).toContain(`    ${notice}\n    makeThing: ClerkClient['things']['createThing'];\n  };\n`);
  expect(text).toContain(`  stuff: {\n    ${notice}\n    make: ClerkClient['things']['createThing'];\n  };\n}\n`);
  expect(text).not.toMatch(/userId|relics|\bold\b/);
  expect(text).toContain("export type CategoryName =\n  | 'modes'\n  | 'things';\n");
  expect(code.get('catalogue/things.ts')).toBe(without.code.get('catalogue/things.ts'));
  expect(code.get('tools/things.ts')).toBe(without.code.get('tools/things.ts'));
});

it('the page of tools ends with them, where there are any', () => {
  expect(documents.get('docs/tools.md')).toBe(`${without.documents.get('docs/tools.md')}
## Former names

Former names still work, with a notice; a call of a removed tool says what to use in its place.

| name | what became of it |
|---|---|
| \`modes.userId\` | now \`modes.getUserId\` |
| \`relics.a\` | gone since 1.2.0: Clerk \\| took it |
| \`stuff.make\` | now \`things.createThing\` |
| \`things.makeThing\` | now \`things.createThing\` |
| \`things.old\` | gone since 0.3.0; use \`things.createThing\` |
`);
});
