import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../codegen/plan/count-tokens.ts';
import { toMcpTool } from '../../src/adapters/mcp/convert.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { withoutPinnedArguments } from '../../src/runtime/policy/apply-pins.ts';
import { type PinOptions, pinSetOf } from '../../src/runtime/policy/bounds.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import type { PinName, Pins } from '../../src/tool.ts';
import { callArguments, type EveryTool, EXPORTS, everyTool, IMAGE } from '../support/catalogue/catalogue.ts';
import { findBeyond } from '../support/owners/beyond.ts';
import { boundsIn, findBreaches } from '../support/owners/breaches.ts';
import { idOf } from '../support/owners/responses.ts';
import type { World } from '../support/owners/two-owners.ts';

// Whoever pins to Ada gets nothing of Bea's and changes nothing of hers, whatever tool is called and whatever it is told.

const tools = await everyTool();
const FIELDS = ['annotations', 'description', 'inputSchema', 'name', 'title'];
const EVERYTHING = { allowSecrets: true, files: [IMAGE.folder], exports: EXPORTS, secretKey: 'sk_test_owners' };

const USER = { user_id: idOf('user', 'Ada') };
const ORGANIZATION = { organization_id: idOf('org', 'Ada') };
const BOTH = { ...USER, ...ORGANIZATION };
const UNION: PinOptions = { pins: BOTH, pinMode: 'union' };

/** By the set of pins that a call keeps to, the worlds in which that must keep Bea out. */
const OF_USER: World = { subject: 'user', elsewhere: false, together: true };
const OF_ORGANIZATION: World = { subject: 'org', elsewhere: true, together: false };
const WORLDS: Record<string, World[]> = {
  user_id: [OF_USER],
  organization_id: [OF_ORGANIZATION],
  'user_id+organization_id': [{ subject: 'user', elsewhere: true, together: true }],
  'user_id|organization_id': [OF_USER, OF_ORGANIZATION],
};

const PINNED: [flags: string, pinned: PinOptions][] = [
  ['--user', { pins: USER }],
  ['--organization', { pins: ORGANIZATION }],
  ['--user --organization', { pins: BOTH }],
  ['--user --organization --pins union', UNION],
];

const setOf = ({ definition }: EveryTool, pinned: PinOptions) =>
  pinSetOf(catalogue.tools[definition.wireName] ?? {}, pinned);
/** Tells whether the catalogue says that a tool is served under these pins. */
const isServed = (pinned: PinOptions) => (tool: EveryTool) => setOf(tool, pinned) !== undefined;
const costOf = (tool: EveryTool, pinned: PinOptions) =>
  catalogue.tools[tool.definition.wireName]?.pins?.[setOf(tool, pinned) ?? ''];
const worldsOf = (tool: EveryTool, pinned: PinOptions) => WORLDS[setOf(tool, pinned) ?? ''] ?? [];

test.each([
  [{ pins: USER }, 'users.getUser', 'users.getUserList'],
  [{ pins: ORGANIZATION }, 'users.getUserList', 'users.updateUser'],
  [{ pins: BOTH }, 'users.getUser', 'apiKeys.get'],
  // Nothing says that the filters by a member and by an id, both filled, narrow each other.
  [{ pins: BOTH }, 'organizations.getOrganization', 'organizations.getOrganizationList'],
  [UNION, 'apiKeys.get', 'users.createUser'],
  [UNION, 'organizations.getOrganizationList', 'instance.update'],
])('with %j, %s is served, and not %s', (pinned, one, other) => {
  const names = tools.filter(isServed(pinned)).map(({ name }) => name);
  expect([names.includes(one), names.includes(other)]).toEqual([true, false]);
});

test('by default, a pinned user can change nothing that others grant them', async () => {
  const toolkit = await createToolkit({ pins: { user_id: idOf('user', 'Ada') } });
  const writes = toolkit.tools.filter(({ tier }) => tier !== 'read').map(({ name }) => name);
  expect(writes).toEqual([
    'organizations.deleteOrganizationMembership',
    'sessions.revokeSession',
    'users.updateUser',
    'users.updateUserUnsafeMetadata',
  ]);
  const call = await toolkit.call('users_updateUserPublicMetadata', { metadata: { plan: 'pro' } });
  expect(call.data).toMatchObject({
    error: { kind: 'refused', message: 'users.updateUserPublicMetadata is not served here.' },
  });
});

