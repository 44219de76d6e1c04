import type { OrganizationInvitation } from '../records/organization-invitation.ts';
import { findRole } from '../records/role.ts';
import type { SandboxState } from '../records/state.ts';
import { publicUserData } from '../records/user.ts';

/** Returns an invitation as the API does: with the name of its role and the public data of its inviter. */
export function organizationInvitationView(state: SandboxState, invitation: OrganizationInvitation) {
  const inviter = state.users.find(({ id }) => id === invitation.inviter_id);
  return {
    ...invitation,
    role_name: findRole(invitation.role).name,
    public_inviter_data: inviter ? publicUserData(inviter) : null,
  };
}
