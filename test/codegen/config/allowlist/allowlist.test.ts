import { describe, expect, it } from 'vitest';
import { readAllowlist } from '../../../../codegen/config/allowlist/allowlist.ts';
import { allowlist, createTool, document, listTool } from '../../../support/codegen/fixture.ts';
import { allowlistProblems } from '../../../support/codegen/problems.ts';

/**
 * Writes a tool's lines, the endpoint on line 8 where they follow the first tool (lines 3 to 7); a key without a value
 * is left out.
 */
function entry(endpoint: string, changes: Record<string, string | undefined> = {}): string {
  const keys = { tool: 'things.other', title: 'A thing', tier: 'write', description: 'Does a thing.', ...changes };
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}\n`]));
  return `  ${endpoint}:\n${lines.join('')}`;
}

const WIRE =
  "is not a tool's name: write category.method, each part letters and digits that begin with a lowercase letter, at most 52 characters";
const LONG = `things.${'a'.repeat(50)}`;

const problems: [what: string, lines: string, want: string][] = [
  [
    'an unknown endpoint',
    entry('GET /thing'),
    'allowlist.yaml:8: the spec has no GET /thing; did you mean GET /things?',
  ],
  [
    'a key that is no endpoint',
    entry('things'),
    'allowlist.yaml:8: "things" is not an endpoint; write METHOD /path, such as GET /users/{user_id}',
  ],
  [
    'a name that is taken',
    entry('POST /things', { tool: 'things.getThingList' }),
    'allowlist.yaml:9: the name things.getThingList is taken by line 4',
  ],
  [
    'a name that differs by case only',
    entry('POST /things', { tool: 'things.getThinglist' }),
    'allowlist.yaml:9: the name things.getThinglist is taken by line 4',
  ],
  [
    'a name that cannot go on the wire',
    entry('POST /things', { tool: 'things.create-thing' }),
    `allowlist.yaml:9: "things.create-thing" ${WIRE}`,
  ],
  ['a name that is too long', entry('POST /things', { tool: LONG }), `allowlist.yaml:9: "${LONG}" ${WIRE}`],
  ['no title', entry('POST /things', { title: undefined }), 'allowlist.yaml:8: "title" is missing'],
  ['no tier', entry('POST /things', { tier: undefined }), 'allowlist.yaml:8: "tier" is missing'],
  ['no description', entry('POST /things', { description: undefined }), 'allowlist.yaml:8: "description" is missing'],
  [
    'other names with a full stop',
    entry('POST /things', { also: 'make a thing.' }),
    '"make a thing." is a list of words, of at most 400 characters: leave out line breaks and the full stop',
  ],
  [
    'a title that no client has room for',
    entry('POST /things', { title: 'x'.repeat(61) }),
    'must NOT have more than 60 characters',
  ],
  [
    'a description that is too long',
    entry('POST /things', { description: `Does this. ${'x'.repeat(210)}` }),
    'allowlist.yaml:12: "description" must NOT have more than 220 characters',
  ],
  [
    'a tier that does not exist',
    entry('POST /things', { tier: 'admin' }),
    'allowlist.yaml:11: "admin" is not one of read, sensitive, write, destructive',
  ],
  [
    'an unknown key',
    entry('POST /things', { describtion: 'Does a thing.' }),
    'allowlist.yaml:13: unknown key "describtion"; did you mean "description"? Known: tool, aliases, title, also, tier, because, description, loses, lets_in, raises, question, guesses, idempotent, allowDeprecated, only, without, inputs',
  ],
  [
    'an unknown key of an input in a list of tools',
    '  POST /things:\n    - tool: things.other\n      title: A thing\n      tier: write\n      description: Does a thing.\n      inputs:\n        name: { descripton: Any }\n',
    'allowlist.yaml:14: unknown key "descripton"; did you mean "description"? Known: name, required, value, description',
  ],
  [
    'a fixed input that says more',
    entry('POST /things', { inputs: '{ notify: { value: false, description: Quietly } }' }),
    'allowlist.yaml:13: "notify": with a fixed `value` an input takes no other key',
  ],
  [
    'an input that is required: false',
    entry('POST /things', { inputs: '{ notify: { required: false } }' }),
    'allowlist.yaml:13: "required" can only be true: leave it out otherwise',
  ],
  [
    'a description of blanks',
    entry('POST /things', { description: '"           "' }),
    'allowlist.yaml:12: "description" must match pattern "\\S"',
  ],
  [
    'a deprecated operation',
    entry('DELETE /things/{thing_id}'),
    'allowlist.yaml:8: DELETE /things/{thing_id} is deprecated; set allowDeprecated: true to serve it anyway',
  ],
  [
    'an endpoint that stands twice',
    entry('GET /things'),
    'allowlist.yaml:8: "GET /things" appears twice; merge it into the first',
  ],
  [
    'text that is not YAML',
    '  POST /things: {\n',
    'allowlist.yaml:9: Flow map in block collection must be sufficiently indented and end with a }',
  ],
];

describe('a problem in the allowlist is named with its line', () => {
  it.each(problems)('%s', (_, lines, want) => {
    expect(allowlistProblems(allowlist(listTool + lines))).toEqual(
      expect.arrayContaining([expect.stringContaining(want)]),
    );
  });

  it('an unknown default', () => {
    expect(allowlistProblems(allowlist(listTool, 'things.getThings'))).toEqual([
      'allowlist.yaml:1: no tool is called things.getThings; did you mean things.getThingList?',
    ]);
  });

  it('a sensitive tool that would be served by default', () => {
    expect(allowlistProblems(allowlist(listTool.replace('tier: read', 'tier: sensitive')))).toEqual([
      'allowlist.yaml:1: things.getThingList is sensitive: it is never served by default',
    ]);
  });

  it('all of them at once, in order', () => {
    const lines = entry('POST /things', { description: undefined, tier: 'admin', extra: '1' });
    expect(allowlistProblems(allowlist(listTool + lines))).toEqual([
      expect.stringContaining(':8: "description"'),
      expect.stringContaining(':11: "admin"'),
      expect.stringContaining(':12: unknown key "extra"'),
    ]);
  });
});

describe('an allowlist', () => {
  it('gives its tools in order, with several of one endpoint, and a deprecated one on request', () => {
    const lines = `  POST /things:
    - tool: things.createThing
      title: Create a thing
      tier: write
      description: Create a thing by name.
    - tool: things.createQuietly
      title: Create a thing quietly
      tier: write
      description: Create a thing without an email.
      inputs: { notify: { value: false } }
${entry('DELETE /things/{thing_id}', { tool: 'things.deleteThing', tier: 'destructive', allowDeprecated: 'true' })}`;
    const local = `local:
  things.getThingId: { title: Pinned thing, tier: read, description: The thing that is pinned or null., result: user_id }
`;
    const { entries, excluded } = readAllowlist(allowlist(listTool + lines, 'things.getThingList', local), document);
    expect(entries.map(({ tool, endpoint }) => [tool, endpoint])).toEqual([
      ['things.getThingList', 'GET /things'],
      ['things.createThing', 'POST /things'],
      ['things.createQuietly', 'POST /things'],
      ['things.deleteThing', 'DELETE /things/{thing_id}'],
      ['things.getThingId', null],
    ]);
    expect(excluded).toEqual({
      'PUT /things/bulk': 'not needed',
      'GET /modes': 'superseded by GET /things',
      'PUT /things/{thing_id}/picture': 'not needed',
    });
  });

  it('keeps why a tier was chosen', () => {
    const { entries } = readAllowlist(
      allowlist(`${createTool}    because: a person is told\n`, 'things.createThing'),
      document,
    );
    expect(entries[0]).toMatchObject({ title: 'Create a thing', tier: 'write', because: 'a person is told' });
  });
});
