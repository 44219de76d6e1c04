import { expect, test } from 'vitest';
import { catalogue, loadDefinitions } from '../../src/runtime/catalogue.ts';
import { type InstructionsOptions, instructions } from '../../src/runtime/instructions.ts';
import type { ToolDefinition } from '../../src/runtime/tool.ts';

const everything = Object.values(catalogue.tools).map((tool) => tool.name);

const table: [tools: string[], options: InstructionsOptions, has: string[], hasNot: string[]][] = [
  [
    ['users.getUser'],
    {},
    ['end users', '`truncated`', '`private_metadata` is left out'],
    ['users_getUserList', 'limit and offset', 'merge', 'Destructive'],
  ],
  [['users.getUser'], { allowPrivateMetadata: true }, [], ['private_metadata']],
  [
    ['users.getUserList', 'users.getUserCount'],
    {},
    ['Find them with users_getUserList.', 'limit and offset'],
    ['users_getUserCount'],
  ],
  [['users.getUserList'], { toolNames: 'dotted' }, ['users.getUserList'], ['users_getUserList']],
  [['users.updateUserPublicMetadata'], {}, ['users_updateUserPublicMetadata merge', 'null is removed'], []],
  [
    ['organizations.deleteOrganization', 'sessions.revokeSession'],
    {},
    ["can't be undone: organizations_deleteOrganization, sessions_revokeSession. Say"],
    ['Find them'],
  ],
  [everything, {}, ['users_getUserList', 'organizations_deleteOrganization', 'users_updateUserPublicMetadata'], []],
];

test.each(table)('%j %j', async (names, options, has, hasNot) => {
  const text = instructions(await loadDefinitions(names), options);
  for (const words of has) expect(text).toContain(words);
  for (const words of hasNot) expect(text).not.toContain(words);
});

test('names no tool that is not served', async () => {
  for (const name of everything) {
    const [tool] = await loadDefinitions([name]);
    const named = instructions(tool ? [tool] : []).match(/\b[a-z]+_[a-z]+[A-Z]\w*/g) ?? [];
    expect(named.filter((word) => word !== tool?.wireName)).toEqual([]);
  }
});

test('stays under 2,000 characters, also with many more tools than there are', async () => {
  const tools = await loadDefinitions(everything);
  expect(instructions(tools).length).toBeLessThan(2000);
  const many = Array.from({ length: 20 }, (_, copy) =>
    tools.map((tool): ToolDefinition => ({ ...tool, wireName: `x${copy}_${tool.wireName}`, tier: tool.tier })),
  ).flat();
  const text = instructions(many);
  expect(text.length).toBeLessThan(2000);
  expect(text).toMatch(/ and \d+ more/);
});
