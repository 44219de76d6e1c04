import { invitationRoutes } from './endpoints/access/invitations.ts';
import { identificationRoutes } from './endpoints/identifications/identifications.ts';
import { membershipRoutes } from './endpoints/organizations/memberships.ts';
import { organizationInvitationRoutes } from './endpoints/organizations/organization-invitations.ts';
import { organizationRoutes } from './endpoints/organizations/organizations.ts';
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
  ...userSignInRoutes,
  ...identificationRoutes,
];
