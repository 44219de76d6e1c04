import { newId } from './id.ts';
import type { Metadata, SandboxState } from './state.ts';
import { pictureOf } from './user.ts';

/** What is stored of an organization; counts are worked out when somebody asks. */
export type Organization = ReturnType<typeof newOrganization>;

/** What a new organization may bring. */
export interface NewOrganization {
  id?: string;
  name: string;
  slug: string;
  created_by?: string;
  max_allowed_memberships?: number;
  public_metadata?: Metadata;
  private_metadata?: Metadata;
  role_set_key?: string;
  created_at?: number;
}

/** An organization record, with room for 5 members like a new instance of Clerk. */
export function newOrganization(given: NewOrganization) {
  const { id = newId('org'), created_at = Date.now(), ...rest } = given;
  return {
    object: 'organization' as const,
    id,
    ...pictureOf(id),
    max_allowed_memberships: 5,
    admin_delete_enabled: true,
    public_metadata: {} as Metadata,
    private_metadata: {} as Metadata,
    role_set_key: 'role_set:default',
    created_at,
    updated_at: created_at,
    ...rest,
  };
}

/** Which of the optional counts an answer carries. */
export interface Include {
  members?: boolean | undefined;
  missingAdmin?: boolean | undefined;
}

/** An organization as the API answers it. */
export function organizationView(state: SandboxState, organization: Organization, include: Include = {}) {
  const { id } = organization;
  const hasAdmin = state.memberships.some((m) => m.organization_id === id && m.role === 'org:admin');
  return {
    ...organization,
    ...(include.members && { members_count: countMembers(state, id) }),
    ...(include.missingAdmin && { missing_member_with_elevated_permissions: !hasAdmin }),
    pending_invitations_count: state.organizationInvitations.filter(
      (invitation) => invitation.organization_id === id && invitation.status === 'pending',
    ).length,
  };
}

/** How many members an organization has. */
export function countMembers(state: SandboxState, organizationId: string): number {
  return state.memberships.filter((membership) => membership.organization_id === organizationId).length;
}
