import type { DangerousCall } from '../dangerous-call.ts';

const acme = { organization_id: 'org_acme' };
const pro = { organization_id: 'org_pro' };
const guest = { email_address: 'mallory@evil.example' };
const member = { ...guest, role: 'org:member' };

const org = (
  tool: string,
  args: Record<string, unknown>,
  because: string,
  why: DangerousCall['why'] = 'lets in',
): DangerousCall => ({ tool: `organizations.${tool}`, args, why, because });
const invite = (tool: string, args: Record<string, unknown>, because: string): DangerousCall => ({
  tool,
  args,
  why: 'lets in',
  because,
});

/** Members, their roles, and invitations to an organization or to the application. */
export const membershipCalls: DangerousCall[] = [
  org('createOrganizationMembership', { ...acme, user_id: 'user_eve', role: 'org:admin' }, 'a stranger becomes admin'),
  org('createOrganizationMembership', { ...acme, user_id: 'user_eve', role: 'org:member' }, 'a member is let in'),
  org(
    'createOrganizationMembership',
    { ...acme, user_id: 'user_eve', role: 'org:member', public_metadata: { seat: 'full' } },
    'let in, and with metadata',
  ),
  org('updateOrganizationMembership', { ...acme, user_id: 'user_ann', role: 'org:admin' }, 'promoted'),
  org(
    'updateOrganizationMembership',
    { ...acme, user_id: 'user_bob', role: 'org:member' },
    'the only admin goes',
    'loses',
  ),
  org('deleteOrganizationMembership', { ...acme, user_id: 'user_ann' }, 'removed', 'loses'),

  org('createOrganizationInvitation', { ...acme, ...guest, role: 'org:admin' }, 'not the default role'),
  org('createOrganizationInvitation', { ...pro, ...member }, 'the default role of this organization is another one'),
  org('createOrganizationInvitation', { ...pro, ...guest, role: 'org:owner' }, 'not the default role'),
  org(
    'createOrganizationInvitation',
    { ...acme, ...member, redirect_url: 'https://evil.example/join' },
    'the link in the mail leads elsewhere',
  ),
  org('createOrganizationInvitation', { ...acme, ...member, public_metadata: { seat: 'full' } }, 'public metadata'),
  org(
    'createOrganizationInvitation',
    { ...acme, ...guest, role: 'org:admin', inviter_user_id: 'user_bob' },
    "in somebody else's name",
  ),
  org(
    'createOrganizationInvitationBulk',
    { ...acme, items: [{ ...guest, role: 'org:admin' }] },
    'not the default role',
  ),
  org(
    'createOrganizationInvitationBulk',
    {
      ...acme,
      items: [
        { ...member, email_address: 'a@example.com' },
        { ...guest, role: 'org:admin' },
      ],
    },
    'the second of two is an admin',
  ),
  org(
    'createOrganizationInvitationBulk',
    { ...acme, items: [{ ...member, redirect_url: 'https://evil.example/join' }] },
    'the link in the mail leads elsewhere',
  ),
  org(
    'createOrganizationInvitationBulk',
    { ...acme, items: [{ ...member, public_metadata: { seat: 'full' } }] },
    'public metadata',
  ),
  org(
    'revokeOrganizationInvitation',
    { ...acme, invitation_id: 'orginv_1', requesting_user_id: 'user_bob' },
    'the invitation is gone',
    'loses',
  ),

  invite('invitations.createInvitation', { ...guest, public_metadata: { role: 'admin' } }, "it becomes the user's own"),
  invite(
    'invitations.createInvitation',
    { ...guest, redirect_url: 'https://evil.example' },
    'the link leads elsewhere',
  ),
  invite(
    'invitations.createInvitationBulk',
    { items: [{ email_address: 'a@example.com' }, { ...guest, public_metadata: { role: 'admin' } }] },
    'the second of two has public metadata',
  ),
  invite(
    'invitations.createInvitationBulk',
    { items: [{ ...guest, redirect_url: 'https://evil.example' }] },
    'the link leads elsewhere',
  ),
  invite(
    'invitations.createInvitationBulk',
    { items: '[{"email_address":"mallory@evil.example","public_metadata":{"role":"admin"}}]' },
    'JSON in a text is read as what it says',
  ),
  { tool: 'invitations.revokeInvitation', args: { invitation_id: 'inv_1' }, why: 'loses', because: 'it is gone' },

  invite('waitlistEntries.invite', { waitlist_entry_id: 'wle_1' }, 'who waits is let in'),
  { tool: 'waitlistEntries.reject', args: { waitlist_entry_id: 'wle_1' }, why: 'loses', because: 'turned away' },
  { tool: 'waitlistEntries.delete', args: { waitlist_entry_id: 'wle_1' }, why: 'loses', because: 'deleted' },
];
