import { newInvitation } from './invitation.ts';
import { newMembership } from './membership.ts';
import { newOrganization } from './organization.ts';
import { newOrganizationInvitation } from './organization-invitation.ts';
import { newSession } from './session.ts';
import type { SandboxState } from './state.ts';
import { DAY, HOUR } from './time.ts';
import { type NewUser, newEmail, newPhone, newUser } from './user.ts';

/** Returns the records that every sandbox starts with, dated relative to now so that nothing pending has expired. */
export function createSeeds(now = Date.now()): SandboxState {
  const ago = (days: number) => now - days * DAY;

  const person = (days: number, email: string, seenDaysAgo: number | null, given: NewUser) =>
    newUser({
      email_addresses: [newEmail(email, ago(days))],
      created_at: ago(days),
      password_enabled: true,
      last_sign_in_at: seenDaysAgo === null ? null : ago(seenDaysAgo) - HOUR,
      last_active_at: seenDaysAgo === null ? null : ago(seenDaysAgo),
      ...given,
    });
  const join = (id: string, organization_id: string, user_id: string, role: string, days: number, extra = {}) =>
    newMembership({ id, organization_id, user_id, role, created_at: ago(days), ...extra });

  return {
    users: [
      person(400, 'ada@example.com', 0, { id: 'user_2abc', first_name: 'Ada', last_name: 'Moreno', username: 'ada' }),
      person(320, 'theo@example.com', 3, {
        id: 'user_xyz',
        first_name: 'Theo',
        last_name: 'Brandt',
        public_metadata: { theme: 'dark', limits: { seats: 3 } },
      }),
      person(300, 'mira@example.com', 1, {
        id: 'user_123',
        first_name: 'Mira',
        last_name: 'Okafor',
        external_id: 'crm-0042',
        phone_numbers: [newPhone('+15555550142', ago(300))],
        public_metadata: { plan: 'pro' },
        private_metadata: { billing_account: 'ba_demo_42', risk: { score: 7, reviewed: true } },
      }),
      person(210, 'ines@example.com', 2, { id: 'user_ines', first_name: 'Ines', last_name: 'Vidal', username: 'ines' }),
      person(150, 'omar@example.com', 12, { id: 'user_omar', first_name: 'Omar', last_name: 'Haddad' }),
      person(60, 'kai@example.com', null, { id: 'user_kai', first_name: 'Kai', last_name: 'Lindqvist' }),
      person(20, 'zoe@example.com', 15, { id: 'user_zoe', first_name: 'Zoe', last_name: 'Petrova', banned: true }),
    ],
    organizations: [
      newOrganization({
        id: 'org_456',
        name: 'Acme Corp',
        slug: 'acme-corp',
        created_by: 'user_2abc',
        max_allowed_memberships: 50,
        public_metadata: { tier: 'gold', features: { sso: true } },
        private_metadata: { contract: 'C-2041', discount: 0.2 },
        created_at: ago(390),
      }),
      newOrganization({
        id: 'org_789',
        name: 'Harbor Studio',
        slug: 'harbor-studio',
        created_by: 'user_ines',
        max_allowed_memberships: 20,
        created_at: ago(200),
      }),
      newOrganization({ id: 'org_321', name: 'Lumen Tools', slug: 'lumen-tools', created_at: ago(140) }),
    ],
    memberships: [
      join('orgmem_1', 'org_456', 'user_2abc', 'org:admin', 390),
      join('orgmem_2', 'org_456', 'user_123', 'org:member', 290, { private_metadata: { cost_center: 'CC-7' } }),
      join('orgmem_3', 'org_789', 'user_ines', 'org:admin', 200),
      join('orgmem_4', 'org_456', 'user_ines', 'org:member', 190),
      join('orgmem_5', 'org_321', 'user_omar', 'org:admin', 140),
    ],
    organizationInvitations: [
      newOrganizationInvitation({
        id: 'orginv_1',
        organization_id: 'org_456',
        email_address: 'ines@example.com',
        role: 'org:member',
        inviter_id: 'user_2abc',
        status: 'accepted',
        created_at: ago(195),
      }),
      newOrganizationInvitation({
        id: 'orginv_2',
        organization_id: 'org_456',
        email_address: 'auditor@example.com',
        role: 'org:admin',
        inviter_id: 'user_2abc',
        status: 'revoked',
        created_at: ago(45),
      }),
      newOrganizationInvitation({
        id: 'orginv_3',
        organization_id: 'org_789',
        email_address: 'designer@example.com',
        role: 'org:member',
        inviter_id: 'user_ines',
        created_at: ago(6),
      }),
      newOrganizationInvitation({
        id: 'orginv_4',
        organization_id: 'org_456',
        email_address: 'contractor@example.com',
        role: 'org:member',
        inviter_id: 'user_2abc',
        public_metadata: { project: 'atlas' },
        created_at: ago(4),
      }),
    ],
    invitations: [
      newInvitation({ id: 'inv_1', email_address: 'kai@example.com', status: 'accepted', created_at: ago(61) }),
      newInvitation({ id: 'inv_2', email_address: 'newhire@example.com', created_at: ago(5) }),
    ],
    sessions: [
      newSession({
        id: 'sess_xyz',
        user_id: 'user_xyz',
        client_id: 'client_xyz',
        status: 'ended',
        created_at: ago(9),
        last_active_at: ago(3),
      }),
      newSession({
        id: 'sess_123',
        user_id: 'user_123',
        client_id: 'client_123',
        created_at: ago(2),
        last_active_at: ago(1),
      }),
      newSession({
        id: 'sess_2abc',
        user_id: 'user_2abc',
        client_id: 'client_2abc',
        last_active_organization_id: 'org_456',
        created_at: ago(1),
        last_active_at: now - HOUR,
      }),
    ],
  };
}
