// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
/** What the runtime has of each tool, by category. */
export interface ToolModules {
  actorTokens: typeof import('./tools/actorTokens.ts').tools;
  adminPortalLinkTokens: typeof import('./tools/adminPortalLinkTokens.ts').tools;
  agentTasks: typeof import('./tools/agentTasks.ts').tools;
  allowlistIdentifiers: typeof import('./tools/allowlistIdentifiers.ts').tools;
  apiKeys: typeof import('./tools/apiKeys.ts').tools;
  betaFeatures: typeof import('./tools/betaFeatures.ts').tools;
  billing: typeof import('./tools/billing.ts').tools;
  blocklistIdentifiers: typeof import('./tools/blocklistIdentifiers.ts').tools;
  clients: typeof import('./tools/clients.ts').tools;
  directories: typeof import('./tools/directories.ts').tools;
  domains: typeof import('./tools/domains.ts').tools;
  emailAddresses: typeof import('./tools/emailAddresses.ts').tools;
  enterpriseConnections: typeof import('./tools/enterpriseConnections.ts').tools;
  idPOAuthAccessToken: typeof import('./tools/idPOAuthAccessToken.ts').tools;
  instance: typeof import('./tools/instance.ts').tools;
  invitations: typeof import('./tools/invitations.ts').tools;
  jwks: typeof import('./tools/jwks.ts').tools;
  jwtTemplates: typeof import('./tools/jwtTemplates.ts').tools;
  m2m: typeof import('./tools/m2m.ts').tools;
  machines: typeof import('./tools/machines.ts').tools;
  oauthApplications: typeof import('./tools/oauthApplications.ts').tools;
  organizationPermissions: typeof import('./tools/organizationPermissions.ts').tools;
  organizationRoles: typeof import('./tools/organizationRoles.ts').tools;
  organizations: typeof import('./tools/organizations.ts').tools;
  phoneNumbers: typeof import('./tools/phoneNumbers.ts').tools;
  proxyChecks: typeof import('./tools/proxyChecks.ts').tools;
  redirectUrls: typeof import('./tools/redirectUrls.ts').tools;
  roleSets: typeof import('./tools/roleSets.ts').tools;
  scimDirectories: typeof import('./tools/scimDirectories.ts').tools;
  sessions: typeof import('./tools/sessions.ts').tools;
  signInTokens: typeof import('./tools/signInTokens.ts').tools;
  signUps: typeof import('./tools/signUps.ts').tools;
  testingTokens: typeof import('./tools/testingTokens.ts').tools;
  users: typeof import('./tools/users.ts').tools;
  waitlistEntries: typeof import('./tools/waitlistEntries.ts').tools;
  webhooks: typeof import('./tools/webhooks.ts').tools;
}
