import type { SandboxState } from '../../records/state.ts';
import { organizations, publicOrganization } from './organization.ts';
import { type OrganizationInvitation, organizationInvitationView } from './organization-invitation.ts';

/** Returns an invitation as lists beyond one organization have it: with what anybody may see of the organization. */
export function publicOrganizationView(invitation: OrganizationInvitation, state: SandboxState) {
  const public_organization_data = publicOrganization(state.get(organizations, invitation.organization_id));
  return { ...organizationInvitationView(invitation, state), public_organization_data };
}
