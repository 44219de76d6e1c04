import { describe, expect, it } from 'vitest';
import type { Entry, InputChange } from '../../../../codegen/config/allowlist/allowlist-types.ts';
import { readGlossary } from '../../../../codegen/config/glossary.ts';
import type { Input } from '../../../../codegen/inputs/input.ts';
import type { Operation } from '../../../../codegen/inputs/operation.ts';
import { planInputs } from '../../../../codegen/plan/inputs/tool-inputs.ts';
import { createTool, glossary, listTool } from '../../../support/codegen/fixture.ts';
import { planOneTool } from '../../../support/codegen/one-plan.ts';
import { problemsOf } from '../../../support/codegen/problems.ts';

const described = glossary('name', 'notify', 'metadata');

/** Plans the inputs of the tool, as the allowlist decides them. */
function inputs(lines: string, text = described) {
  return planOneTool(createTool + lines, text).inputs.map(({ name, argument, required, description, fixed }) => ({
    name,
    argument,
    required,
    description,
    ...(fixed && { fixed }),
  }));
}

const name = { name: 'name', argument: 'name', required: true, description: 'Any name' };
const notify = { name: 'notify', argument: 'notify', required: false, description: 'Send the email, default true' };
const metadata = { name: 'metadata', argument: 'metadata', required: false, description: 'Free-form' };

describe('the inputs of a tool', () => {
  const table: [what: string, lines: string, known: string[], want: unknown[]][] = [
    ['all of the operation, what is required first', '', ['name', 'notify', 'metadata'], [name, notify, metadata]],
    ['only some', '    only: [name]\n', ['name'], [name]],
    ['all but some', '    without: [notify]\n', ['name', 'metadata'], [name, metadata]],
    [
      'one renamed',
      '    inputs: { metadata: { name: labels } }\n',
      ['name', 'notify', 'metadata'],
      [name, notify, { ...metadata, argument: 'labels' }],
    ],
    [
      'one required',
      '    only: [name, metadata]\n    inputs: { metadata: { required: true } }\n',
      ['name', 'metadata'],
      [name, { ...metadata, required: true }],
    ],
    [
      'one fixed, beside only',
      '    only: [name]\n    inputs: { notify: { value: false } }\n',
      ['name', 'notify'],
      [name, { ...notify, fixed: { value: false } }],
    ],
    [
      'a description of its own, on one line',
      '    only: [name]\n    inputs:\n      name:\n        description: |\n          Its\n          name\n',
      ['name'],
      [{ ...name, description: 'Its name' }],
    ],
  ];
  it.each(table)('%s', (_, lines, known, want) => expect(inputs(lines, glossary(...known))).toEqual(want));

  it('leave out a deprecated one unless it is asked for', () => {
    const list = (more: string, ...known: string[]) =>
      planOneTool(listTool + more, `${glossary('q', 'ids', ...known)}`).inputs.map((input) => input.name);
    expect(list('')).toEqual(['q', 'ids']);
    expect(list('    inputs: { old: { description: Once } }\n')).toEqual(['q', 'ids', 'old']);
  });

  it('have descriptions for the properties inside them, those of a list of lists too', () => {
    const tool = `  PUT /things/bulk:
    tool: things.createThingBulk
    title: Create several things
    tier: write
    description: Create several things at once.
    inputs:
      items.name: { description: Of the thing }
`;
    const [items, ...others] = planOneTool(tool, `${glossary('items')}of: What it is part of\nid: Its own id\n`).inputs;
    expect(others).toEqual([]);
    expect([...(items?.nested ?? [])]).toEqual([
      ['name', 'Of the thing'],
      ['of', 'What it is part of'],
      ['of.id', 'Its own id'],
    ]);
    expect(() => planOneTool(tool, `${glossary('items')}id: Its own id\n`)).toThrow(
      'things.createThingBulk: no description for "items.of": add "of" to spec/glossary.yaml, or a description under `inputs`',
    );
  });
});

