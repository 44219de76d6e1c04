import type { HarmlessCall } from './dangerous-call.ts';
import { idOf } from './world.ts';

const person = { user_id: 'user_ann' };
const acme = { organization_id: 'org_acme' };
const member = { email_address: 'colleague@acme.example', role: 'org:member' };

const plain = (tool: string, args: Record<string, unknown>): HarmlessCall => ({ tool, args });
const decided = (tool: string, args: Record<string, unknown>): HarmlessCall => ({ tool, args, decidedBy: 'a read' });

/** Calls that change nothing worth a question, of tools that can do harm and of those that can't. */
export const harmlessCalls: HarmlessCall[] = [
  plain('users.updateUser', { ...person, first_name: 'Anna' }),
  plain('users.updateUser', { ...person, first_name: 'Anna', last_name: 'Lee', locale: 'fr-FR' }),
  // The same value again.
  decided('users.updateUser', { ...person, external_id: 'crm-0001', create_organizations_limit: 2 }),
  decided('users.updateUser', { ...person, primary_email_address_id: idOf('ann@acme.example') }),
  decided('organizations.updateOrganization', { ...acme, max_allowed_memberships: 50, slug: 'acme-corp' }),
  decided('organizations.updateOrganizationMembership', { ...acme, ...person, role: 'org:member' }),
  decided('organizationPermissions.updateOrganizationPermission', {
    permission_id: 'perm_pay',
    key: 'org:invoices:pay',
  }),
  decided('organizationRoles.updateOrganizationRole', { organization_role_id: 'role_billing', key: 'org:billing' }),
  decided('roleSets.updateRoleSet', { role_set_key_or_id: 'role_set:pro', default_role_key: 'org:billing' }),
  decided('apiKeys.update', { apiKeyID: 'ak_00000000000000000000000000000001', scopes: ['deploy'] }),
  decided('oauthApplications.update', {
    oauth_application_id: 'oa_portal',
    redirect_uris: ['https://partner.example/callback'],
  }),
  decided('machines.update', { machine_id: 'mch_billing', default_token_ttl: 3600 }),

  decided('users.updateUserMetadata', { ...person, unsafe_metadata: { seen_tour: true } }),
  decided('users.updateUserMetadata', { ...person, private_metadata: { risk: { level: 'low' } } }),
  decided('users.updateUserUnsafeMetadata', { ...person, metadata: { seen_tour: true } }),
  decided('users.updateUserUnsafeMetadata', { ...person, metadata: { ui: { font: 'large' } } }),
  decided('users.updateUserUnsafeMetadata', { ...person, metadata: { 'ui.density': 'wide' } }),
  plain('users.createUser', { username: 'nia', first_name: 'Nia' }),
  plain('users.verifyPassword', { user_id: 'user_ann', password: 'correct-horse' }),

  plain('emailAddresses.updateEmailAddress', {
    email_address_id: idOf('ann@acme.example'),
    notify_primary_email_address_changed: true,
  }),
  plain('emailAddresses.prepareEmailAddressVerification', { email_address_id: idOf('ann@new.example') }),
  plain('phoneNumbers.preparePhoneNumberVerification', { phone_number_id: idOf('+15555550103') }),

  plain('organizations.createOrganization', { name: 'Northwind' }),
  plain('organizations.createOrganization', {
    name: 'Northwind',
    slug: 'northwind',
    private_metadata: { source: 'import' },
  }),
  plain('organizations.updateOrganization', { ...acme, name: 'Acme Corporation' }),
  decided('organizations.updateOrganizationMetadata', { ...acme, private_metadata: { region: 'eu' } }),
  decided('organizations.updateOrganizationMetadata', { ...acme, private_metadata: { discount: { until: '2027' } } }),
  decided('organizations.updateOrganizationMembershipMetadata', {
    ...acme,
    ...person,
    private_metadata: { desk: '4b' },
  }),
  decided('organizations.createOrganizationInvitation', { ...acme, ...member }),
  decided('organizations.createOrganizationInvitation', { ...acme, ...member, expires_in_days: 7 }),
  decided('organizations.createOrganizationInvitation', {
    organization_id: 'org_pro',
    email_address: 'colleague@harbor.example',
    role: 'org:billing',
  }),
  decided('organizations.createOrganizationInvitationBulk', {
    ...acme,
    items: [member, { ...member, email_address: 'other@acme.example' }],
  }),

  plain('invitations.createInvitation', { email_address: 'new@example.com' }),
  plain('invitations.createInvitationBulk', {
    items: [{ email_address: 'new@example.com' }, { email_address: 'newer@example.com', expires_in_days: 7 }],
  }),
  plain('waitlistEntries.create', { email_address: 'new@example.com' }),
  plain('waitlistEntries.createBulk', { items: [{ email_address: 'new@example.com', notify: false }] }),

  plain('organizationPermissions.createOrganizationPermission', { key: 'org:reports:read', name: 'Read reports' }),
  plain('organizationPermissions.updateOrganizationPermission', { permission_id: 'perm_pay', name: 'Pay bills' }),
  plain('organizationRoles.updateOrganizationRole', { organization_role_id: 'role_billing', name: 'Bills' }),
  plain('roleSets.updateRoleSet', { role_set_key_or_id: 'role_set:pro', name: 'Professional' }),

  plain('enterpriseConnections.createTestRun', { enterprise_connection_id: 'ent_1' }),
  plain('enterpriseConnections.updateEnterpriseConnection', { enterprise_connection_id: 'ent_1', name: 'Acme' }),
  plain('directories.updateDirectory', { directory_id: 'dir_1', name: 'Okta' }),
  plain('scimDirectories.updateScimDirectory', { scim_directory_id: 'scim_1', name: 'Okta' }),
  plain('machines.update', { machine_id: 'mch_billing', name: 'invoices' }),
];
