import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memberships, organizationInvitations } from '../../src/sandbox/endpoints/organizations/organization.ts';
import { sessions } from '../../src/sandbox/endpoints/users/sessions.ts';
import { users } from '../../src/sandbox/endpoints/users/user.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { runCli } from '../support/process/cli.ts';
import { type Connection, clients } from '../support/process/clients.ts';
import { startTestSandbox } from '../support/sandbox/world.ts';

// Mira (user_123) is a member of Acme (org_456), as are Ada (user_2abc) and Ines (user_ines), who has Harbor (org_789)
// beside it. Kai (user_kai) is a member of nothing.

let sandbox: Sandbox;
let client: Connection | undefined;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(async () => {
  await client?.close();
  await sandbox.close();
});

async function connect(...flags: string[]): Promise<Connection> {
  const env = { CLERK_API_URL: sandbox.url, CLERK_SECRET_KEY: sandbox.secretKey };
  const [, start] = clients[0] as (typeof clients)[number];
  client = await start({ args: ['--tools', 'users', 'organizations', 'sessions', 'invitations', ...flags], env });
  return client;
}

/** Returns the outcome of a call: the kind of its error, or `done`. */
async function outcome({ call }: Connection, name: string, args: Record<string, unknown>) {
  const { isError, structuredContent } = await call(name, args);
  const { error } = structuredContent as { error?: { kind: string } };
  return { kind: isError ? error?.kind : 'done', error, text: JSON.stringify(structuredContent) };
}

type Case = [name: string, args: Record<string, unknown>, want: string];

/** Matches everybody else: their ids, names, addresses. */
const OTHERS = /user_2abc|Moreno|ada@|user_ines|Vidal|ines@|user_kai|kai@|org_789|Harbor|designer|sess_2abc/;

const asMira: Case[] = [
  ['users_getUser', { user_id: 'user_2abc' }, 'refused'],
  ['users_updateUser', { user_id: 'user_2abc', first_name: 'X' }, 'refused'],
  ['users_updateUserPublicMetadata', { user_id: 'user_2abc', metadata: { admin: true } }, 'refused'],
  ['users_updateUser', { primary_email_address_id: 'idn_of_ada' }, 'not_found'],
  ['users_getOrganizationMembershipList', { user_id: 'user_2abc' }, 'refused'],
  ['users_getUserList', { query: 'ada' }, 'refused'],
  ['users_getUserCount', {}, 'refused'],
  ['users_createUser', { email_address: ['new@example.com'] }, 'refused'],
  ['users_deleteUser', { user_id: 'user_2abc' }, 'refused'],
  ['sessions_getSession', { session_id: 'sess_2abc' }, 'not_found'],
  ['sessions_revokeSession', { session_id: 'sess_2abc' }, 'not_found'],
  ['sessions_getSessionList', { user_id: 'user_2abc' }, 'refused'],
  ['sessions_getSessionList', { client_id: 'client_2abc' }, 'refused'],
  ['organizations_getOrganization', { organization_id: 'org_789' }, 'refused'],
  ['organizations_getOrganizationMembershipList', { organization_id: 'org_789' }, 'not_found'],
  ['organizations_getOrganizationMembershipList', { organization_id: 'harbor-studio' }, 'not_found'],
  ['organizations_getOrganizationMembershipList', { organization_id: 'org_456', user_id: ['-user_123'] }, 'refused'],
  [
    'organizations_getOrganizationMembershipList',
    { organization_id: 'org_456', user_id: ['user_123', 'user_2abc'] },
    'refused',
  ],
  [
    'organizations_updateOrganizationMembership',
    { organization_id: 'org_456', user_id: 'user_2abc', role: 'org:member' },
    'refused',
  ],
  ['organizations_updateOrganizationMembership', { organization_id: 'org_789', role: 'org:admin' }, 'not_found'],
  ['organizations_deleteOrganizationMembership', { organization_id: 'org_789' }, 'not_found'],
  ['organizations_createOrganizationMembership', { organization_id: 'org_789', role: 'org:admin' }, 'refused'],
  ['organizations_deleteOrganization', { organization_id: 'org_789' }, 'refused'],
  [
    'organizations_createOrganizationInvitation',
    { organization_id: 'org_789', email_address: 'x@example.com', role: 'org:admin' },
    'not_found',
  ],
  // Clerk asks whether the one who invites may: Mira is no admin, and can't say that Ada invites.
  [
    'organizations_createOrganizationInvitation',
    { organization_id: 'org_456', email_address: 'x@example.com', role: 'org:admin' },
    'forbidden',
  ],
  [
    'organizations_createOrganizationInvitation',
    { organization_id: 'org_456', email_address: 'x@example.com', role: 'org:admin', inviter_user_id: 'user_2abc' },
    'refused',
  ],
  ['invitations_createInvitation', { email_address: 'x@example.com' }, 'refused'],
  ['invitations_revokeInvitation', { invitation_id: 'inv_2' }, 'refused'],
];

