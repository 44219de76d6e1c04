import { expect, test } from 'vitest';
import { catalogue, loadDefinitions } from '../../src/runtime/catalogue/catalogue.ts';
import { type InstructionsOptions, instructions } from '../../src/runtime/instructions.ts';
import type { ToolDefinition } from '../../src/tool.ts';

const everything = Object.values(catalogue.tools).map((tool) => tool.name);

const ACTS = ['take effect', 'undo'];

const AT_ONCE = 'Calls take effect at once; there is no undo.';
const WAITS =
  "Calls that lose something or let somebody in wait for a person's yes; others take effect at once, without undo.";

const table: [tools: string[], options: InstructionsOptions, has: string[], hasNot: string[]][] = [
  [
    ['users.getUser'],
    {},
    ['end users', 'RFC 3339, UTC.', 'empty or as usual', '`private_metadata` is left out'],
    ['users_getUserList', '`next`', 'lists_query', 'merge', 'Destructive'],
  ],
  [['users.getUser'], { allowPrivateMetadata: true }, [], ['private_metadata']],
  [
    ['users.getUserList', 'users.getUserCount'],
    {},
    ['Find them with users_getUserList.', 'call again with `next`'],
    ['users_getUserCount'],
  ],
  [
    ['users.getUserList'],
    { view: 'raw' },
    ["form of Clerk's API; times are Unix", 'or else with limit and offset'],
    ['RFC 3339', '`fields`', '`total`'],
  ],
  [['users.getUserList'], { rows: 'table' }, ['what is absent (null in a table) is empty or as usual'], []],
  [['users.getUserList'], { rows: 'objects' }, ['what is absent is empty or as usual'], ['table']],
  [['users.getUserList'], { rows: 'table', view: 'raw' }, ['or else with limit and offset'], ['table']],
  [['users.getUserList'], { toolNames: 'dotted' }, ['users.getUserList'], ['users_getUserList']],
  [['users.updateUserPublicMetadata'], {}, ['users_updateUserPublicMetadata merge', 'null is removed'], []],
  [
    ['users.updateUser'],
    {},
    ['Outside of metadata null counts as not given: name in `clear` what to empty.'],
    ['merge'],
  ],
  [['organizations.updateOrganization'], {}, [], ['`clear`']],
  [
    ['organizations.deleteOrganization', 'sessions.revokeSession'],
    {},
    ['(loses data or locks people out): sessions_revokeSession, organizations_deleteOrganization. Say'],
    ['Find them'],
  ],
  [['users.getUser'], { files: ['/images'] }, [], ['Files', '/images', 'credential']],
  [['waitlistEntries.list'], {}, ['Find them with waitlistEntries_list.'], []],
  [['invitations.revokeInvitation'], {}, ['`[masked]` in a result stands for a secret'], []],
  [['invitations.revokeInvitation'], { allowSecrets: true }, [], ['[masked]']],
  [['redirectUrls.getRedirectUrlList'], {}, [], ['[masked]']],
  [
    ['users.updateUserProfileImage', 'testingTokens.createTestingToken'],
    { files: ['/images', '/logos'] },
    [
      'Files can be sent only from /images, /logos: give a full path, or one relative to such a folder.',
      'Results hold a live credential: testingTokens_createTestingToken. Call only when asked to',
    ],
    ['Destructive'],
  ],
  [
    ['users.updateUserProfileImage'],
    { files: [`/${'long/'.repeat(100)}`] },
    ['Files can be sent only from a few folders'],
    ['long'],
  ],
  [['users.getUser'], { instance: 'live' }, ['on one Clerk instance: LIVE instance. No call changes anything.'], ACTS],
  [['signInTokens.createSignInToken'], { instance: 'live' }, ['LIVE instance.', WAITS], [AT_ONCE]],
  [['users.updateUser'], { instance: 'live' }, [`LIVE instance. ${WAITS}`], [AT_ONCE, 'No call', 'Dry run']],
  [['users.lockUser'], { instance: 'live', confirm: 'never' }, [`LIVE instance. ${AT_ONCE}`], [WAITS]],
  [['users.updateUser'], { instance: 'test' }, ['on one Clerk instance: TEST instance. Calls take effect'], []],
  [['users.updateUser'], {}, [`on one Clerk instance: UNKNOWN instance (treated as live). ${WAITS}`], []],
  [['users.updateUser'], { instance: 'live', dryRun: true }, ['LIVE instance.\nDry run: '], [...ACTS, 'No call']],
  [['users.updateUser', 'users.deleteUser'], { instance: 'live' }, [`LIVE instance. ${WAITS}`], [AT_ONCE]],
  // With --safe nobody is asked: what would be asked about is refused.
  [
    ['users.getUser', 'users.updateUser'],
    { instance: 'test', safe: true },
    ['TEST instance. Calls that lose something or let somebody in are refused.\n'],
    [AT_ONCE, WAITS, 'asks the person'],
  ],
  [['users.updateUser'], { instance: 'live', safe: true }, ['are refused.\n'], [AT_ONCE, WAITS, 'asks the person']],
  [['users.updateUser'], { safe: true, dryRun: true }, ['are refused.\nDry run: '], [AT_ONCE, WAITS]],
  [['users.getUser'], { instance: 'live', safe: true }, ['LIVE instance. No call changes anything.'], ['are refused']],
  [
    ['users.updateUser', 'users.deleteUser'],
    { instance: 'live', confirm: 'never' },
    ['LIVE instance. Calls take effect at once; there is no undo.'],
    [WAITS],
  ],
  [
    ['users.updateUser', 'users.deleteUser'],
    { instance: 'sandbox' },
    [
      'on the sandbox: made-up data in memory; nothing reaches Clerk, and nobody gets an email. Calls take effect at once',
    ],
    ['instance', 'TEST', 'asks the person'],
  ],
  [['users.deleteUser'], { instance: 'live' }, ['The server asks the person as well'], []],
  [['users.deleteUser'], {}, ['The server asks the person as well'], []],
  [['users.deleteUser'], { instance: 'test' }, ['Destructive'], ['asks the person']],
  [['users.deleteUser'], { instance: 'test', confirm: 'always' }, ['asks the person'], []],
  [['users.deleteUser'], { instance: 'live', confirm: 'never' }, ['Destructive'], ['asks the person']],
  [
    ['users.deleteUser'],
    { instance: 'live', dryRun: true },
    ['Dry run: every call but a read'],
    ['asks the person', ...ACTS],
  ],
  [
    ['users.getUser'],
    { pins: { user_id: 'user_1', organization_id: 'org_1' } },
    ['Every call is limited to user user_1 and organization org_1: that id is filled in where a tool needs it'],
    [],
  ],
  [['users.getUser'], { pins: { user_id: undefined } }, [], ['limited to']],
  [
    ['organizations.createOrganizationInvitation'],
    {},
    ["Roles are keys: org:admin, org:member or one of the instance's own, which a person knows: never guess one."],
    ['organizationRoles'],
  ],
  [
    ['organizations.createOrganizationInvitation', 'organizationRoles.getOrganizationRoleList'],
    {},
    ['Roles are keys: org:admin, org:member or one of organizationRoles_getOrganizationRoleList.'],
    ['which a person knows'],
  ],
  [['organizationRoles.getOrganizationRoleList'], {}, [], ['Roles are keys']],
  [everything, {}, ['users_getUserList', 'organizations_deleteOrganization', 'users_updateUserPublicMetadata'], []],
];

