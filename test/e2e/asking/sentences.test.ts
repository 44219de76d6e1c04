import { expect, onTestFinished, test } from 'vitest';
import { clients, YES } from '../../support/process/clients.ts';
import { dateOf, WORLD } from '../../support/sandbox/world.ts';

test.each<[tool: string, args: Record<string, unknown>, message: string]>([
  [
    'organizations_deleteOrganizationMembership',
    { organization_id: 'org_456', user_id: 'user_123' },
    `Remove Mira Okafor (mira@example.com, user_123, role Member, joined on ${dateOf(290)}) from organization Acme Corp (org_456, 3 members). SANDBOX (made-up data).`,
  ],
  [
    'organizations_revokeOrganizationInvitation',
    { organization_id: 'org_456', invitation_id: 'orginv_4' },
    'Revoke invitation contractor@example.com (orginv_4, role Member, status pending, invited 4 days ago) to organization Acme Corp (org_456, 3 members). SANDBOX (made-up data).',
  ],
  [
    'invitations_revokeInvitation',
    { invitation_id: 'inv_2' },
    'Revoke invitation newhire@example.com (inv_2, status pending, invited 5 days ago) to the application. SANDBOX (made-up data).',
  ],
  [
    'sessions_revokeSession',
    { session_id: 'sess_123' },
    'End session sess_123 (user user_123, status active, last active 24 hours ago). SANDBOX (made-up data).',
  ],
])('asks about %s in words of its own', async (tool, args, message) => {
  const asked: string[] = [];
  const [, connect] = clients[0] as (typeof clients)[number];
  const answer = (question: string) => {
    asked.push(question);
    return YES;
  };
  const connection = await connect({ args: ['--sandbox', WORLD, '--confirm=always'] }, { answer });
  onTestFinished(() => connection.close());
  expect((await connection.call(tool, args)).isError).toBeUndefined();
  expect(asked).toEqual([message]);
});
