import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/runtime/catalogue/catalogue.ts';
import { withoutPinnedArguments } from '../../../src/runtime/policy/apply-pins.ts';
import { boundsOf } from '../../../src/runtime/policy/bounds.ts';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';
import { callArguments, type EveryTool, everyTool } from '../../support/catalogue/catalogue.ts';
import { type Asked, attemptsOn, joinedAttempts } from '../../support/query/attempts.ts';
import { type Hidden, hiddenNames, pathsTo, rowsOf } from '../../support/query/planted-world.ts';

// What is masked or hidden can't be learnt by asking: in worlds that differ in nothing else, all answers are the same.

const WORLDS: Hidden[] = [
  ['aaa', 'mmm'],
  ['mmm', 'aaa'],
  ['aaa', 'aaa'],
];
const PINS = { organization_id: 'org_Ada00000000000000000000000' };
/** Paths that are tried of one tool. */
const PATHS = 3;

const tools = (await everyTool()).filter(({ definition }) => definition.tier === 'read' && definition.endpoint);
const isList = ({ implementation }: EveryTool) => implementation.response?.rows !== undefined;

const isPinned = ({ definition }: EveryTool) =>
  boundsOf(catalogue.tools[definition.wireName] ?? {}, { pins: PINS }).length > 0;

interface Case {
  name: string;
  tool: EveryTool;
  paths: string[];
  pinned?: string;
}

/** Tells whether a list is answered here: not one whose owner is asked of other things than the organization. */
function isAnswered({ tool, pinned }: Case): boolean {
  const { owned = {} } = tool.implementation;
  const asked = pinned === undefined ? [] : (owned.organization_id ?? []);
  return isList(tool) && asked.every(({ read }) => read.startsWith('/organizations/'));
}

/** Lists the tools whose responses hold something hidden, with the paths to it. */
function casesOf(pinned?: string): Case[] {
  return tools.flatMap((tool) => {
    const { definition, name, implementation } = tool;
    if (!implementation.response || (pinned && !(isList(tool) && isPinned(tool)))) return [];
    const rows = rowsOf(definition.endpoint as string, hiddenNames(definition, pinned), ['aaa', 'mmm']);
    const paths = pathsTo('aaa', rows[0]).slice(0, PATHS);
    return paths.length > 0 ? [{ name, tool, paths, ...(pinned && { pinned }) }] : [];
  });
}

/** Opens a toolkit in a world, and returns what answers in it. */
async function open({ tool, pinned }: Case, hidden: Hidden, options: ToolkitOptions = {}) {
  const { definition, implementation } = tool;
  const rows = rowsOf(definition.endpoint as string, hiddenNames(definition, pinned), hidden);
  const { rows: at } = implementation.response ?? {};
  const body = at === undefined ? rows[0] : at === '' ? rows : { [at]: rows, total_count: rows.length };
  const pattern = new RegExp(`^/v1${definition.endpoint?.slice(4).replace(/\{\w+\}/g, '[^/]+')}$`);
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pattern.test(pathname)) return Response.json(body);
    if (pathname.endsWith(PINS.organization_id)) return Response.json({ id: PINS.organization_id });
    const others = [{ id: 'id_0' }, { id: 'id_1' }];
    return Response.json(
      pathname === '/v1/organizations' ? { data: others, total_count: 2 } : { ...others[0], total_count: 2 },
    );
  };
  return createToolkit({
    tools: ['lists.query', 'organizations.getOrganizationList', tool.name],
    secretKey: 'sk_test_hidden',
    fetch,
    ...(pinned && { tools: ['lists.query', tool.name], pins: PINS }),
    ...options,
  });
}

const OUTER: Asked = { list: 'organizations_getOrganizationList', arguments: {} };

/** Returns the tool with the arguments that it needs, and, for a join, with one of them taken from a row. */
function askedOf({ tool, pinned }: Case): { asked: Asked; joined?: Asked } {
  const definition = withoutPinnedArguments(tool.definition, [pinned ? PINS : {}]);
  const args = callArguments(definition, 'smallest');
  for (const name of ['limit', 'offset']) delete args[name];
  const asked = { list: definition.wireName, arguments: args };
  const text = Object.entries(definition.inputSchema.properties ?? {}).find(
    ([name, { type, enum: values }]) => type === 'string' && !values && name !== 'starting_after',
  )?.[0];
  return { asked, ...(text && { joined: { ...asked, arguments: { ...args, [text]: '{id}' } } }) };
}

function attempts(given: Case): JsonObject[] {
  const { tool, paths, pinned } = given;
  const { asked, joined } = askedOf(given);
  return paths.flatMap((path) => [
    ...(isList(tool) ? attemptsOn(asked, path, 'aaa') : []),
    ...(joined && !pinned ? joinedAttempts(OUTER, joined, path, 'aaa') : []),
  ]);
}

async function answers(given: Case, hidden: Hidden, options?: ToolkitOptions): Promise<string[]> {
  const toolkit = await open(given, hidden, options);
  const texts: string[] = [];
  for (const query of attempts(given)) texts.push((await toolkit.call('lists_query', query)).text);
  return texts;
}

const all = [...casesOf(), ...casesOf('organization_id').map((one) => ({ ...one, name: `${one.name}, pinned` }))];

test('many tools hold something hidden, in most categories', () => {
  const categories = new Set(all.map(({ name }) => name.split('.')[0]));
  expect(all.length).toBeGreaterThan(20);
  expect(categories.size).toBeGreaterThan(7);
  expect(all.filter(({ pinned }) => pinned).length).toBeGreaterThan(0);
});

describe.each(all)('$name', (given) => {
  test('answers the same, whatever is hidden', async () => {
    const [first = [], ...others] = await Promise.all(WORLDS.map((hidden) => answers(given, hidden)));
    for (const other of others) expect(other).toEqual(first);
    expect(first.filter((text) => /aaa|mmm/.test(text) && !text.includes('"error"'))).toEqual([]);
    if (isAnswered(given)) expect(first.some((text) => text.includes('"read":2'))).toBe(true);
    // Of every two attempts, one at least is refused for what it asks: none of them fails for another reason.
    const refused = first.filter((text) => text.includes("isn't shown here"));
    expect(
      refused.length,
      first.find((text) => text.includes('"error"')),
    ).toBeGreaterThan(first.length / 2);
  });
});

test('where a person allows it, they do differ', async () => {
  const given = all.find(({ name }) => name === 'users.getUserList');
  if (!given) throw new Error('no list of users');
  const options = { allowSecrets: true, allowPrivateMetadata: true };
  const [first = [], second = []] = await Promise.all(WORLDS.map((hidden) => answers(given, hidden, options)));
  expect(first.filter((text, place) => text !== second[place]).length).toBeGreaterThan(30);
});
