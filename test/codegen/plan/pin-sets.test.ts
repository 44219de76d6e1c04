import { expect, it } from 'vitest';
import { pinnedSchemas } from '../../../codegen/plan/pin-sets.ts';
import type { PlannedPins } from '../../../codegen/plan/plan.ts';
import type { ToolDefinition } from '../../../src/tool.ts';

const text = { type: 'string' };
const inputSchema = {
  type: 'object' as const,
  properties: { user_id: text, organization_id: text, subject: text, id: text },
  required: ['user_id', 'id'],
};
const [user, organization, both] = ['user_id', 'organization_id', 'user_id+organization_id'];
const read = { read: '/things/{id}', at: 'subject' };
const fill = (...names: string[]) => ({ fill: names });

it.each<[why: string, pins: PlannedPins['rules'], owned: PlannedPins['owned'], want: Record<string, string[]>]>([
  ['no rule', {}, {}, {}],
  ['a rule for one pin', { user_id: fill('user_id') }, {}, { [`${user}`]: ['organization_id', 'subject', 'id'] }],
  [
    'a rule for both',
    { user_id: fill('user_id'), organization_id: { ...fill('organization_id'), drop: ['subject'] } },
    {},
    {
      [`${user}`]: ['organization_id', 'subject', 'id'],
      [`${organization}`]: ['user_id', 'id'],
      [`${both}`]: ['id'],
    },
  ],
  [
    'apart from one',
    { user_id: 'apart', organization_id: fill('organization_id') },
    {},
    { [`${organization}`]: ['user_id', 'subject', 'id'], [`${both}`]: ['user_id', 'subject', 'id'] },
  ],
  ['apart from both', { user_id: 'apart', organization_id: 'apart' }, {}, {}],
  [
    'one argument that both fill',
    { user_id: fill('subject'), organization_id: fill('subject') },
    {},
    { [`${user}`]: ['user_id', 'organization_id', 'id'], [`${organization}`]: ['user_id', 'organization_id', 'id'] },
  ],
  [
    'one thing that both would own, by one read',
    { user_id: fill(), organization_id: fill() },
    { user_id: [read], organization_id: [read] },
    { [`${user}`]: Object.keys(inputSchema.properties), [`${organization}`]: Object.keys(inputSchema.properties) },
  ],
  [
    'one thing that both would own, by two reads',
    { user_id: fill(), organization_id: fill() },
    { user_id: [{ ...read, argument: 'id' }], organization_id: [{ read: '/other', at: 'id', argument: 'id' }] },
    { [`${user}`]: Object.keys(inputSchema.properties), [`${organization}`]: Object.keys(inputSchema.properties) },
  ],
  [
    'two things, one of each',
    { user_id: fill(), organization_id: fill('organization_id') },
    { user_id: [read], organization_id: [{ ...read, argument: 'id' }] },
    {
      [`${user}`]: Object.keys(inputSchema.properties),
      [`${organization}`]: ['user_id', 'subject', 'id'],
      [`${both}`]: ['user_id', 'subject', 'id'],
    },
  ],
])('%s', (_, pins, owned, want) => {
  const definition = { name: 'a.b', inputSchema, pins } as Partial<ToolDefinition> as ToolDefinition;
  const sets = pinnedSchemas(definition, { owned });
  expect(Object.fromEntries(sets.map(([set, left]) => [set, Object.keys(left.properties ?? {})]))).toEqual(want);
  for (const [, left] of sets) {
    const names = Object.keys(left.properties ?? {});
    expect(left.required).toEqual(inputSchema.required.filter((name) => names.includes(name)));
  }
});
