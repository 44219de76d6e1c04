import { describe, expect, it } from 'vitest';
import { readClear } from '../../../../codegen/config/clear.ts';
import { readGlossary } from '../../../../codegen/config/glossary.ts';
import type { InputSchema } from '../../../../codegen/inputs/normalise.ts';
import { planClear } from '../../../../codegen/plan/inputs/clearable-inputs.ts';
import type { PlannedTool } from '../../../../codegen/plan/plan.ts';
import { problemsOf } from '../../../support/codegen/problems.ts';

/** Makes a tool `a.<method>` on an operation of that method, with these inputs in its body, and without the deprecated `old`. */
function tool(method: string, inputs: Record<string, InputSchema>, more: object = {}): PlannedTool {
  const planned = Object.entries(inputs).map(([argument, schema]) => ({ argument, in: 'body', schema, ...more }));
  const ofApi = [{ name: 'old', deprecated: true }];
  return { name: `a.${method}`, operation: { method, inputs: ofApi }, inputs: planned } as unknown as PlannedTool;
}

const text: InputSchema = { type: 'string' };
const nullable: InputSchema = { type: 'string', nullable: true };
const described = 'clear: Inputs to empty\n';
const plan = (tools: PlannedTool[], clear: string, glossary = described) =>
  planClear(tools, readClear(clear), readGlossary(glossary));
const NOTHING = 'clear: {}\n';
const description = 'Inputs to empty';

describe('what is sent to clear an input', () => {
  it.each<[what: string, tools: PlannedTool[], clear: string, want: [string, unknown][]]>([
    [
      'null in an update',
      [tool('patch', { name: nullable, note: nullable, size: text }), tool('put', { name: nullable })],
      'clear: { a.patch: [note], a.put: [name] }\nkeep: { a.patch: { name: it always has one } }\n',
      [
        ['a.patch', { values: { note: null }, description }],
        ['a.put', { values: { name: null }, description }],
      ],
    ],
    [
      'an empty string where the spec has it, whatever the method',
      [tool('post', { mode: { type: 'string', enum: ['a', ''], nullable: true } })],
      'clear: { a.post: [mode] }\n',
      [['a.post', { values: { mode: '' }, description }]],
    ],
    ['nothing of what only stays', [tool('patch', { name: nullable })], 'keep: { a.patch: { name: why } }\n', []],
    ['nothing of what is made', [tool('post', { name: nullable })], NOTHING, []],
    ['nothing of a switch', [tool('patch', { on: { type: 'boolean', nullable: true } })], NOTHING, []],
    ['nothing of a fixed input', [tool('patch', { name: nullable }, { fixed: { value: 'a' } })], NOTHING, []],
    ['nothing of what null is a value of', [tool('patch', { name: nullable }, { orNull: true })], NOTHING, []],
    ['nothing outside of the body', [tool('patch', { name: nullable }, { in: 'query' })], NOTHING, []],
    ['nothing without an operation', [{ ...tool('get', {}), operation: null }], NOTHING, []],
  ])('%s', (_, tools, clear, want) => expect([...plan(tools, clear)]).toEqual(want));
});

describe('what is refused', () => {
  const update = tool('patch', { name: nullable, note: nullable });
  it.each<[what: string, tools: PlannedTool[], clear: string, want: string[]]>([
    [
      'an input that nobody has decided',
      [update],
      'clear: { a.patch: [note] }\n',
      ['1: a.patch: "name" takes null: put it under `clear` if that empties it, or under `keep` with the reason'],
    ],
    [
      'an input that is decided twice',
      [update],
      'clear: { a.patch: [note, name] }\nkeep:\n  a.patch: { name: it always has one }\n',
      ['3: "name" of a.patch is here twice: keep one'],
    ],
    [
      'an input with nothing to clear',
      [tool('patch', { name: nullable, size: text })],
      'clear:\n  a.patch:\n    - name\n    - size\n',
      ['4: a.patch has nothing to clear in "size"'],
    ],
    [
      'an input that is deprecated',
      [tool('patch', { size: text })],
      'keep:\n  a.patch: { old: it always has one }\n',
      ['2: "old" of a.patch is deprecated in this version, and left out: delete this'],
    ],
    [
      'an entry that changes nothing',
      [tool('patch', { size: text })],
      'keep:\n  a.patch: { size: it always has one }\n',
      ['2: a.patch has nothing to clear in "size"'],
    ],
    [
      'a tool that does not exist',
      [tool('patch', { name: nullable })],
      'clear:\n  a.patch: [name]\n  a.path: [name, note]\n',
      ['3: there is no tool "a.path"; did you mean "a.patch"?'],
    ],
  ])('%s', (_, tools, clear, want) => {
    expect(problemsOf(() => plan(tools, clear))).toEqual(want.map((line) => `spec/clear.yaml:${line}`));
  });

  it('an argument without a description', () => {
    const given = () => plan([tool('patch', { name: nullable })], 'clear:\n  a.patch: [name]\n', 'name: Name\n');
    expect(problemsOf(given)).toEqual(['spec/clear.yaml:1: no description for "clear": add one to spec/glossary.yaml']);
  });
});
