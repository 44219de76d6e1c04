// The tools whose calls were judged by hand: those that have a harmless form, those that have none, and those that may
// pass for either. Any other is held by its own plan: unasked-by-plan.test.ts, and test/contract/questions.test.ts.

/** Methods each call of which loses something or lets somebody in, by category. */
const METHODS: Record<string, string[]> = {
  actorTokens: ['create', 'revoke'],
  adminPortalLinkTokens: ['create', 'revoke'],
  agentTasks: ['create', 'revoke'],
  allowlistIdentifiers: ['createAllowlistIdentifier', 'deleteAllowlistIdentifier'],
  apiKeys: ['create', 'delete', 'getSecret', 'revoke'],
  betaFeatures: ['updateInstanceSettings'],
  billing: [
    ...['adjustOrganizationBillingCreditBalance', 'adjustUserBillingCreditBalance', 'applySubscriptionItemDiscount'],
    ...['cancelSubscriptionItem', 'createPrice', 'createPriceTransition', 'extendSubscriptionItemFreeTrial'],
    ...['removeSubscriptionItemDiscount'],
  ],
  blocklistIdentifiers: ['createBlocklistIdentifier', 'deleteBlocklistIdentifier'],
  directories: [
    ...['createDirectory', 'createGroupRoleMapping', 'deleteDirectory', 'deleteGroupRoleMapping'],
    ...['replaceGroupRoleMappings', 'rotateApiKey'],
  ],
  domains: ['add', 'delete', 'update'],
  emailAddresses: ['attemptEmailAddressVerification', 'createEmailAddress', 'deleteEmailAddress'],
  enterpriseConnections: ['deleteEnterpriseConnection', 'getTestRunList'],
  instance: [
    'changeDomain',
    'updateCommunication',
    'updateOrganizationSettings',
    'updateProtect',
    'updateRestrictions',
  ],
  invitations: ['revokeInvitation'],
  jwtTemplates: ['create', 'delete', 'update'],
  m2m: ['revokeToken'],
  machines: ['create', 'createScope', 'delete', 'deleteScope', 'getSecretKey', 'rotateSecretKey'],
  oauthApplications: ['create', 'delete', 'revokeToken', 'rotateSecret'],
  organizationPermissions: ['deleteOrganizationPermission'],
  organizationRoles: ['assignPermissionToOrganizationRole', 'deleteOrganizationRole', 'removePermissionFromRole'],
  organizations: [
    ...['createOrganizationMembership', 'deleteOrganization', 'deleteOrganizationDomain', 'deleteOrganizationLogo'],
    ...['deleteOrganizationMembership', 'replaceOrganizationMetadata', 'revokeOrganizationInvitation'],
    ...['verifyOrganizationDomainOwnership'],
  ],
  phoneNumbers: ['attemptPhoneNumberVerification', 'createPhoneNumber', 'deletePhoneNumber'],
  redirectUrls: ['createRedirectUrl', 'deleteRedirectUrl'],
  roleSets: ['addRolesToRoleSet', 'replaceRoleInRoleSet', 'replaceRoleSet'],
  scimDirectories: [
    ...['createGroupRoleMapping', 'createScimDirectory', 'deleteGroupRoleMapping', 'deleteScimDirectory'],
    ...['replaceGroupRoleMappings', 'rotateApiKey'],
  ],
  sessions: ['createSession', 'getToken', 'getTokenFromTemplate', 'refreshSession', 'revokeSession'],
  signInTokens: ['createSignInToken', 'revokeSignInToken'],
  testingTokens: ['createTestingToken'],
  users: [
    ...['banUser', 'banUserBulk', 'deleteUser', 'deleteUserBackupCodes', 'deleteUserExternalAccount'],
    ...['deleteUserPasskey', 'deleteUserProfileImage', 'deleteUserTOTP', 'deleteUserWeb3Wallet', 'disableUserMFA'],
    ...['getUserOauthAccessToken', 'lockUser', 'removePassword', 'replaceUserEmailAddress', 'replaceUserMetadata'],
    ...['replaceUserPhoneNumber', 'revokeUserTrustedDevice', 'setPasswordCompromised', 'unbanUser', 'unbanUserBulk'],
    ...['unlockUser', 'unsetPasswordCompromised', 'updateUserPublicMetadata'],
  ],
  waitlistEntries: ['delete', 'invite', 'reject'],
  webhooks: ['createSvixApp', 'deleteSvixApp', 'generateSvixAuthURL'],
};

/** Lists the tools that have no harmless form: whatever the arguments, a person is asked. */
export const withoutHarmlessForm: readonly string[] = namesOf(METHODS);

/** Methods with a form of which nobody needs to be asked, by category. */
const HARMLESS: Record<string, string[]> = {
  apiKeys: ['update'],
  directories: ['updateDirectory'],
  emailAddresses: ['prepareEmailAddressVerification', 'updateEmailAddress'],
  enterpriseConnections: ['createTestRun', 'updateEnterpriseConnection'],
  invitations: ['createInvitation', 'createInvitationBulk'],
  machines: ['update'],
  oauthApplications: ['update'],
  organizationPermissions: ['createOrganizationPermission', 'updateOrganizationPermission'],
  organizationRoles: ['updateOrganizationRole'],
  organizations: [
    ...['createOrganization', 'createOrganizationInvitation', 'createOrganizationInvitationBulk'],
    ...['updateOrganization', 'updateOrganizationMembership', 'updateOrganizationMembershipMetadata'],
    ...['updateOrganizationMetadata'],
  ],
  phoneNumbers: ['preparePhoneNumberVerification'],
  roleSets: ['updateRoleSet'],
  scimDirectories: ['updateScimDirectory'],
  users: ['createUser', 'updateUser', 'updateUserMetadata', 'updateUserUnsafeMetadata', 'verifyPassword'],
  waitlistEntries: ['create', 'createBulk'],
};

/** Lists the tools that have a harmless form. */
export const withHarmlessForm: readonly string[] = namesOf(HARMLESS);

/** Tools with a form that may pass for harmless, and which it is: nobody is asked for it, or everybody is. */
export const arguable: Record<string, string> = {
  'enterpriseConnections.createEnterpriseConnection': 'a connection that is not active',
  'instance.update': 'another support address, which is where users turn to',
  'instance.updateOAuthApplicationSettings': 'registration that is closed',
  'oauthApplications.updateLogo': 'a first logo',
  'organizationRoles.createOrganizationRole': 'a role without permissions, in no set',
  'organizations.createOrganizationDomain': 'a domain that is not verified, and by which nobody joins',
  'organizations.updateOrganizationDomain': 'the mode that it has already',
  'organizations.updateOrganizationLogo': 'a first logo',
  'phoneNumbers.updatePhoneNumber': 'the values that it has already',
  'roleSets.createRoleSet': 'a set that no organization has yet',
  'signUps.update': 'a sign-up marked as a custom action',
  'users.updateUserProfileImage': 'a first picture',
  'users.verifyTOTP': 'a code of an app, which looks like no backup code',
};

function namesOf(methods: Record<string, string[]>): string[] {
  return Object.entries(methods).flatMap(([category, names]) => names.map((name) => `${category}.${name}`));
}
