import { describe, expect, it } from 'vitest';
import { readAllowlist } from '../../../../codegen/config/allowlist/allowlist.ts';
import { allowlist, createTool, document, listTool } from '../../../support/codegen/fixture.ts';
import { allowlistProblems } from '../../../support/codegen/problems.ts';

/**
 * Writes an allowlist: the first tool on lines 3 to 7, the second on 8 to 12, its aliases on 13, the first tombstone on
 * 15.
 */
function text(aliases: string, removed = '', defaults = 'things.getThingList'): string {
  const tools = `${listTool}${createTool}    aliases: ${aliases}\n`;
  return allowlist(tools, defaults, removed && `removed:\n${removed}`);
}

const WIRE =
  "is not a tool's name: write category.method, each part letters and digits that begin with a lowercase letter, at most 52 characters";
const MAKE = '[things.makeThing]';

describe('a problem in former names is named with its line', () => {
  it.each<[what: string, aliases: string, removed: string, want: string[]]>([
    [
      'an alias that a tool has',
      '[things.getThingList]',
      '',
      ['allowlist.yaml:13: the name things.getThingList is taken by line 4'],
    ],
    [
      'an alias that is its own name, but for case',
      '[things.creatething]',
      '',
      ['allowlist.yaml:13: the name things.creatething is taken by line 9'],
    ],
    [
      'an alias that is there twice, but for case',
      '[things.makeThing, things.makething]',
      '',
      ['allowlist.yaml:13: the name things.makething is taken by line 13'],
    ],
    [
      'an alias that is there twice',
      '[things.makeThing, things.makeThing]',
      '',
      ['allowlist.yaml:13: "aliases" must NOT have duplicate items (items ## 0 and 1 are identical)'],
    ],
    [
      'an alias that is a tombstone too',
      MAKE,
      '  things.makeThing: { since: 0.3.0, use: things.createThing }\n',
      ['allowlist.yaml:15: the name things.makeThing is taken by line 13'],
    ],
    [
      'a tombstone of a tool that is there',
      MAKE,
      '  things.getThingList: { since: 0.3.0, use: things.createThing }\n',
      ['allowlist.yaml:15: the name things.getThingList is taken by line 4'],
    ],
    ['an alias as on the wire', '[things_makeThing]', '', [`allowlist.yaml:13: "things_makeThing" ${WIRE}`]],
    ['an alias that takes a preset', '[default.makeThing]', '', [`allowlist.yaml:13: "default.makeThing" ${WIRE}`]],
    ['an alias that is no list', 'things.makeThing', '', ['allowlist.yaml:13: "aliases" must be array']],
    ['no alias', '[]', '', ['allowlist.yaml:13: "aliases" must NOT have fewer than 1 items']],
    [
      'a tombstone as on the wire',
      MAKE,
      '  things_old: { since: 0.3.0, use: things.createThing }\n',
      [`allowlist.yaml:15: "things_old" ${WIRE}`],
    ],
    [
      'a tombstone without a version',
      MAKE,
      '  things.old: { use: things.createThing }\n',
      ['allowlist.yaml:15: "since" is missing'],
    ],
    [
      'half a version',
      MAKE,
      '  things.old: { since: 0.3, use: things.createThing }\n',
      ['allowlist.yaml:15: "since" is not a version of the package; write it in full, such as 0.3.0'],
    ],
    [
      'a version with a letter',
      MAKE,
      '  things.old: { since: v0.3.0, use: things.createThing }\n',
      ['allowlist.yaml:15: "v0.3.0" is not a version of the package; write it in full, such as 0.3.0'],
    ],
    [
      'a tombstone that says nothing',
      MAKE,
      '  things.old: { since: 0.3.0 }\n',
      [
        'allowlist.yaml:15: "things.old" needs `use` (the tool to take in its place), `because` (why it is gone), or both',
      ],
    ],
    [
      'a tombstone that is a text',
      MAKE,
      '  things.old: gone\n',
      [
        'allowlist.yaml:15: "things.old" needs `use` (the tool to take in its place), `because` (why it is gone), or both',
      ],
    ],
    [
      'a reason with a full stop',
      MAKE,
      '  things.old: { since: 0.3.0, because: Clerk took it away. }\n',
      ['allowlist.yaml:15: "Clerk took it away." becomes part of a sentence: leave out line breaks and the full stop'],
    ],
    [
      'an unknown key',
      MAKE,
      '  things.old: { since: 0.3.0, used: things.createThing }\n',
      [
        'allowlist.yaml:15: "things.old" needs `use` (the tool to take in its place), `because` (why it is gone), or both',
        'allowlist.yaml:15: unknown key "used"; did you mean "use"? Known: since, use, because',
      ],
    ],
    [
      'a tool that there is not, to use',
      MAKE,
      '  things.old: { since: 0.3.0, use: things.createThin }\n',
      ['allowlist.yaml:15: no tool is called things.createThin; did you mean things.createThing?'],
    ],
    [
      'an alias, to use',
      MAKE,
      '  things.old: { since: 0.3.0, use: things.makeThing }\n',
      ['allowlist.yaml:15: things.makeThing is now called things.createThing: write that'],
    ],
    [
      'a tombstone, to use',
      MAKE,
      '  things.old: { since: 0.3.0, use: things.older }\n  things.older: { since: 0.2.0, because: it is gone }\n',
      ['allowlist.yaml:15: things.older is under `removed`: name another tool'],
    ],
  ])('%s', (_, aliases, removed, want) => {
    expect(allowlistProblems(text(aliases, removed)).sort()).toEqual(want);
  });

  it.each([
    ['things.makeThing', 'things.makeThing is now called things.createThing: write that'],
    ['things.old', 'things.old is under `removed`: name another tool'],
  ])('in default: %s', (name, want) => {
    expect(allowlistProblems(text(MAKE, '  things.old: { since: 0.3.0, because: it is gone }\n', name))).toEqual([
      `allowlist.yaml:1: ${want}`,
    ]);
  });
});

it('former names are read with their tools, also in a category that is gone and of a local tool', () => {
  const rest = `local:
  things.getThingId:
    { title: Pinned thing, tier: read, description: The thing that is pinned or null., result: user_id, aliases: [things.pinned] }
removed:
  things.old: { since: 0.3.0, use: things.createThing }
  relics.older: { since: 1.20.3, because: Clerk took it away }
`;
  const tools = `${listTool}${createTool}    aliases: [things.makeThing, stuff.make]\n`;
  const { entries, removed } = readAllowlist(allowlist(tools, 'things.getThingList', rest), document);
  expect(entries.map(({ tool, aliases }) => [tool, aliases])).toEqual([
    ['things.getThingList', undefined],
    ['things.createThing', ['things.makeThing', 'stuff.make']],
    ['things.getThingId', ['things.pinned']],
  ]);
  expect(removed).toEqual({
    'things.old': { since: '0.3.0', use: 'things.createThing' },
    'relics.older': { since: '1.20.3', because: 'Clerk took it away' },
  });
});
