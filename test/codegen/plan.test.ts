import { describe, expect, it } from 'vitest';
import { readAllowlist } from '../../codegen/allowlist.ts';
import { readGlossary } from '../../codegen/glossary.ts';
import { planTools, wireName } from '../../codegen/plan.ts';
import { allowlist, document, glossary, listTool } from './fixture.ts';

function plan(tool: string, words = glossary) {
  const text = allowlist(
    `  POST /things:\n    tool: things.createThing\n    tier: write\n    description: Create a thing by name.\n${tool}`,
    'things.createThing',
  );
  const [first] = planTools(document, readAllowlist(text, document), readGlossary(words));
  return first?.inputs.map(({ name, argument, required, words, fixed }) => ({
    name,
    argument,
    required,
    words,
    ...(fixed && { fixed }),
  }));
}

const name = { name: 'name', argument: 'name', required: true, words: 'Any name' };
const notify = { name: 'notify', argument: 'notify', required: false, words: 'Send the email, default true' };
const metadata = { name: 'metadata', argument: 'metadata', required: false, words: 'Free-form' };

describe('the inputs of a tool', () => {
  const table: [what: string, lines: string, want: unknown[]][] = [
    ['all of the operation, what is required first', '', [name, notify, metadata]],
    ['only some', '    only: [name]\n', [name]],
    [
      'one renamed',
      '    inputs: { metadata: { name: labels } }\n',
      [name, notify, { ...metadata, argument: 'labels' }],
    ],
    [
      'one required',
      '    only: [name, metadata]\n    inputs: { metadata: { required: true } }\n',
      [name, { ...metadata, required: true }],
    ],
    [
      'one fixed',
      '    only: [name]\n    inputs: { notify: { value: false } }\n',
      [name, { ...notify, fixed: { value: false } }],
    ],
    ['own words', '    only: [name]\n    inputs: { name: { words: Its name } }\n', [{ ...name, words: 'Its name' }]],
  ];
  it.each(table)('%s', (_, lines, want) => expect(plan(lines)).toEqual(want));

  it('leave out a deprecated one unless it is asked for', () => {
    const inputs = (more: string) =>
      planTools(
        document,
        readAllowlist(allowlist(listTool + more), document),
        readGlossary(`${glossary}old: Old\n`),
      )[0]?.inputs.map((input) => input.name);
    expect(inputs('')).toEqual(['q', 'ids']);
    expect(inputs('    inputs: { old: { words: Once } }\n')).toEqual(['q', 'ids', 'old']);
  });
});

describe('a plan is refused', () => {
  const table: [what: string, lines: string, want: string][] = [
    [
      'an unknown input in only',
      '    only: [name, metadat]\n',
      'allowlist.yaml:7: POST /things has no input "metadat"; did you mean "metadata"? Known: name, notify, metadata',
    ],
    [
      'an unknown input in inputs',
      '    inputs:\n      nam: { required: true }\n',
      'allowlist.yaml:8: POST /things has no input "nam"; did you mean "name"?',
    ],
    [
      'a required input left out',
      '    only: [notify]\n',
      'allowlist.yaml:7: leaves out "name", which POST /things requires: keep it or fix its value',
    ],
    [
      'two arguments of one name',
      '    inputs:\n      metadata: { name: notify }\n',
      'the tool has an argument "notify" already',
    ],
  ];
  it.each(table)('for %s', (_, lines, want) => expect(() => plan(lines)).toThrow(want));

  it('for an input without words', () => {
    expect(() => plan('', glossary.replace(/^notify.*\n/m, ''))).toThrow(
      'allowlist.yaml:3: things.createThing: no words for "notify": add it to spec/glossary.yaml, or words under `inputs`',
    );
  });
});

describe('the hints that a tier means', () => {
  const table: [tier: string, more: string, want: [boolean, boolean, boolean]][] = [
    ['read', '', [true, false, true]],
    ['sensitive', '', [true, false, true]],
    ['write', '', [false, false, false]],
    ['write', '\n    idempotent: true', [false, false, true]],
    ['destructive', '', [false, true, false]],
  ];
  it.each(table)('%s%s', (tier, more, [readOnlyHint, destructiveHint, idempotentHint]) => {
    const text = allowlist(listTool.replace('tier: read', `tier: ${tier}${more}`));
    const [first] = planTools(document, readAllowlist(text, document), readGlossary(glossary));
    expect(first?.annotations).toEqual({ readOnlyHint, destructiveHint, idempotentHint, openWorldHint: true });
  });
});

it('a wire name has no dot', () => expect(wireName('users.getUser')).toBe('users_getUser'));

describe('the glossary', () => {
  it.each([
    ['- a\n', 'spec/glossary.yaml:1: must map names to words'],
    ['a: Words\nb:\n', 'spec/glossary.yaml:2: "b" has no words: a short phrase is due'],
    ['a: Words\na: More\n', 'spec/glossary.yaml:2: Map keys must be unique'],
  ])('refuses %j', (text, want) => expect(() => readGlossary(text)).toThrow(want));
});
