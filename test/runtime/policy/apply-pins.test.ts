import { describe, expect, test } from 'vitest';
import { expandClear } from '../../../src/runtime/arguments/clear.ts';
import { applyPins, fieldsHiddenByPins, withoutPinnedArguments } from '../../../src/runtime/policy/apply-pins.ts';
import { visibleIn } from '../../../src/runtime/result/visible-value.ts';
import type { PinRule, Pins, ToolDefinition } from '../../../src/tool.ts';

const text = { type: 'string' };
const inputSchema = {
  type: 'object' as const,
  properties: {
    user_id: text,
    user_ids: { type: 'array', items: text },
    owners: { type: 'array', items: text },
    subject: text,
    organization_id: text,
    name: text,
  },
  required: ['user_id', 'name'],
  additionalProperties: false,
};
const A: Pins = { user_id: 'user_1' };
const both: Pins = { user_id: 'user_1', organization_id: 'org_1' };

/** Makes a tool that is limited to pins in this way. */
function tool(user?: PinRule | 'apart', organization?: PinRule | 'apart'): ToolDefinition {
  const pins = { ...(user && { user_id: user }), ...(organization && { organization_id: organization }) };
  return { name: 'users.getUser', inputSchema, pins } as Partial<ToolDefinition> as ToolDefinition;
}
const single = tool({ fill: ['user_id'] });

test.each<[given: unknown, pins: Pins, definition: ToolDefinition, want: unknown]>([
  [{}, A, single, { user_id: 'user_1' }],
  [null, A, single, { user_id: 'user_1' }],
  [undefined, A, single, { user_id: 'user_1' }],
  [{ user_id: 'user_1', name: 'x' }, A, single, { user_id: 'user_1', name: 'x' }],
  [{ user_id: 'user_2' }, {}, single, { user_id: 'user_2' }],
  [{ user_id: 'user_2' }, { user_id: undefined }, single, { user_id: 'user_2' }],
  [[1], A, single, [1]],
  ['text', A, single, 'text'],

  // A list is filled as one, whatever else it may be.
  [{}, A, tool({ fill: ['user_ids'] }), { user_ids: ['user_1'] }],
  [{ user_ids: ['user_1'] }, A, tool({ fill: ['user_ids'] }), { user_ids: ['user_1'] }],
  [{}, A, tool({ fill: ['owners', 'subject'] }), { owners: ['user_1'], subject: 'user_1' }],

  // What is not the pin's business is left as it is.
  [{ name: 'user_2' }, A, single, { name: 'user_2', user_id: 'user_1' }],
  [{ user_id: 'user_2' }, A, tool({ fill: [] }), { user_id: 'user_2' }],
  [
    { organization_id: 'org_2' },
    A,
    tool({ fill: ['user_id'] }, 'apart'),
    { organization_id: 'org_2', user_id: 'user_1' },
  ],
  [{ user_id: 'user_1' }, A, tool({ fill: ['user_id'], drop: ['subject'] }), { user_id: 'user_1' }],

  // Both pins; what one fills, the other needs not drop.
  [
    {},
    both,
    tool({ fill: ['user_id'] }, { fill: ['organization_id'] }),
    { user_id: 'user_1', organization_id: 'org_1' },
  ],
  [{}, both, tool('apart', { fill: ['organization_id'] }), { organization_id: 'org_1' }],
  [
    { subject: 'user_1' },
    both,
    tool({ fill: ['subject'] }, { fill: ['organization_id'], drop: ['subject'] }),
    { subject: 'user_1', organization_id: 'org_1' },
  ],
])('%j with %j becomes what is asked for', (given, pins, definition, want) => {
  expect(applyPins(given, pins, definition)).toEqual(want);
});

describe('refuses', () => {
  const fixed = (name: string) => `\`${name}\` is fixed to user_1 here.`;
  const list = tool({ fill: ['user_ids'], drop: ['subject'] });
  test.each<[given: object, definition: ToolDefinition, parameter: string, message: string]>([
    [{ user_id: 'user_2' }, single, 'user_id', fixed('user_id')],
    [{ user_id: 'User_1' }, single, 'user_id', fixed('user_id')],
    [{ user_id: ' user_1' }, single, 'user_id', fixed('user_id')],
    [{ user_id: '-user_1' }, single, 'user_id', fixed('user_id')],
    [{ user_id: '' }, single, 'user_id', fixed('user_id')],
    [{ user_id: 5 }, single, 'user_id', fixed('user_id')],
    [{ user_id: null }, single, 'user_id', fixed('user_id')],
    [{ user_id: { id: 'user_1' } }, single, 'user_id', fixed('user_id')],
    [{ user_ids: ['user_2'] }, list, 'user_ids', fixed('user_ids')],
    [{ user_ids: ['user_1', 'user_2'] }, list, 'user_ids', fixed('user_ids')],
    [{ user_ids: ['-user_1'] }, list, 'user_ids', fixed('user_ids')],
    [{ user_ids: ['+user_1'] }, list, 'user_ids', fixed('user_ids')],
    [{ user_ids: [['user_1']] }, list, 'user_ids', fixed('user_ids')],
    [{ user_ids: [] }, list, 'user_ids', fixed('user_ids')],
    [{ subject: 'x' }, list, 'subject', "`subject` can't be given here: calls are limited to user user_1."],
    [{ subject: 'user_1' }, list, 'subject', "`subject` can't be given here: calls are limited to user user_1."],
    [{ subject: null }, list, 'subject', "`subject` can't be given here: calls are limited to user user_1."],
  ])('%j', (given, definition, parameter, message) => {
    const details = { kind: 'refused', message, parameter, hint: `Leave \`${parameter}\` out.` };
    expect(() => applyPins(given, A, definition)).toThrow(expect.objectContaining({ details }));
  });

  test('with both pins, what either one fixes', () => {
    const definition = tool({ fill: ['user_id'] }, { fill: ['organization_id'], drop: ['subject'] });
    expect(() => applyPins({ organization_id: 'org_2' }, both, definition)).toThrow(
      '`organization_id` is fixed to org_1 here.',
    );
    expect(() => applyPins({ subject: 'x' }, both, definition)).toThrow(
      "`subject` can't be given here: calls are limited to user user_1 and organization org_1.",
    );
  });
});

