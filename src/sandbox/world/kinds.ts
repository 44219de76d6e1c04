import { allowlistIdentifiers, blocklistIdentifiers } from '../endpoints/access/identifiers.ts';
import { invitations } from '../endpoints/access/invitations.ts';
import { actorTokens, signInTokens } from '../endpoints/access/tickets.ts';
import { waitlistEntries } from '../endpoints/access/waitlist.ts';
import { jwtTemplates } from '../endpoints/instance/jwt-templates.ts';
import { redirectUrls } from '../endpoints/instance/redirect-urls.ts';
import { SETTINGS } from '../endpoints/instance/settings.ts';
import { machines } from '../endpoints/machines/machines.ts';
import { oauthApplications } from '../endpoints/machines/oauth-applications.ts';
import { apiKeys, m2mTokens, oauthAccessTokens } from '../endpoints/machines/tokens.ts';
import { memberships, organizationInvitations, organizations } from '../endpoints/organizations/organization.ts';
import { organizationDomains } from '../endpoints/organizations/organization-domains.ts';
import { permissions, roleSets, roles } from '../endpoints/roles/kinds.ts';
import { sessions } from '../endpoints/users/sessions.ts';
import { users } from '../endpoints/users/user.ts';
import type { Kind } from '../records/kind.ts';

/** Every kind of record that a world can have; those that others name come first. */
export const KINDS = [
  permissions,
  roles,
  roleSets,
  users,
  organizations,
  memberships,
  organizationInvitations,
  invitations,
  sessions,
  organizationDomains,
  redirectUrls,
  jwtTemplates,
  allowlistIdentifiers,
  blocklistIdentifiers,
  waitlistEntries,
  signInTokens,
  actorTokens,
  ...Object.values(SETTINGS),
  machines,
  m2mTokens,
  apiKeys,
  oauthApplications,
  oauthAccessTokens,
] as unknown as readonly Kind[];
