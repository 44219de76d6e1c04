import { invitationRoutes } from './endpoints/access/invitations.ts';
import { machineRoutes } from './endpoints/machines/machines.ts';
import { oauthApplicationRoutes } from './endpoints/machines/oauth-applications.ts';
import { tokenRoutes } from './endpoints/machines/tokens.ts';
import { membershipRoutes } from './endpoints/organizations/memberships.ts';
import { organizationInvitationRoutes } from './endpoints/organizations/organization-invitations.ts';
import { organizationRoutes } from './endpoints/organizations/organizations.ts';
import { sessionRoutes } from './endpoints/users/sessions.ts';
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
  ...machineRoutes,
  ...tokenRoutes,
  ...oauthApplicationRoutes,
];