test.each(table)('%j %j', async (names, options, has, hasNot) => {
  const text = instructions(await loadDefinitions(names), options);
  for (const part of has) expect(text).toContain(part);
  for (const part of hasNot) expect(text).not.toContain(part);
});

test('names no tool that is not served', async () => {
  for (const name of everything) {
    const [tool] = await loadDefinitions([name]);
    const named = instructions(tool ? [tool] : []).match(/\b[a-z]+_[a-z]+[A-Z]\w*/g) ?? [];
    expect(named.filter((word) => word !== tool?.wireName)).toEqual([]);
  }
});

const FILES = [`/${'f'.repeat(150)}`, '/images'];

test.each<[copies: number, options: InstructionsOptions]>([
  [1, {}],
  [1, { files: FILES, toolNames: 'dotted' }],
  [20, {}],
  [20, { files: FILES }],
  [
    20,
    {
      files: FILES,
      rows: 'table',
      pins: { user_id: `user_${'1'.repeat(64)}`, organization_id: `org_${'1'.repeat(64)}` },
    },
  ],
])('stays under 2,000 characters, with all tools %d times and %j', async (copies, options) => {
  const tools = await loadDefinitions(everything);
  const many = Array.from({ length: copies }, (_, copy) =>
    tools.map((tool): ToolDefinition => (copy === 0 ? tool : { ...tool, wireName: `x${copy}_${tool.wireName}` })),
  ).flat();
  const text = instructions(many, options);
  expect(text.length).toBeLessThan(2000);
  expect(text).toMatch(/Find them with users(_|\.)getUserList, .* and \d+ more/);
});

test.each<[served: string, view: 'lean' | 'raw', has: string]>([
  ['fields', 'lean', '`fields` picks what to show'],
  ['lists.query', 'lean', 'To count, filter or join a whole list'],
  ['lists.query', 'lean', "call lists_query once; don't page."],
  ['lists.query', 'raw', "call lists_query once; don't page. Its times are RFC 3339, UTC."],
])('speaks of %s where it is served, %s', async (served, view, has) => {
  const [tool] = (await loadDefinitions(['users.getUser'])) as [ToolDefinition];
  const properties = { user_id: {}, ...(served === 'fields' && { fields: {} }) };
  const names = served === 'fields' ? {} : { name: served, wireName: served.replace('.', '_') };
  const other = { ...tool, ...names, inputSchema: { ...tool.inputSchema, properties } };
  expect(instructions([other], { view })).toContain(has);
  const plain = { ...tool, inputSchema: { ...tool.inputSchema, properties: { user_id: {} } } };
  expect(instructions([plain], { view })).not.toContain(has);
});
