/** Names of tools each call of which loses something or lets somebody in, by category. */
const METHODS: Record<string, string> = {
  actorTokens: 'create revoke',
  adminPortalLinkTokens: 'create revoke',
  agentTasks: 'create revoke',
  allowlistIdentifiers: 'createAllowlistIdentifier deleteAllowlistIdentifier',
  apiKeys: 'create delete getSecret revoke update',
  betaFeatures: 'updateInstanceSettings',
  billing:
    'adjustOrganizationBillingCreditBalance adjustUserBillingCreditBalance applySubscriptionItemDiscount cancelSubscriptionItem createPrice createPriceTransition extendSubscriptionItemFreeTrial removeSubscriptionItemDiscount',
  blocklistIdentifiers: 'createBlocklistIdentifier deleteBlocklistIdentifier',
  directories:
    'createDirectory createGroupRoleMapping deleteDirectory deleteGroupRoleMapping replaceGroupRoleMappings rotateApiKey',
  domains: 'add delete update',
  emailAddresses: 'attemptEmailAddressVerification deleteEmailAddress',
  enterpriseConnections: 'createEnterpriseConnection deleteEnterpriseConnection getTestRunList',
  instance:
    'changeDomain update updateCommunication updateOAuthApplicationSettings updateOrganizationSettings updateProtect updateRestrictions',
  invitations: 'revokeInvitation',
  jwtTemplates: 'create delete update',
  m2m: 'revokeToken',
  machines: 'create createScope delete deleteScope getSecretKey rotateSecretKey',
  oauthApplications: 'create delete revokeToken rotateSecret update updateLogo',
  organizationPermissions: 'deleteOrganizationPermission',
  organizationRoles:
    'assignPermissionToOrganizationRole createOrganizationRole deleteOrganizationRole removePermissionFromRole',
  organizations:
    'createOrganizationDomain createOrganizationMembership deleteOrganization deleteOrganizationDomain deleteOrganizationLogo deleteOrganizationMembership replaceOrganizationMetadata revokeOrganizationInvitation updateOrganizationDomain updateOrganizationLogo updateOrganizationMembership verifyOrganizationDomainOwnership',
  phoneNumbers: 'attemptPhoneNumberVerification deletePhoneNumber updatePhoneNumber',
  redirectUrls: 'createRedirectUrl deleteRedirectUrl',
  roleSets: 'addRolesToRoleSet createRoleSet replaceRoleInRoleSet replaceRoleSet',
  scimDirectories:
    'createGroupRoleMapping createScimDirectory deleteGroupRoleMapping deleteScimDirectory replaceGroupRoleMappings rotateApiKey',
  sessions: 'createSession getToken getTokenFromTemplate refreshSession revokeSession',
  signInTokens: 'createSignInToken revokeSignInToken',
  signUps: 'update',
  testingTokens: 'createTestingToken',
  users:
    'banUser banUserBulk deleteUser deleteUserBackupCodes deleteUserExternalAccount deleteUserPasskey deleteUserProfileImage deleteUserTOTP deleteUserWeb3Wallet disableUserMFA getUserOauthAccessToken lockUser removePassword replaceUserEmailAddress replaceUserMetadata replaceUserPhoneNumber revokeUserTrustedDevice setPasswordCompromised unbanUser unbanUserBulk unlockUser unsetPasswordCompromised updateUserProfileImage updateUserPublicMetadata',
  waitlistEntries: 'delete invite reject',
  webhooks: 'createSvixApp deleteSvixApp generateSvixAuthURL',
};

/** Lists the tools that have no harmless form: whatever the arguments, a person is asked. */
export const withoutHarmlessForm: readonly string[] = Object.entries(METHODS).flatMap(([category, methods]) =>
  methods.split(' ').map((method) => `${category}.${method}`),
);
