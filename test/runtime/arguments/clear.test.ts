import { expect, test } from 'vitest';
import { expandClear } from '../../../src/runtime/arguments/clear.ts';
import type { ToolDefinition } from '../../../src/tool.ts';

type Definition = Pick<ToolDefinition, 'clear' | 'inputSchema'>;
const text = { type: 'string' };
const names = { type: 'array', items: { type: 'string', enum: ['first_name', 'strategy'] } };
const inputSchema = { type: 'object' as const, properties: { first_name: text, strategy: text, clear: names } };
const tool: Definition = { inputSchema, clear: { first_name: null, strategy: '' } };
const without: Definition = { inputSchema: { type: 'object', properties: { first_name: text } } };
/** The tool under a pin, which takes `strategy` out of what is listed. */
const pinned: Definition = {
  ...tool,
  inputSchema: {
    ...inputSchema,
    properties: { clear: { ...names, items: { type: 'string', enum: ['first_name'] } } },
  },
};

test.each<[given: unknown, definition: Definition, want: unknown]>([
  [{ clear: ['first_name'] }, tool, { first_name: null }],
  [{ clear: ['strategy', 'first_name', 'strategy'], id: 1 }, tool, { id: 1, strategy: '', first_name: null }],
  [{ clear: [], first_name: 'Ada' }, tool, { first_name: 'Ada' }],
  [{ clear: ['strategy'], first_name: 'Ada' }, tool, { first_name: 'Ada', strategy: '' }],
  [{ clear: ['first_name'], first_name: undefined }, tool, { first_name: null }],
  [{ first_name: 'Ada' }, tool, { first_name: 'Ada' }],
  // A pin refuses what it fixes, whatever asks for it: policy/apply-pins.ts.
  [{ clear: ['strategy'] }, pinned, { strategy: '' }],
  // Left for validation.
  [{ clear: ['first_name'] }, without, { clear: ['first_name'] }],
  [undefined, tool, undefined],
  [null, tool, null],
  [['clear'], tool, ['clear']],
])('%j becomes what is sent', (given, definition, want) => {
  expect(expandClear(given, definition)).toEqual(want);
});

test.each<[given: object, definition: Definition, details: object]>([
  [
    { clear: ['first_name'], first_name: 'Ada' },
    tool,
    {
      parameter: 'first_name',
      message: '`first_name` is given, and named in `clear` too.',
      hint: 'Nothing was sent. Name in `clear` what is to be emptied, and leave it out of the other arguments.',
    },
  ],
  [
    { clear: ['firstName'] },
    tool,
    {
      parameter: 'clear',
      message: "`firstName` can't be cleared. Did you mean `first_name`?",
      candidates: ['first_name'],
      hint: 'Nothing was sent. `clear` takes: first_name, strategy.',
    },
  ],
  [
    { clear: ['__proto__'] },
    pinned,
    {
      parameter: 'clear',
      message: "`__proto__` can't be cleared.",
      candidates: ['first_name'],
      hint: 'Nothing was sent. `clear` takes: first_name.',
    },
  ],
  [{ clear: ['\ud800'] }, tool, { message: "`\ufffd` can't be cleared." }],
  [
    { clear: { first_name: true } },
    tool,
    { parameter: 'clear', message: '`clear` must be a list of names of inputs.' },
  ],
  [{ clear: [['first_name']] }, tool, { parameter: 'clear', message: '`clear` must be a list of names of inputs.' }],
])('%j is refused', (given, definition, details) => {
  expect(() => expandClear(given, definition)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ kind: 'bad_arguments', ...details }) }),
  );
});
