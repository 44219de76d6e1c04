import type { SandboxState } from '../../records/state.ts';
import { organizations } from './organization.ts';
import { type OrganizationInvitation, organizationInvitationView } from './organization-invitation.ts';

/** Returns an invitation as lists beyond one organization have it: with what anybody may see of the organization. */
export function publicOrganizationView(invitation: OrganizationInvitation, state: SandboxState) {
  const { id, name, slug, image_url, has_image } = state.get(organizations, invitation.organization_id);
  const public_organization_data = { id, name, slug, image_url, has_image };
  return { ...organizationInvitationView(invitation, state), public_organization_data };
}