const asAcme: Case[] = [
  ['organizations_getOrganization', { organization_id: 'org_789' }, 'refused'],
  ['organizations_getOrganization', { organization_id: 'harbor-studio' }, 'refused'],
  ['organizations_updateOrganization', { organization_id: 'org_789', name: 'X' }, 'refused'],
  ['organizations_deleteOrganization', { organization_id: 'org_789' }, 'refused'],
  ['organizations_getOrganizationList', { user_id: ['user_ines'] }, 'refused'],
  ['organizations_getOrganizationList', { organization_id: ['-org_456'] }, 'refused'],
  ['organizations_getInstanceMembershipList', {}, 'refused'],
  ['organizations_getOrganizationInvitation', { invitation_id: 'orginv_3' }, 'not_found'],
  ['organizations_revokeOrganizationInvitation', { invitation_id: 'orginv_3' }, 'not_found'],
  ['organizations_revokeOrganizationInvitation', { organization_id: 'org_789', invitation_id: 'orginv_3' }, 'refused'],
  [
    'organizations_revokeOrganizationInvitation',
    { invitation_id: 'orginv_4', requesting_user_id: 'user_kai' },
    'refused',
  ],
  ['organizations_updateOrganizationMembership', { user_id: 'user_kai', role: 'org:admin' }, 'not_found'],
  ['organizations_deleteOrganizationMembership', { user_id: 'user_kai' }, 'not_found'],
  ['organizations_createOrganizationMembership', { user_id: 'user_kai', role: 'org:admin' }, 'refused'],
  ['users_getUser', { user_id: 'user_kai' }, 'not_found'],
  ['users_getUserList', { organization_id: ['org_789'] }, 'refused'],
  ['users_getUserList', { organization_id: ['org_456', 'org_789'] }, 'refused'],
  ['users_getUserList', { user_id: ['user_kai'] }, 'refused'],
  ['users_getUserCount', { organization_id: ['-org_456'] }, 'refused'],
  ['users_updateUser', { user_id: 'user_123', first_name: 'X' }, 'refused'],
  ['users_deleteUser', { user_id: 'user_kai' }, 'refused'],
  ['users_getOrganizationMembershipList', { user_id: 'user_ines' }, 'refused'],
  ['sessions_getSessionList', { user_id: 'user_123' }, 'refused'],
  ['invitations_getInvitationList', {}, 'refused'],
];

describe.each<[flags: string[], cases: Case[]]>([
  [['--user', 'user_123'], asMira],
  [['--organization', 'org_456'], asAcme],
  [
    ['--user', 'user_123', '--organization', 'org_456'],
    [...asAcme, ...asMira].filter(([, , want]) => want === 'refused'),
  ],
])('%j', (flags, cases) => {
  test('nothing of anybody else is answered or changed', async () => {
    const connection = await connect(...flags);
    const before = sandbox.state.snapshot();
    for (const [name, args, want] of cases) {
      const { kind, text } = await outcome(connection, name, args);
      expect([name, args, kind]).toEqual([name, args, want]);
      expect(text.replaceAll(JSON.stringify(args).slice(1, -1), '')).not.toMatch(OTHERS);
    }
    expect(sandbox.state.snapshot()).toEqual(before);
  });
});

test("somebody else's thing can't be told from one that is not there", async () => {
  const connection = await connect('--user', 'user_123');
  for (const name of ['sessions_getSession', 'sessions_revokeSession']) {
    const theirs = await outcome(connection, name, { session_id: 'sess_2abc' });
    expect(theirs.error).toEqual((await outcome(connection, name, { session_id: 'sess_nobody' })).error);
    expect(theirs.kind).toBe('not_found');
  }
  const list = 'organizations_getOrganizationMembershipList';
  const theirs = await outcome(connection, list, { organization_id: 'org_789' });
  expect(theirs.error).toEqual((await outcome(connection, list, { organization_id: 'org_nobody' })).error);
});

