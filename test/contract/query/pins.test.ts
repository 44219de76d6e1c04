import { describe, expect, test } from 'vitest';
import { withoutPinnedArguments } from '../../../src/runtime/policy/apply-pins.ts';
import type { PinOptions } from '../../../src/runtime/policy/bounds.ts';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';
import { type EveryTool, everyTool } from '../../support/catalogue/catalogue.ts';
import { adasArguments, beasArguments } from '../../support/owners/arguments.ts';
import { boundsIn } from '../../support/owners/breaches.ts';
import { BEA_PATTERN, idOf } from '../../support/owners/responses.ts';
import { startTwoOwners, type World } from '../../support/owners/two-owners.ts';

// Who pins to Ada gets nothing of Bea's by a query either, be it read as a list, joined to rows or compared with.

const tools = (await everyTool()).filter(({ definition }) => definition.tier === 'read' && definition.endpoint);

const USER = { user_id: idOf('user', 'Ada') };
const ORGANIZATION = { organization_id: idOf('org', 'Ada') };
const BOTH = { ...USER, ...ORGANIZATION };

const PINNED: [flags: string, pinned: PinOptions, world: World][] = [
  ['--user', { pins: USER }, { subject: 'user', elsewhere: false, together: false }],
  ['--organization', { pins: ORGANIZATION }, { subject: 'org', elsewhere: true, together: false }],
  ['--pins union', { pins: BOTH, pinMode: 'union' }, { subject: 'org', elsewhere: true, together: false }],
];

/** Arguments that a query leaves to itself, and those that anybody may search for. */
const SKIPPED = ['limit', 'offset', 'starting_after', 'fields'];

/** Ways to name Bea that are tried of each argument: how a single call takes them all is tried elsewhere. */
const NAMINGS = 2;

interface Query {
  query: JsonObject;
  /** Set for one that names nobody but Ada, and so must be answered. */
  allowed?: true;
}

function queriesOf({ definition, implementation }: EveryTool, pinned: PinOptions, outer: string): Query[] {
  const list = definition.wireName;
  const isList = implementation.response?.rows !== undefined;
  const without = (args: JsonObject) =>
    Object.fromEntries(Object.entries(args).filter(([name]) => !SKIPPED.includes(name)));
  const mine = without(adasArguments(withoutPinnedArguments(definition, boundsIn(definition, pinned)), 'smallest'));
  const tried = new Map<string, number>();
  const beas = beasArguments(definition, mine).filter(({ argument }) => {
    tried.set(argument, (tried.get(argument) ?? 0) + 1);
    return !SKIPPED.includes(argument) && (tried.get(argument) ?? 0) <= NAMINGS;
  });
  const subList = (args: JsonObject) => ({ id: { not_in: { list, arguments: without(args), field: 'id' } } });
  const texts = Object.keys(definition.inputSchema.properties ?? {}).filter((name) => !SKIPPED.includes(name));
  const joins = texts.map((name) => ({ other: { list, arguments: { ...mine, [name]: '{id}' }, fields: ['*'] } }));
  return [
    ...(isList ? [{ query: { list, arguments: mine, fields: ['*'] }, allowed: true } as const] : []),
    ...(isList ? beas.map(({ args }) => ({ query: { list, arguments: without(args), fields: ['*'] } })) : []),
    ...(isList ? beas.map(({ args }) => ({ query: { list: outer, where: subList(args), fields: ['*'] } })) : []),
    ...joins.map((join) => ({ query: { list: outer, join } })),
    ...beas.map(({ args, argument }) => {
      const other = { list, arguments: { ...without(args), [argument]: `${args[argument]}{none}` }, fields: ['*'] };
      return { query: { list: outer, join: { other } } };
    }),
  ];
}

async function open(served: readonly EveryTool[], world: World, options: ToolkitOptions) {
  const { fetch } = startTwoOwners(world);
  return createToolkit({
    tools: ['lists.query', ...served.map(({ name }) => name)],
    secretKey: 'sk_test_owners',
    allowPrivateMetadata: true,
    maxResult: Number.MAX_SAFE_INTEGER,
    fetch,
    ...options,
  });
}

describe.each(PINNED)('%s', (_, pinned, world) => {
  const served = tools.filter(({ definition }) => boundsIn(definition, pinned).length > 0);
  const lists = served.filter(({ implementation }) => implementation.response?.rows !== undefined);
  const outer = lists.find(({ definition }) => (definition.inputSchema.required ?? []).length === 0);

  test('lists are served, and queries of them', () => expect(lists.length).toBeGreaterThan(5));

  test("without the pins, they would show what is Bea's", async () => {
    const toolkit = await open(lists, world, {});
    const seen: string[] = [];
    for (const { definition } of lists) {
      seen.push((await toolkit.call('lists_query', { list: definition.wireName, fields: ['*'] })).text);
    }
    expect(seen.filter((text) => BEA_PATTERN.test(text)).length).toBeGreaterThan(0);
  });

  test.each(served)('$name keeps to it in queries', async (tool) => {
    const toolkit = await open(served, world, pinned);
    for (const { query, allowed } of queriesOf(tool, pinned, outer?.definition.wireName ?? '')) {
      const { text, isError } = await toolkit.call('lists_query', query);
      if (allowed) expect(isError, text).toBe(false);
      if (!isError) expect(BEA_PATTERN.test(text) ? { query, text } : undefined).toBeUndefined();
    }
  });
});
