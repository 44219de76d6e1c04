import type { Membership } from '../records/membership.ts';
import type { Organization } from '../records/organization.ts';
import type { SandboxState } from '../records/state.ts';

/** The optional fields that a response about an organization may carry. */
export interface Include {
  members?: boolean | undefined;
  missingAdmin?: boolean | undefined;
}

/** Returns an organization as the API does, with its counts. */
export function organizationView(state: SandboxState, organization: Organization, include: Include = {}) {
  const { id } = organization;
  const members = membersOf(state, id);
  return {
    ...organization,
    ...(include.members && { members_count: members.length }),
    ...(include.missingAdmin && { missing_member_with_elevated_permissions: !members.some(isAdmin) }),
    pending_invitations_count: state.organizationInvitations.filter(
      (invitation) => invitation.organization_id === id && invitation.status === 'pending',
    ).length,
  };
}

/** Returns the memberships in an organization. */
export function membersOf(state: SandboxState, organizationId: string): Membership[] {
  return state.memberships.filter((membership) => membership.organization_id === organizationId);
}

/** Returns whether a member has the role that may invite and remove others. */
export function isAdmin({ role }: Membership): boolean {
  return role === 'org:admin';
}