test('what is pinned is neither asked for nor out of reach: a user', async () => {
  const connection = await connect('--user', 'user_123');
  const schemas = new Map((await connection.list()).map(({ name, inputSchema }) => [name, inputSchema]));
  expect(schemas.get('users_getUser')).toEqual({
    type: 'object',
    properties: { fields: { type: 'array', items: { type: 'string' } } },
    required: [],
    additionalProperties: false,
  });
  expect([...schemas.keys()].filter((name) => /getUserList|getUserCount|invitations_/.test(name))).toEqual([]);
  expect(connection.instructions).toContain('Every call is limited to user user_123');
  await expect.poll(connection.stderr).toContain('with --user, only tools that can be limited to that are served.');

  expect((await outcome(connection, 'users_getUserId', {})).text).toContain('"user_id":"user_123"');
  expect((await outcome(connection, 'users_getUser', {})).text).toContain('Okafor');
  const mine = await outcome(connection, 'sessions_getSessionList', {});
  expect([mine.text.includes('sess_123'), OTHERS.test(mine.text)]).toEqual([true, false]);
  const member = await outcome(connection, 'organizations_getOrganizationMembershipList', {
    organization_id: 'org_456',
  });
  expect(member.text).toContain('"total":1');

  const others = () => sandbox.state.filter(users, ({ id }) => id !== 'user_123');
  const before = structuredClone(others());
  await outcome(connection, 'users_updateUser', { first_name: 'Mira Maria' });
  await outcome(connection, 'sessions_revokeSession', { session_id: 'sess_123' });
  expect(sandbox.state.get(users, 'user_123').first_name).toBe('Mira Maria');
  expect([...sandbox.state.all(sessions).values()].map(({ status }) => status)).toEqual(['ended', 'revoked', 'active']);
  expect(others()).toEqual(before);
});

test('what is pinned is neither asked for nor out of reach: an organization', async () => {
  const connection = await connect('--organization', 'org_456');
  expect(connection.instructions).toContain('Every call is limited to organization org_456');
  expect((await outcome(connection, 'organizations_getOrganization', {})).text).toContain('Acme Corp');
  const list = await outcome(connection, 'users_getUserList', {});
  expect([...new Set(list.text.match(/\buser_\w+/g))].sort()).toEqual(['user_123', 'user_2abc', 'user_ines']);
  expect((await outcome(connection, 'users_getUserCount', {})).text).toContain('"total_count":3');
  expect((await outcome(connection, 'users_getUser', { user_id: 'user_ines' })).text).toContain('Vidal');

  const role = { user_id: 'user_ines', role: 'org:admin' };
  expect((await outcome(connection, 'organizations_updateOrganizationMembership', role)).kind).toBe('done');
  const revoked = await outcome(connection, 'organizations_revokeOrganizationInvitation', {
    invitation_id: 'orginv_4',
  });
  expect(revoked.kind).toBe('done');
  const { state } = sandbox;
  const ofInes = state.filter(memberships, ({ user_id }) => user_id === 'user_ines');
  expect(ofInes.map((membership) => [membership.organization_id, membership.role])).toEqual([
    ['org_789', 'org:admin'],
    ['org_456', 'org:admin'],
  ]);
  expect([...state.all(organizationInvitations).values()].map(({ status }) => status)).toEqual([
    ...['accepted', 'revoked', 'pending', 'revoked'],
  ]);
});

test.each([
  [['--user', 'ada'], '--user must be the id of one user (user_...), not "ada".'],
  [['--organization', 'acme'], '--organization must be the id of one organization (org_...), not "acme".'],
  [
    ['--user', 'user_1', '--tools', 'users.getUserList'],
    "users.getUserList is not served with --user: it can't be limited to user user_1.",
  ],
])('%j is a mistake that is said before anything is served', async (args, message) => {
  expect(await runCli({ args })).toMatchObject({ code: 1, stdout: '', stderr: `clerk-agent-toolkit: ${message}\n` });
});

test('the list shows what a pin leaves, and what it costs then', async () => {
  const page = async (...args: string[]) => JSON.parse((await runCli({ args: ['tools', ...args, '--json'] })).stdout);
  const [whole, pinned] = [await page('users.getUser'), await page('users.getUser', '--user', 'user_1')];
  expect(Object.keys(whole.inputSchema.properties)).toEqual(['user_id', 'fields']);
  expect([Object.keys(pinned.inputSchema.properties), pinned.inputSchema.required]).toEqual([['fields'], []]);
  expect(pinned).toMatchObject({ served: true, how: 'by default' });
  expect(pinned.tokens).toBeLessThan(whole.tokens);
  expect(await page('users.updateUserPublicMetadata', '--user', 'user_1')).toMatchObject({
    served: true,
    how: 'with --tools users.updateUserPublicMetadata',
  });

  const { tools, total } = await page('--user', 'user_1');
  expect(tools.map(({ name }: { name: string }) => name)).not.toContain('users.getUserList');
  expect(total.tools).toBe(tools.length);
  expect(await page('users.getUserList', '--user', 'user_1')).toMatchObject({
    served: false,
    how: "users.getUserList is not served with --user: it can't be limited to user user_1.",
  });
});