describe('a plan is refused', () => {
  const table: [what: string, lines: string, want: string][] = [
    [
      'an unknown input in only',
      '    only: [name, metadat]\n',
      'allowlist.yaml:8: POST /things has no input "metadat"; did you mean "metadata"? Known: name, notify, metadata',
    ],
    [
      'an unknown input in without',
      '    without:\n      - metadata\n      - notfy\n',
      'allowlist.yaml:10: POST /things has no input "notfy"; did you mean "notify"?',
    ],
    [
      'an unknown input in inputs',
      '    inputs:\n      nam: { required: true }\n',
      'allowlist.yaml:9: POST /things has no input "nam"; did you mean "name"?',
    ],
    [
      'a required input left out by only',
      '    only: [notify]\n',
      'allowlist.yaml:3: things.createThing leaves out "name", which POST /things requires: keep it or fix its value',
    ],
    [
      'a required input left out by without',
      '    without: [name]\n',
      'allowlist.yaml:3: things.createThing leaves out "name", which POST /things requires: keep it or fix its value',
    ],
    [
      'an input both left out and changed',
      '    without: [notify]\n    inputs:\n      notify: { description: Quietly }\n',
      'allowlist.yaml:10: "notify" is under `without` too: keep one',
    ],
    [
      'a description for a property of an input that is left out',
      '    without: [metadata]\n    inputs:\n      metadata.plan: { description: Quietly }\n',
      'allowlist.yaml:10: "metadata" is under `without` too: keep one',
    ],
    [
      'a fixed value that the input does not take',
      '    only: [name]\n    inputs:\n      notify: { value: never }\n',
      'allowlist.yaml:10: "never" is not allowed here: must be boolean',
    ],
    [
      'two arguments of one name',
      '    inputs:\n      metadata: { name: notify }\n',
      'the tool already has an argument "notify"',
    ],
    [
      'an argument with the name of the one that picks fields',
      '    inputs:\n      metadata: { name: fields }\n',
      'allowlist.yaml:9: "fields" is what picks fields of the result: give "metadata" another name',
    ],
    [
      'an argument with the name of the one that clears',
      '    inputs:\n      metadata: { name: clear }\n',
      'allowlist.yaml:9: "clear" is what names the inputs to clear: give "metadata" another name',
    ],
    [
      'a description for a property that is not there',
      '    inputs:\n      metadata.plan: { description: Of the plan }\n',
      'allowlist.yaml:9: there is no property "plan" in "metadata"',
    ],
    [
      'a description inside an input that is not there',
      '    inputs:\n      metdata.plan: { description: Of the plan }\n',
      'allowlist.yaml:9: POST /things has no input "metdata"; did you mean "metadata"?',
    ],
    [
      'more than a description for a property',
      '    inputs:\n      metadata.plan: { required: true }\n',
      'allowlist.yaml:9: a property inside an input can only be given a description',
    ],
  ];
  it.each(table)('for %s', (_, lines, want) => expect(() => inputs(lines)).toThrow(want));

  it('for an input without a description', () => {
    expect(() => inputs('', glossary('name', 'metadata'))).toThrow(
      'allowlist.yaml:3: things.createThing: no description for "notify": add one to spec/glossary.yaml, or under `inputs`',
    );
  });

  it('for descriptions that no input is called by, each with its line', () => {
    expect(problemsOf(() => inputs('', `${described}q: Part of a name\nids: Exact ids\n`))).toEqual([
      'spec/glossary.yaml:4: no input of any tool is called "q": delete it',
      'spec/glossary.yaml:5: no input of any tool is called "ids": delete it',
    ]);
  });
});

describe('a required input that may be null', () => {
  const size = { type: 'integer', nullable: true } as const;
  const plan = (change: InputChange, required = true) => {
    const input = { name: 'size', in: 'body', required, schema: size, pointer: '' } as Input;
    const entry = { tool: 'a.b', inputs: { size: { description: 'How many', ...change } } } as unknown as Entry;
    const operation = { endpoint: 'POST /things', inputs: [input] } as unknown as Operation;
    const report = (_: string, __: unknown, message: string) => expect.fail(message);
    const [planned] = planInputs(entry, operation, readGlossary('a: b\n'), report);
    return [planned?.required, planned?.orNull ?? false];
  };

  it.each<[what: string, change: InputChange, required: boolean, want: [required: boolean, orNull: boolean]]>([
    ['is optional, and left out it is null', {}, true, [false, true]],
    ['is left out as any other where the API has it optional', {}, false, [false, false]],
    ['stays required where the allowlist says so', { required: true }, true, [true, false]],
    ['may be fixed', { value: 1 }, true, [true, false]],
  ])('%s', (_, change, required, want) => expect(plan(change, required)).toEqual(want));
});
