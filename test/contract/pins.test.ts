import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../codegen/plan/count-tokens.ts';
import { toMcpTool } from '../../src/adapters/mcp/convert.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { withoutPinnedArguments } from '../../src/runtime/policy/apply-pins.ts';
import { pinSetName } from '../../src/runtime/policy/pins.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import type { PinName, Pins } from '../../src/tool.ts';
import { callArguments, type EveryTool, EXPORTS, everyTool, IMAGE } from '../support/catalogue/catalogue.ts';
import { findBreaches } from '../support/owners/breaches.ts';
import { idOf } from '../support/owners/responses.ts';
import type { World } from '../support/owners/two-owners.ts';

// Whoever pins to Ada gets nothing of Bea's and changes nothing of hers, whatever tool is called and whatever it is told.

const tools = await everyTool();
const FIELDS = ['annotations', 'description', 'inputSchema', 'name', 'title'];
const EVERYTHING = { allowSecrets: true, files: [IMAGE.folder], exports: EXPORTS, secretKey: 'sk_test_owners' };

const PINNED: [flags: string, pins: Pins, world: World][] = [
  ['--user', { user_id: idOf('user', 'Ada') }, { subject: 'user', elsewhere: false, together: true }],
  ['--organization', { organization_id: idOf('org', 'Ada') }, { subject: 'org', elsewhere: true, together: false }],
  [
    '--user --organization',
    { user_id: idOf('user', 'Ada'), organization_id: idOf('org', 'Ada') },
    { subject: 'user', elsewhere: true, together: true },
  ],
];

/** Tells whether the catalogue says that a tool is served under these pins. */
const isServed = (pins: Pins) => (tool: EveryTool) => serving(tool, pins) !== undefined;
const serving = ({ definition }: EveryTool, pins: Pins) =>
  catalogue.tools[definition.wireName]?.pins?.[pinSetName(pins)];

test.each([
  [{ user_id: idOf('user', 'Ada') }, 'users.getUser', 'users.getUserList'],
  [{ organization_id: idOf('org', 'Ada') }, 'users.getUserList', 'users.updateUser'],
  [{ user_id: idOf('user', 'Ada'), organization_id: idOf('org', 'Ada') }, 'users.getUser', 'apiKeys.get'],
])('with %j, %s is served, and not %s', (pins, one, other) => {
  const names = tools.filter(isServed(pins)).map(({ name }) => name);
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

describe.each(PINNED)('%s', (_, pins, world) => {
  const served = tools.filter(isServed(pins));
  const rest = tools.filter((tool) => !isServed(pins)(tool));

  // Of what our own tools read under pins, test/contract/query/pins.test.ts tells.
  const ofClerk = served.filter(({ implementation }) => !implementation.runs);

  test.each(ofClerk)('$name keeps to it', async ({ definition }) => {
    expect(await findBreaches(definition, pins, world)).toEqual([]);
  });

  test.each(served)('$name costs what the catalogue says, and clients see nothing of its rules', (tool) => {
    const left = withoutPinnedArguments(tool.definition, pins);
    expect(tokensOf(left)).toBe(serving(tool, pins));
    expect(Object.keys(toMcpTool(left, 'underscore')).sort()).toEqual(FIELDS);
  });

  test('no other tool is served, or sends anything', async () => {
    const names = served.map(({ name }) => name);
    const fetch = async () => Promise.reject(new Error('nothing may be sent'));
    const toolkit = await createToolkit({ ...EVERYTHING, tools: ['*', ...names], pins, fetch });
    expect(toolkit.tools.map(({ name }) => name)).toEqual(names);
    for (const { name, definition } of rest) {
      const { data } = await toolkit.call(name, callArguments(definition, 'smallest'));
      expect(data).toEqual({ error: expect.objectContaining({ kind: 'refused' }) });
    }
  });

  test.each(ofClerk)('$name keeps to it when what is pinned is gone', async ({ definition }) => {
    expect(await findBreaches(definition, pins, { ...world, gone: true })).toEqual([]);
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

describe.each(PINNED.slice(0, 2))('%s: nothing of a rule is there for show', (_, pins, world) => {
  const [pin] = Object.keys(pins) as [PinName];
  const all = tools.flatMap((tool) =>
    parts(tool, pin).map(([part, without]) => ({ tool, name: tool.name, part, without })),
  );

  test.each(all)('$name without $part', async ({ tool, without }) => {
    const putBack = without();
    try {
      const found = await findBreaches(tool.definition, pins, world, 1);
      const [first] = found.length > 0 ? found : await findBreaches(tool.definition, pins, { ...world, gone: true }, 1);
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