describe.each(PINNED)('%s', (_, pinned) => {
  const served = tools.filter(isServed(pinned));
  const rest = tools.filter((tool) => !isServed(pinned)(tool));

  // Of what our own tools read under pins, test/contract/query/pins.test.ts tells.
  const ofClerk = served.filter(({ implementation }) => !implementation.runs);
  const tried = ofClerk.flatMap((tool) => worldsOf(tool, pinned).map((world) => ({ ...tool, world })));

  test.each(tried)('$name keeps to it', async ({ definition, world }) => {
    expect(await findBreaches(definition, pinned, world)).toEqual([]);
  });

  test.each(served)('$name costs what the catalogue says, and clients see nothing of its rules', (tool) => {
    const left = withoutPinnedArguments(tool.definition, boundsIn(tool.definition, pinned));
    expect(tokensOf(left)).toBe(costOf(tool, pinned));
    expect(Object.keys(toMcpTool(left, 'underscore')).sort()).toEqual(FIELDS);
  });

  test('no other tool is served, or sends anything', async () => {
    const names = served.map(({ name }) => name);
    const fetch = async () => Promise.reject(new Error('nothing may be sent'));
    const toolkit = await createToolkit({ ...EVERYTHING, tools: ['*', ...names], ...pinned, fetch });
    expect(toolkit.tools.map(({ name }) => name)).toEqual(names);
    for (const { name, definition } of rest) {
      const { data } = await toolkit.call(name, callArguments(definition, 'smallest'));
      expect(data).toEqual({ error: expect.objectContaining({ kind: 'refused' }) });
    }
  });

  test.each(tried)('$name keeps to it when what is pinned is gone', async ({ definition, world }) => {
    expect(await findBreaches(definition, pinned, { ...world, gone: true })).toEqual([]);
  });
});

describe('a union', () => {
  const served = tools.filter(isServed(UNION));

  test('serves what either pin serves, and nothing else', () => {
    const either = tools.filter((tool) => isServed({ pins: USER })(tool) || isServed({ pins: ORGANIZATION })(tool));
    expect(served.map(({ name }) => name)).toEqual(either.map(({ name }) => name));
    expect(served.length).toBeGreaterThan(tools.filter(isServed({ pins: BOTH })).length);
  });

  const ofClerk = served.filter(({ implementation }) => !implementation.runs);
  test.each(ofClerk)('$name does what it does under one pin alone, or under both', async (tool) => {
    const [world] = worldsOf(tool, UNION);
    if (!world) throw new Error('no world is known for its pins');
    expect(
      await findBeyond(tool.definition, UNION, [{ pins: USER }, { pins: ORGANIZATION }, { pins: BOTH }], world),
    ).toEqual([]);
  });
});

/** Lists the parts of a pin rule, each with a function that removes it and returns another to put it back. */
function parts({ definition, implementation }: EveryTool, pin: PinName): [label: string, without: () => () => void][] {
  const rule = definition.pins?.[pin];
  if (!rule || rule === 'apart') return [];
  const lists = (['fill', 'drop', 'hide'] as const).flatMap((list) =>
    (rule[list] ?? []).map((argument): [string, () => () => void] => [
      `${list} ${argument}`,
      () =>
        swap(
          rule,
          list,
          rule[list]?.filter((name) => name !== argument),
        ),
    ]),
  );
  const { owned = {} } = implementation;
  const reads = (owned[pin] ?? []).map((read): [string, () => () => void] => [
    `owned ${read.read} ${read.argument ?? ''}`,
    () =>
      swap(
        owned,
        pin,
        owned[pin]?.filter((each) => each !== read),
      ),
  ]);
  return [...lists, ...reads];
}

/** Sets a property, and returns a function that restores it. */
function swap<T, Key extends keyof T>(object: T, key: Key, value: T[Key] | undefined): () => void {
  const before = object[key];
  object[key] = value as T[Key];
  return () => {
    object[key] = before;
  };
}

const ALONE: [flags: string, pins: Pins, world: World][] = [
  ['--user', USER, OF_USER],
  ['--organization', ORGANIZATION, OF_ORGANIZATION],
];

describe.each(ALONE)('%s: nothing of a rule is there for show', (_, pins, world) => {
  const [pin] = Object.keys(pins) as [PinName];
  const all = tools.flatMap((tool) =>
    parts(tool, pin).map(([part, without]) => ({ tool, name: tool.name, part, without })),
  );

  test.each(all)('$name without $part', async ({ tool, without }) => {
    const putBack = without();
    try {
      const found = await findBreaches(tool.definition, { pins }, world, 1);
      const [first] =
        found.length > 0 ? found : await findBreaches(tool.definition, { pins }, { ...world, gone: true }, 1);
      expect(first).toMatch(/} (answers|asks|does not name Ada)/);
    } finally {
      putBack();
    }
  });
});

test.each<[pins: Pins, answer: string | null]>([
  [{}, null],
  [{ user_id: idOf('user', 'Ada') }, idOf('user', 'Ada')],
  [{ user_id: idOf('user', 'Ada'), organization_id: idOf('org', 'Ada') }, idOf('user', 'Ada')],
])('users.getUserId with %j answers %s', async (pins, user_id) => {
  const toolkit = await createToolkit({ tools: ['users.getUserId'], pins });
  expect((await toolkit.call('users_getUserId', {})).data).toMatchObject({ user_id });
});
