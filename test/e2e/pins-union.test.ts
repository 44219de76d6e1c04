import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { runCli } from '../support/process/cli.ts';
import { type Connection, clients } from '../support/process/clients.ts';
import { startTestSandbox } from '../support/sandbox/world.ts';

// Mira (user_123) is a member of Acme (org_456), as are Ada (user_2abc) and Ines (user_ines), who has Harbor (org_789)
// beside it. Kai (user_kai) is a member of nothing.

const FLAGS = ['--user', 'user_123', '--organization', 'org_456', '--pins', 'union'];

let sandbox: Sandbox;
let client: Connection;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  const env = { CLERK_API_URL: sandbox.url, CLERK_SECRET_KEY: sandbox.secretKey };
  const [, start] = clients[0] as (typeof clients)[number];
  client = await start({ args: ['--tools', 'users', 'organizations', 'sessions', 'invitations', ...FLAGS], env });
});
afterEach(async () => {
  await client.close();
  await sandbox.close();
});

async function outcome(name: string, args: Record<string, unknown>) {
  const { isError, structuredContent } = await client.call(name, args);
  const { error } = structuredContent as { error?: { kind: string } };
  return { kind: isError ? error?.kind : 'done', text: JSON.stringify(structuredContent) };
}

test('each call keeps to the user or to the organization', async () => {
  const cases: [name: string, args: Record<string, unknown>, want: string, has?: string][] = [
    // The user's alone.
    ['users_updateUser', { first_name: 'Mira Maria' }, 'done'],
    ['users_updateUser', { user_id: 'user_2abc', first_name: 'X' }, 'refused'],
    ['sessions_getSession', { session_id: 'sess_123' }, 'done'],
    ['sessions_getSession', { session_id: 'sess_2abc' }, 'not_found'],
    // The organization's alone.
    ['users_getUserCount', {}, 'done', '"total_count":3'],
    ['users_getUserList', { organization_id: ['org_789'] }, 'refused'],
    ['organizations_getOrganizationInvitation', { invitation_id: 'orginv_4' }, 'done'],
    ['organizations_revokeOrganizationInvitation', { invitation_id: 'orginv_3' }, 'not_found'],
    // A tool that can keep to both does: others of the organization are the organization's, and not the user's.
    ['organizations_updateOrganizationMembership', { user_id: 'user_ines', role: 'org:admin' }, 'refused'],
    ['organizations_getOrganizationMembershipList', {}, 'done', '"total":1'],
    // Nobody's.
    ['organizations_getOrganization', { organization_id: 'org_789' }, 'refused'],
    ['users_createUser', { email_address: ['new@example.com'] }, 'refused'],
    ['invitations_getInvitationList', {}, 'refused'],
  ];
  for (const [name, args, want, has = ''] of cases) {
    const { kind, text } = await outcome(name, args);
    expect([name, args, kind]).toEqual([name, args, want]);
    expect(text).toContain(has);
    if (want === 'refused' || want === 'not_found') expect(text).not.toMatch(/Moreno|Vidal|Harbor|kai@/);
  }
  expect(client.instructions).toContain('Every call is limited to user user_123 or organization org_456');
});

test('the list says which bound leaves out which tool', async () => {
  const list = async (...args: string[]) => {
    const { stdout, stderr } = await runCli({ args: ['tools', ...args, '--json'] });
    return { ...JSON.parse(stdout), stderr };
  };
  const tools = ['users.get*', 'organizations.getOrganization*', 'users.updateUser*', 'users.create*'];
  const both = await list(...tools, ...FLAGS.slice(0, 4));
  const boundsOf = (name: string) =>
    both.leftOut.find(({ names }: { names: string[] }) => names.includes(name))?.bounds;
  expect(boundsOf('users.updateUser')).toEqual(['--organization']);
  expect(boundsOf('users.getUserList')).toEqual(['--user']);
  expect(boundsOf('users.createUser')).toEqual(['--user', '--organization']);
  expect(boundsOf('organizations.getOrganizationList')).toEqual(['--user', '--organization']);
  expect(boundsOf('users.getUser')).toBeUndefined();
  // Every name is there, however many they are.
  expect(both.stderr).toMatch(
    /users\.updateUserUnsafeMetadata\): --organization: what can be limited to user user_123/,
  );
  const union = await list(...tools, ...FLAGS);
  const left = union.leftOut.flatMap(({ names }: { names: string[] }) => names);
  expect([left.includes('users.createUser'), left.includes('users.updateUser')]).toEqual([true, false]);
  expect(union.total.tools).toBeGreaterThan(both.total.tools);
});

test.each([
  [['--pins', 'union'], '--pins says how --user and --organization go together: give both of them, or leave it out.'],
  [
    ['--user', 'user_1', '--pins=union'],
    '--pins says how --user and --organization go together: give both of them, or leave it out.',
  ],
  [
    [...FLAGS.slice(0, 4), '--pins', 'unoin'],
    '--pins must be "intersection" or "union", not "unoin". Did you mean "union"?',
  ],
  [
    [...FLAGS.slice(0, 4), '--tools', 'users.updateUser'],
    "users.updateUser is not served with --organization: it can't be limited to organization org_456; with --pins union it is.",
  ],
])('%j is a mistake that is said before anything is served', async (args, message) => {
  expect(await runCli({ args })).toMatchObject({ code: 1, stdout: '', stderr: `clerk-agent-toolkit: ${message}\n` });
});
