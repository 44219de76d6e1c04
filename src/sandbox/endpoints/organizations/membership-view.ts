import type { SandboxState } from '../../records/state.ts';
import { roles } from '../roles/role.ts';
import { publicUserData, users } from '../users/user.ts';
import type { Membership } from './membership.ts';
import { organizations, organizationView } from './organization.ts';

/** Returns a membership as the API does: with its organization, and the public data of its user. */
export function membershipView({ organization_id, user_id, ...membership }: Membership, state: SandboxState) {
  const { name, permissions } = state.getByKey(roles, membership.role, 'role');
  const user = state.get(users, user_id);
  return {
    ...membership,
    role_name: name,
    permissions,
    organization: organizationView(state.get(organizations, organization_id), state),
    public_user_data: {
      ...publicUserData(user),
      profile_image_url: user.image_url,
      ...(user.username && { username: user.username }),
      banned: user.banned,
    },
  };
}
