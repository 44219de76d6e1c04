import { ownCall as call, dangerous, type OwnCall, withMembership } from './own-call.ts';
import { relatedCalls } from './own-calls-by-relation.ts';
import { raisingCalls } from './raising-calls.ts';
import { idOf } from './world.ts';

const ANN = { user_id: 'user_ann' };
const ACME = { organization_id: 'org_acme' };
const KEYS = 'user_00000000000000000000000long';
const KEY = 'ak_00000000000000000000000000000001';
const ORG = 'org_00000000000000000000000acme';
const password = 'Attack-er-1984';
const signUp = (fields: object) => ({
  there: {
    '/sign_ups/sua_1': {
      ...{ id: 'sua_1', email_address: null, phone_number: null, username: null, web3_wallet: null },
      ...{ external_id: null, created_user_id: null, ...fields },
    },
  },
});
const UPDATE_SIGN_UP = { id: 'sua_1', custom_action: true };
/** Calls about the caller, by each way in which arguments can name a person or what is theirs. */
export const ownCalls: OwnCall[] = [
  // By their own id, wherever it stands.
  call('actorTokens.create', { user_id: 'user_bob', actor: { sub: 'user_ann' } }),
  call('actorTokens.create', { ...ANN, actor: { sub: 'user_bob' } }),
  call('agentTasks.create', { ...task(), on_behalf_of: { user_id: 'user_ann' } }),
  call('organizations.createOrganization', { name: 'Evil', created_by: 'user_ann' }),
  call('organizations.createOrganizationMembership', { organization_id: 'org_pro', ...ANN, role: 'org:owner' }),
  call('organizations.updateOrganizationMembership', { ...ACME, ...ANN, role: 'org:admin' }),
  call('organizations.updateOrganizationMembershipMetadata', { ...ACME, ...ANN, public_metadata: { seat: 'owner' } }),
  call('sessions.createSession', ANN),
  call('signInTokens.createSignInToken', ANN),
  call('users.deleteUserTOTP', ANN),
  call('users.disableUserMFA', ANN),
  call('users.getUserOauthAccessToken', { ...ANN, provider: 'oauth_github' }),
  call('users.replaceUserEmailAddress', { ...ANN, email_address: 'mallory@evil.example' }),
  call('users.replaceUserMetadata', { ...ANN, public_metadata: { role: 'admin' } }),
  call('users.replaceUserPhoneNumber', { ...ANN, phone_number: '+15555550199' }),
  call('users.unbanUser', ANN),
  call('users.unbanUserBulk', { user_ids: ['user_banned', 'user_ann'] }),
  call('users.unlockUser', ANN),
  call('users.unsetPasswordCompromised', ANN),
  call('users.updateUser', { ...ANN, password }),
  // That the call also loses something doesn't hide that it lets somebody in.
  call('users.updateUser', {
    ...ANN,
    external_id: 'crm-9',
    sign_out_of_other_sessions: true,
    legal_accepted_at: '2026-01-01T00:00:00Z',
  }),
  call('users.updateUser', { user_id: 'user_bob', external_id: 'CRM-0001' }),
  call('users.updateUserMetadata', { ...ANN, public_metadata: { role: 'admin' } }),
  call('users.updateUserPublicMetadata', { ...ANN, metadata: { plan: 'free' } }),
  call('emailAddresses.createEmailAddress', { ...ANN, email_address: 'mallory@evil.example' }),
  call('phoneNumbers.createPhoneNumber', { ...ANN, phone_number: '+15555550199' }),

  // By an address, a number or a name.
  call('agentTasks.create', { ...task(), on_behalf_of: { identifier: 'Ann@Acme.Example' } }),
  call('agentTasks.create', { ...task(), on_behalf_of: { identifier: 'ANN' } }),
  call('allowlistIdentifiers.createAllowlistIdentifier', { identifier: 'ANN@home.example' }),
  call('allowlistIdentifiers.createAllowlistIdentifier', { identifier: '+15555550102' }),
  call('allowlistIdentifiers.createAllowlistIdentifier', { identifier: '*@Acme.example' }),
  call('blocklistIdentifiers.deleteBlocklistIdentifier', { identifier_id: 'blid_1' }, { user: 'user_eve' }),
  call('emailAddresses.createEmailAddress', { user_id: 'user_bob', email_address: 'ann@home.example' }),
  call('invitations.createInvitation', { email_address: 'ann@HOME.example', public_metadata: { role: 'admin' } }),
  call('invitations.createInvitationBulk', {
    items: [
      { email_address: 'a@example.com' },
      { email_address: 'ann@code.example', redirect_url: 'https://evil.example' },
    ],
  }),
  call('organizations.createOrganizationInvitation', {
    organization_id: 'org_pro',
    email_address: 'ann@home.example',
    role: 'org:owner',
  }),
  call('organizations.createOrganizationInvitationBulk', {
    organization_id: 'org_pro',
    items: [
      { email_address: 'a@example.com', role: 'org:owner' },
      { email_address: 'ann@home.example', role: 'org:member' },
    ],
  }),
  call(
    'waitlistEntries.invite',
    { waitlist_entry_id: 'wle_1' },
    {
      there: { '/waitlist_entries': { data: [{ id: 'wle_1', email_address: 'Ann@home.example' }], total_count: 1 } },
    },
  ),

  // By a thing of theirs.
  call('emailAddresses.attemptEmailAddressVerification', {
    email_address_id: idOf('ann@new.example'),
    verification_id: 'ver_1',
    code: '424242',
  }),
  call('emailAddresses.updateEmailAddress', { email_address_id: idOf('ann@new.example'), verified: true }),
  call('phoneNumbers.attemptPhoneNumberVerification', {
    phone_number_id: idOf('+15555550103'),
    verification_id: 'ver_1',
    code: '424242',
  }),
  call('phoneNumbers.updatePhoneNumber', { phone_number_id: idOf('+15555550102'), reserved_for_second_factor: true }),
  call('sessions.getToken', { session_id: 'sess_1' }),
  call('sessions.getTokenFromTemplate', { session_id: 'sess_1', template_name: 'supabase' }),
  call('sessions.refreshSession', dangerous('sessions.refreshSession')),
  call('apiKeys.create', { name: 'Spare', subject: KEYS }, { user: KEYS }),
  call(
    'apiKeys.create',
    { name: 'Spare', subject: ORG },
    withMembership({ organization: { id: ORG, role_set_key: 'role_set:pro' } }),
  ),
  call('apiKeys.getSecret', { apiKeyID: KEY }, { user: KEYS }),
  call('apiKeys.update', { apiKeyID: KEY, scopes: ['deploy', 'admin'] }, { user: KEYS }),
  call('signUps.update', UPDATE_SIGN_UP, signUp({ email_address: 'ANN@acme.example' })),
  call('signUps.update', UPDATE_SIGN_UP, signUp({ created_user_id: 'user_ann' })),
  call('signUps.update', UPDATE_SIGN_UP, signUp({ username: 'ann' })),
  ...relatedCalls,
  ...raisingCalls,
];