test('arguments are not changed in place, and a key named __proto__ stays a key', () => {
  const args = JSON.parse('{"__proto__":{"user_id":"user_2"}}') as Record<string, unknown>;
  expect(JSON.stringify(applyPins(args, A, single))).toBe('{"__proto__":{"user_id":"user_2"},"user_id":"user_1"}');
  expect(Object.keys(args)).toEqual(['__proto__']);
});

test.each<[pins: Pins, definition: ToolDefinition, gone: string[], required: string[]]>([
  [A, single, ['user_id'], ['name']],
  [A, tool({ fill: ['user_id', 'user_ids'], drop: ['subject'] }), ['user_id', 'user_ids', 'subject'], ['name']],
  [both, tool({ fill: ['user_id'] }, { fill: ['organization_id'] }), ['user_id', 'organization_id'], ['name']],
  [both, tool('apart', { drop: ['subject'] }), ['subject'], ['user_id', 'name']],
])('with %j the model is not asked for what is filled or dropped', (pins, definition, gone, required) => {
  const left = withoutPinnedArguments(definition, [pins]).inputSchema;
  const names = Object.keys(inputSchema.properties);
  expect(Object.keys(left.properties ?? {})).toEqual(names.filter((name) => !gone.includes(name)));
  expect(left.required).toEqual(required);
  expect(left.additionalProperties).toBe(false);
});

test('without pins a definition stays what it is', () => {
  expect(withoutPinnedArguments(single, [{}])).toBe(single);
  expect(withoutPinnedArguments(tool('apart'), [A]).inputSchema).toBe(inputSchema);
});

test.each<[pins: Pins, definition: ToolDefinition, want: unknown]>([
  [A, tool({ fill: [], hide: ['other', 'more'] }), [{ id: 1, deep: { a: null } }]],
  [both, tool('apart', { hide: ['other'] }), [{ id: 1, deep: { a: null, more: 3 } }]],
  [A, tool(undefined, { hide: ['id'] }), [{ id: 1, other: [2], deep: { a: null, other: 'x', more: 3 } }]],
  [{}, tool({ hide: ['id'] }), [{ id: 1, other: [2], deep: { a: null, other: 'x', more: 3 } }]],
])('with %j a response is without what is hidden', (pins, definition, want) => {
  const response = [{ id: 1, other: [2], deep: { a: null, other: 'x', more: 3 } }];
  const hide = fieldsHiddenByPins(definition, [pins]);
  expect(visibleIn({ hide, allowSecrets: true, allowPrivateMetadata: true })(response)).toEqual(want);
});

describe('what can be cleared', () => {
  const clear = { type: 'array', description: 'Inputs to empty', items: { type: 'string', enum: ['subject', 'name'] } };
  const clearing = (rule: PinRule): ToolDefinition => ({
    ...tool(rule),
    inputSchema: { ...inputSchema, properties: { ...inputSchema.properties, clear } },
    clear: { subject: null, name: null },
  });
  const listed = (rule: PinRule) => withoutPinnedArguments(clearing(rule), [A]).inputSchema.properties?.clear;

  test.each<[what: string, rule: PinRule, want: unknown]>([
    ['stays where no pin fixes it', { fill: ['user_id'] }, clear],
    ['is less what is filled', { fill: ['subject'] }, { ...clear, items: { type: 'string', enum: ['name'] } }],
    [
      'is less what is dropped',
      { fill: [], drop: ['name'] },
      { ...clear, items: { type: 'string', enum: ['subject'] } },
    ],
    ['is gone when nothing is left', { fill: ['subject'], drop: ['name'] }, undefined],
  ])('%s', (_, rule, want) => expect(listed(rule)).toEqual(want));

  test.each<[rule: PinRule, message: string]>([
    [{ fill: ['subject'] }, '`subject` is fixed to user_1 here.'],
    [{ fill: [], drop: ['subject'] }, "`subject` can't be given here: calls are limited to user user_1."],
  ])('is no way around %j', (rule, message) => {
    const definition = clearing(rule);
    const args = expandClear({ clear: ['subject'] }, withoutPinnedArguments(definition, [A]));
    expect(() => applyPins(args, A, definition)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ kind: 'refused', message }) }),
    );
  });
});
