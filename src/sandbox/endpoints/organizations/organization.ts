import { readFlag } from '../../http/query.ts';
import { apiError } from '../../records/errors.ts';
import { between, flag, formatted, idOf, nameOf, object, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { settingsOf } from '../instance/settings.ts';
import { isElevated, roles } from '../roles/role.ts';
import { pictureOf } from '../users/picture.ts';
import { type Membership, memberships } from './membership.ts';
import { type OrganizationInvitation, organizationInvitations } from './organization-invitation.ts';

/** An organization, as stored; the counts in a response come from the other records. */
export type Organization = RowOf<typeof organizations>;

/** Organizations, with room for 5 members unless they are given more, as in a new instance of Clerk. */
export const organizations = defineKind({
  key: 'organizations',
  noun: 'organization',
  prefix: 'org',
  fields: {
    name: required(text),
    slug: required(formatted('slug')),
    created_by: idOf('users'),
    max_allowed_memberships: between(0),
    admin_delete_enabled: flag,
    public_metadata: object,
    private_metadata: object,
    role_set_key: nameOf('role_sets'),
  },
  defaults: {
    object: 'organization',
    max_allowed_memberships: 5,
    admin_delete_enabled: true,
    public_metadata: {},
    private_metadata: {},
    role_set_key: 'role_set:default',
  },
  derive: ({ id }) => pictureOf(id),
  names: ({ slug }) => [slug],
});

/** Returns an organization as the API does: with its pending invitations counted, and what the query includes. */
export function organizationView(organization: Organization, state: SandboxState, query?: URLSearchParams) {
  const { id } = organization;
  const withCount = query && readFlag(query, 'include_members_count');
  const withAdmin = query && readFlag(query, 'include_missing_member_with_elevated_permissions');
  const members = withCount || withAdmin ? membersOf(state, id) : [];
  return {
    ...organization,
    ...(withCount && { members_count: members.length }),
    ...(withAdmin && { missing_member_with_elevated_permissions: !members.some((member) => isAdmin(member, state)) }),
    pending_invitations_count: countPending(state, id),
  };
}

/** Returns what anybody may see of an organization. */
export function publicOrganization({ id, name, slug, image_url, has_image }: Organization) {
  return { id, name, slug, image_url, has_image };
}

/** Returns the instance's settings for organizations; throws 403 when they are off. */
export function organizationSettings(state: SandboxState) {
  const settings = settingsOf(state, 'organization_settings');
  if (settings.enabled) return settings;
  const long = 'Organizations are off in this instance. Turn them on in its organization settings first.';
  throw apiError(403, 'organization_not_enabled_in_instance', 'access denied', long);
}

/** Returns the memberships in an organization. */
export function membersOf(state: SandboxState, organizationId: string): Membership[] {
  return state.filter(memberships, (membership) => membership.organization_id === organizationId);
}

/** Returns whether a member has the permissions of a creator, as an organization should have one at least. */
export function isAdmin({ role }: Membership, state: SandboxState): boolean {
  return isElevated(state.getByKey(roles, role, 'role').permissions);
}

/** Throws 403 when an organization has no room for more members; pending invitations count, and 0 is no limit. */
export function checkRoom(state: SandboxState, { id, max_allowed_memberships: max }: Organization, more = 1): void {
  const taken = membersOf(state, id).length + countPending(state, id);
  if (max === 0 || taken + more <= max) return;
  const long = `Of ${max} places, ${taken} are taken by members and pending invitations. Raise max_allowed_memberships.`;
  throw apiError(403, 'organization_membership_quota_exceeded', 'organization membership quota exceeded', long);
}

function countPending(state: SandboxState, id: string): number {
  const isPending = (each: OrganizationInvitation) => each.organization_id === id && each.status === 'pending';
  return state.filter(organizationInvitations, isPending).length;
}