/** Tools whose calls let in everybody, or those of whom nobody can tell whether the caller is among them. */
const TO_EVERYBODY = [
  ...['adminPortalLinkTokens.create', 'betaFeatures.updateInstanceSettings', 'domains.add', 'domains.update'],
  ...['directories.createDirectory', 'directories.createGroupRoleMapping', 'directories.replaceGroupRoleMappings'],
  ...['directories.rotateApiKey', 'directories.updateDirectory', 'instance.changeDomain', 'instance.update'],
  ...['instance.updateCommunication', 'instance.updateOAuthApplicationSettings', 'instance.updateOrganizationSettings'],
  ...['instance.updateProtect', 'instance.updateRestrictions', 'jwtTemplates.create', 'jwtTemplates.update'],
  ...['scimDirectories.createGroupRoleMapping', 'scimDirectories.createScimDirectory'],
  ...[
    'scimDirectories.replaceGroupRoleMappings',
    'scimDirectories.rotateApiKey',
    'scimDirectories.updateScimDirectory',
  ],
  ...['oauthApplications.rotateSecret', 'oauthApplications.update', 'testingTokens.createTestingToken'],
];

/** Calls of those tools, refused to anybody who is somebody. */
export const everybodyCalls: OwnCall[] = TO_EVERYBODY.map((tool) => ({
  tool,
  args: dangerous(tool),
  user: 'user_bare',
}));

/** Tools whose calls let in no person who is there yet. */
export const toNobody: string[] = [
  ...[
    'machines.create',
    'machines.createScope',
    'machines.getSecretKey',
    'machines.rotateSecretKey',
    'machines.update',
  ],
  ...['oauthApplications.create', 'organizationRoles.createOrganizationRole', 'redirectUrls.createRedirectUrl'],
  ...['roleSets.createRoleSet', 'users.createUser', 'webhooks.createSvixApp', 'webhooks.generateSvixAuthURL'],
];

function task(): OwnCall['args'] {
  return dangerous('agentTasks.create');
}
