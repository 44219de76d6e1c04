import { invitationRoutes } from './invitations.ts';
import { membershipRoutes } from './memberships.ts';
import { organizationInvitationRoutes } from './organization-invitations.ts';
import { organizationRoutes } from './organizations.ts';
import type { Route } from './route.ts';
import { sessionRoutes } from './sessions.ts';
import { userRoutes } from './users.ts';

/** Every endpoint of the sandbox. */
export const routes: readonly Route[] = [
  ...userRoutes,
  ...organizationRoutes,
  ...membershipRoutes,
  ...organizationInvitationRoutes,
  ...invitationRoutes,
  ...sessionRoutes,
];
