import { invitationRoutes } from './endpoints/invitations.ts';
import { membershipRoutes } from './endpoints/memberships.ts';
import { organizationInvitationRoutes } from './endpoints/organization-invitations.ts';
import { organizationRoutes } from './endpoints/organizations.ts';
import { sessionRoutes } from './endpoints/sessions.ts';
import { userRoutes } from './endpoints/users.ts';
import type { Route } from './http/router.ts';

/** Every route of the sandbox; the first that matches a request handles it. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...organizationRoutes,
  ...membershipRoutes,
  ...organizationInvitationRoutes,
  ...invitationRoutes,
  ...sessionRoutes,
];
