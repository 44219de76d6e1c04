import { identifierRoutes } from './endpoints/access/identifiers.ts';
import { invitationRoutes } from './endpoints/access/invitations.ts';
import { ticketRoutes } from './endpoints/access/tickets.ts';
import { waitlistRoutes } from './endpoints/access/waitlist.ts';
import { identificationRoutes } from './endpoints/identifications/identifications.ts';
import { instanceRoutes } from './endpoints/instance/instance.ts';
import { jwksRoutes } from './endpoints/instance/jwks.ts';
import { jwtTemplateRoutes } from './endpoints/instance/jwt-templates.ts';
import { redirectUrlRoutes } from './endpoints/instance/redirect-urls.ts';
import { machineRoutes } from './endpoints/machines/machines.ts';
import { oauthApplicationRoutes } from './endpoints/machines/oauth-applications.ts';
import { tokenRoutes } from './endpoints/machines/tokens.ts';
import { membershipRoutes } from './endpoints/organizations/memberships.ts';
import { organizationDomainRoutes } from './endpoints/organizations/organization-domains.ts';
import { organizationInvitationRoutes } from './endpoints/organizations/organization-invitations.ts';
import { organizationRoutes } from './endpoints/organizations/organizations.ts';
import { permissionRoutes } from './endpoints/roles/permissions.ts';
import { roleSetRoutes } from './endpoints/roles/role-sets.ts';
import { roleRoutes } from './endpoints/roles/roles.ts';
import { sessionRoutes } from './endpoints/users/sessions.ts';
import { userSignInRoutes } from './endpoints/users/user-sign-in.ts';
import { userRoutes } from './endpoints/users/users.ts';
import type { Route } from './http/router.ts';

/** Every route of the sandbox. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...sessionRoutes,
  ...organizationRoutes,
  ...membershipRoutes,
  ...organizationInvitationRoutes,
  ...invitationRoutes,
  ...organizationDomainRoutes,
  ...permissionRoutes,
  ...roleRoutes,
  ...roleSetRoutes,
  ...userSignInRoutes,
  ...identificationRoutes,
  ...instanceRoutes,
  ...redirectUrlRoutes,
  ...jwksRoutes,
  ...jwtTemplateRoutes,
  ...identifierRoutes,
  ...waitlistRoutes,
  ...ticketRoutes,
  ...machineRoutes,
  ...tokenRoutes,
  ...oauthApplicationRoutes,
];
