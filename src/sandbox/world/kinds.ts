import { invitations } from '../endpoints/access/invitation.ts';
import { memberships } from '../endpoints/organizations/membership.ts';
import { organizations } from '../endpoints/organizations/organization.ts';
import { organizationDomains } from '../endpoints/organizations/organization-domains.ts';
import { organizationInvitations } from '../endpoints/organizations/organization-invitation.ts';
import { permissions } from '../endpoints/roles/permission.ts';
import { roles } from '../endpoints/roles/role.ts';
import { roleSets } from '../endpoints/roles/role-set.ts';
import { sessions } from '../endpoints/users/session.ts';
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
] as unknown as readonly Kind[];
