import { newId } from './id.ts';
import { organizationView } from './organization.ts';
import { findRole } from './role.ts';
import { findById, type Metadata, type SandboxState } from './state.ts';
import { identifierOf } from './user.ts';

/** What is stored of a membership: who, where, as what. */
export type Membership = ReturnType<typeof newMembership>;

/** What a new membership may bring. */
export interface NewMembership {
  id?: string;
  organization_id: string;
  user_id: string;
  role: string;
  public_metadata?: Metadata;
  private_metadata?: Metadata;
  created_at?: number;
}

/** A membership record. */
export function newMembership(given: NewMembership) {
  const { id = newId('orgmem'), created_at = Date.now(), ...rest } = given;
  return {
    object: 'organization_membership' as const,
    id,
    public_metadata: {} as Metadata,
    private_metadata: {} as Metadata,
    created_at,
    updated_at: created_at,
    ...rest,
  };
}

/** A membership as the API answers it: with its organization, and the public side of its user. */
export function membershipView(state: SandboxState, membership: Membership) {
  const { organization_id, user_id, ...own } = membership;
  const { name, permissions } = findRole(membership.role);
  const organization = findById(state.organizations, organization_id, 'organization');
  const user = findById(state.users, user_id, 'user');
  return {
    ...own,
    role_name: name,
    permissions,
    organization: organizationView(state, organization),
    public_user_data: {
      user_id,
      first_name: user.first_name,
      last_name: user.last_name,
      profile_image_url: user.image_url,
      image_url: user.image_url,
      has_image: user.has_image,
      identifier: identifierOf(user),
      ...(user.username && { username: user.username }),
      banned: user.banned,
    },
  };
}
