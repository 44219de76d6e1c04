import { describe, expect, it } from 'vitest';
import { readAllowlist } from '../../codegen/allowlist.ts';
import { allowlist, document, listTool } from './fixture.ts';

/** Lines added below the first tool (lines 3 to 6) and what is said of them; the first added line is line 7. */
const faults: [what: string, lines: string, want: string][] = [
  [
    'an unknown endpoint',
    '  GET /thing:\n    tool: things.other\n    tier: read\n    description: Nothing of the kind exists.\n',
    'allowlist.yaml:7: the spec has no GET /thing; did you mean GET /things?',
  ],
  [
    'a key that is no endpoint',
    '  things:\n    tool: things.other\n    tier: read\n    description: Nothing of the kind exists.\n',
    'allowlist.yaml:7: "things" is not an endpoint; write METHOD /path, such as GET /users/{user_id}',
  ],
  [
    'a name that is taken',
    '  POST /things:\n    tool: things.getThingList\n    tier: write\n    description: Create a thing by name.\n',
    'allowlist.yaml:8: the name things.getThingList is taken by line 4',
  ],
  [
    'a name that differs by case only',
    '  POST /things:\n    tool: things.getThinglist\n    tier: write\n    description: Create a thing by name.\n',
    'allowlist.yaml:8: the name things.getThinglist is taken by line 4',
  ],
  [
    'a name that cannot go on the wire',
    '  POST /things:\n    tool: things.create-thing\n    tier: write\n    description: Create a thing by name.\n',
    'allowlist.yaml:8: "things.create-thing" can\'t go on the wire: write category.method, each part letters and digits from a small letter on, at most 52 characters',
  ],
  [
    'a name that is too long',
    `  POST /things:\n    tool: things.${'a'.repeat(50)}\n    tier: write\n    description: Create a thing by name.\n`,
    `allowlist.yaml:8: "things.${'a'.repeat(50)}" can't go on the wire: write category.method, each part letters and digits from a small letter on, at most 52 characters`,
  ],
  [
    'no tier',
    '  POST /things:\n    tool: things.createThing\n    description: Create a thing by name.\n',
    'allowlist.yaml:7: "tier" is missing',
  ],
  [
    'no description',
    '  POST /things:\n    tool: things.createThing\n    tier: write\n',
    'allowlist.yaml:7: "description" is missing',
  ],
  [
    'a tier that does not exist',
    '  POST /things:\n    tool: things.createThing\n    tier: admin\n    description: Create a thing by name.\n',
    'allowlist.yaml:9: "admin" is not one of read, sensitive, write, destructive',
  ],
  [
    'an unknown key',
    '  POST /things:\n    tool: things.createThing\n    tier: write\n    describtion: Create a thing by name.\n    description: Create a thing by name.\n',
    'allowlist.yaml:10: unknown key "describtion"; did you mean "description"? Known: tool, tier, description, idempotent, allowDeprecated, only, inputs',
  ],
  [
    'an unknown key of an input in a list of tools',
    '  POST /things:\n    - tool: things.createThing\n      tier: write\n      description: Create a thing by name.\n      inputs:\n        name: { word: Any }\n',
    'allowlist.yaml:12: unknown key "word"; did you mean "words"? Known: name, required, value, words',
  ],
  [
    'a deprecated operation',
    '  DELETE /things/{thing_id}:\n    tool: things.deleteThing\n    tier: destructive\n    description: Delete a thing for good.\n',
    'allowlist.yaml:7: DELETE /things/{thing_id} is deprecated; set allowDeprecated: true to serve it all the same',
  ],
  [
    'an endpoint that stands twice',
    '  GET /things:\n    tool: things.again\n    tier: read\n    description: Things by name once more.\n',
    'allowlist.yaml:7: Map keys must be unique',
  ],
  [
    'text that is not YAML',
    '  POST /things: {\n',
    'allowlist.yaml:8: Flow map in block collection must be sufficiently indented and end with a }',
  ],
];

describe('a fault in the allowlist is named with its line', () => {
  it.each(faults)('%s', (_, lines, want) => {
    expect(() => readAllowlist(allowlist(listTool + lines), document)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(want) }),
    );
  });

  it('an unknown default', () => {
    expect(() => readAllowlist(allowlist(listTool, 'things.getThings'), document)).toThrow(
      'allowlist.yaml:1: no tool is called things.getThings; did you mean things.getThingList?',
    );
  });

  it('all of them at once, in order', () => {
    const lines = '  POST /things:\n    tool: things.createThing\n    tier: admin\n    extra: 1\n';
    expect(() => readAllowlist(allowlist(listTool + lines), document)).toThrow(
      expect.objectContaining({
        faults: [
          expect.stringContaining(':7: "description"'),
          expect.stringContaining(':9: "admin"'),
          expect.stringContaining(':10: unknown key "extra"'),
        ],
      }),
    );
  });
});

describe('an allowlist', () => {
  it('gives its tools in order, with several of one endpoint, and a deprecated one on request', () => {
    const lines = `  POST /things:
    - tool: things.createThing
      tier: write
      description: Create a thing by name.
    - tool: things.createQuietly
      tier: write
      description: Create a thing without an email.
      inputs: { notify: { value: false } }
  DELETE /things/{thing_id}:
    tool: things.deleteThing
    tier: destructive
    description: Delete a thing for good.
    allowDeprecated: true
local:
  things.getThingId: { tier: read, description: The thing that is pinned or null., answer: user_id }
`;
    const { entries } = readAllowlist(allowlist(listTool + lines), document);
    expect(entries.map(({ tool, endpoint }) => [tool, endpoint])).toEqual([
      ['things.getThingList', 'GET /things'],
      ['things.createThing', 'POST /things'],
      ['things.createQuietly', 'POST /things'],
      ['things.deleteThing', 'DELETE /things/{thing_id}'],
      ['things.getThingId', null],
    ]);
  });
});
