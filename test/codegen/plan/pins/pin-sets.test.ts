import { describe, expect, it } from 'vitest';
import { readPins } from '../../../../codegen/config/pins/pins.ts';
import { pinnedSchemas, planPinnedDefaults } from '../../../../codegen/plan/pins/pin-sets.ts';
import type { PlannedPins, PlannedTool } from '../../../../codegen/plan/plan.ts';
import type { Tier, ToolDefinition } from '../../../../src/tool.ts';
import { problemsOf } from '../../../support/codegen/problems.ts';

const text = { type: 'string' };
const inputSchema = {
  type: 'object' as const,
  properties: { user_id: text, organization_id: text, subject: text, id: text },
  required: ['user_id', 'id'],
};
const [user, organization, both] = ['user_id', 'organization_id', 'user_id+organization_id'];
const either = 'user_id|organization_id';
/** The arguments that go into a query string. */
const inputs = ['user_id', 'subject'].map((argument) => ({ argument, in: 'query' as const }));
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
    { user_id: fill('subject'), organization_id: { ...fill('subject'), drop: ['user_id'] } },
    {},
    {
      [`${user}`]: ['user_id', 'organization_id', 'id'],
      [`${organization}`]: ['organization_id', 'id'],
      [either]: ['user_id', 'organization_id', 'subject', 'id'],
    },
  ],
  [
    'two filters of one list',
    { user_id: { ...fill('user_id'), drop: ['subject'] }, organization_id: { ...fill('subject'), drop: ['user_id'] } },
    {},
    {
      [`${user}`]: ['organization_id', 'id'],
      [`${organization}`]: ['organization_id', 'id'],
      [either]: ['organization_id', 'id'],
    },
  ],
  [
    'one thing that both would own, by one read',
    { user_id: fill(), organization_id: fill() },
    { user_id: [read], organization_id: [read] },
    {
      [`${user}`]: Object.keys(inputSchema.properties),
      [`${organization}`]: Object.keys(inputSchema.properties),
      [either]: Object.keys(inputSchema.properties),
    },
  ],
  [
    'one thing that both would own, by two reads',
    { user_id: fill(), organization_id: fill() },
    { user_id: [{ ...read, argument: 'id' }], organization_id: [{ read: '/other', at: 'id', argument: 'id' }] },
    {
      [`${user}`]: Object.keys(inputSchema.properties),
      [`${organization}`]: Object.keys(inputSchema.properties),
      [either]: Object.keys(inputSchema.properties),
    },
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
  const sets = pinnedSchemas(definition, { owned }, inputs);
  expect(Object.fromEntries(sets.map(([set, left]) => [set, Object.keys(left.properties ?? {})]))).toEqual(want);
  for (const [, left] of sets) {
    const names = Object.keys(left.properties ?? {});
    expect(left.required).toEqual(inputSchema.required.filter((name) => names.includes(name)));
  }
});

describe('the default set under one pin alone', () => {
  const tiers: Record<string, Tier> = {
    'a.get': 'read',
    'a.join': 'write',
    'a.leave': 'destructive',
    'b.set': 'write',
  };
  const tools = Object.entries(tiers).map(([name, tier]) => ({ name, tier }) as PlannedTool);
  const names = `tools: [${Object.keys(tiers).join(', ')}]`;
  const { groups } = readPins(`user_id: [{ ${names} }]\norganization_id: [{ ${names}, apart: true }]\n`);
  const plan = (yaml: string, defaults = ['a.get', 'a.join', 'a.leave']) =>
    planPinnedDefaults(tools, defaults, { ...readPins(yaml), groups });

  it.each<[yaml: string, want: Record<string, string[]>]>([
    ['{}', {}],
    ['default: { user_id: { kept: { a.leave: b }, left_out: { a.join: c } } }', { 'a.join': ['user_id'] }],
    [
      'default: { user_id: { left_out: { a.leave: b, a.join: c } } }',
      { 'a.join': ['user_id'], 'a.leave': ['user_id'] },
    ],
    ['default: { user_id: { kept: { a.leave: b, a.join: c } } }', {}],
    ['default: { organization_id: {} }', {}],
  ])('%s', (yaml, want) => expect(Object.fromEntries(plan(yaml))).toEqual(want));

  it.each<[why: string, lists: string, want: string[]]>([
    ['undecided', 'kept: { a.leave: b }', ['2: a.join is undecided: put it under `kept` or `left_out`']],
    [
      'decided twice',
      'kept: { a.leave: b, a.join: b }\n    left_out: { a.join: c }',
      ['2: a.join is decided twice: keep one'],
    ],
    [
      'a read',
      'kept: { a.leave: b, a.join: b, a.get: b }',
      ['3: a.get is no write that is served by default under user_id: delete it'],
    ],
    [
      'not in the default set',
      'kept: { a.leave: b, a.join: b }\n    left_out: { b.set: c }',
      ['4: b.set is no write that is served by default under user_id: delete it'],
    ],
    [
      'no tool',
      'kept: { a.leave: b, a.join: b, a.jion: b }',
      ['3: a.jion is no write that is served by default under user_id: delete it'],
    ],
  ])('%s is a problem', (_, lists, want) => {
    const yaml = `default:\n  user_id:\n    ${lists}\n`;
    expect(problemsOf(() => plan(yaml))).toEqual(want.map((line) => `spec/pins.yaml:${line}`));
  });
});
