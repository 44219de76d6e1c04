import type { Membership } from '../records/membership.ts';
import { findRole } from '../records/role.ts';
import { findById, type SandboxState } from '../records/state.ts';
import { publicUserData } from '../records/user.ts';
import { organizationView } from './organization-view.ts';

/** Returns a membership as the API does: with its organization, and the public data of its user. */
export function membershipView(state: SandboxState, membership: Membership) {
  const { organization_id, user_id, ...fields } = membership;
  const { name, permissions } = findRole(membership.role);
  const organization = findById(state.organizations, organization_id, 'organization');
  const user = findById(state.users, user_id, 'user');
  return {
    ...fields,
    role_name: name,
    permissions,
    organization: organizationView(state, organization),
    public_user_data: {
      ...publicUserData(user),
      profile_image_url: user.image_url,
      ...(user.username && { username: user.username }),
      banned: user.banned,
    },
  };
}
