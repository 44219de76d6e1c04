import { readFlag } from '../../http/query.ts';
import { finder } from '../../http/resource.ts';
import type { SandboxRequest } from '../../http/router.ts';
import { apiError } from '../../records/errors.ts';
import * as field from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { INVITATION_FIELDS, linkOf } from '../access/invitations.ts';
import { settingsOf } from '../instance/settings.ts';
import { isElevated, roles } from '../roles/kinds.ts';
import { pictureOf } from '../users/picture.ts';

const { flag, formatted, idOf, nameOf, nullable, object, required, text } = field;

/** The metadata of an organization, a membership or an invitation. */
export const METADATA = { public_metadata: object, private_metadata: object } as const;
const NO_METADATA = { public_metadata: {}, private_metadata: {} };

/** An organization, as stored; the counts in a response come from the other records. */
export type Organization = RowOf<typeof organizations>;

/** Organizations, with room for 5 members unless they are given more, as in a new instance of Clerk. */
export const organizations = defineKind({
  key: 'organizations',
  prefix: 'org',
  fields: {
    name: required(text),
    slug: required(formatted('slug')),
    created_by: idOf('users'),
    max_allowed_memberships: field.between(0),
    admin_delete_enabled: flag,
    ...METADATA,
    role_set_key: nameOf('role_sets'),
  },
  defaults: {
    object: 'organization',
    max_allowed_memberships: 5,
    admin_delete_enabled: true,
    ...NO_METADATA,
    role_set_key: 'role_set:default',
  },
  derive: ({ id }) => pictureOf(id),
  names: ({ slug }) => [slug],
});

/** A membership, as stored: the ids of the user and the organization, and the role. */
export type Membership = RowOf<typeof memberships>;

/** Memberships in organizations. */
export const memberships = defineKind({
  key: 'organization_memberships',
  prefix: 'orgmem',
  fields: {
    organization_id: required(idOf('organizations')),
    user_id: required(idOf('users')),
    role: required(nameOf('organization_roles')),
    ...METADATA,
  },
  defaults: { object: 'organization_membership', ...NO_METADATA },
  names: ({ organization_id, user_id }) => [`${user_id} in ${organization_id}`],
});

/** An invitation to an organization, as stored. */
export type OrganizationInvitation = RowOf<typeof organizationInvitations>;

/** Invitations to organizations. Only a pending one has a link that can be followed. */
export const organizationInvitations = defineKind({
  key: 'organization_invitations',
  prefix: 'orginv',
  fields: {
    organization_id: required(idOf('organizations')),
    ...INVITATION_FIELDS,
    role: required(nameOf('organization_roles')),
    inviter_id: nullable(idOf('users')),
    ...METADATA,
  },
  defaults: { object: 'organization_invitation', inviter_id: null, status: 'pending', url: null, ...NO_METADATA },
  derive(given, newId) {
    const { url, ...more } = linkOf(given, 'sign-in', newId);
    return { ...more, url: given.status === 'pending' ? url : null };
  },
});

/** Returns the organization that the path names by its id, or throws 404. */
export const organizationOf = finder(organizations, '/organizations/{organization_id}');

/** Keeps to the records of the organization that the path names. Throws 404 where there is none. */
export function ofOrganization(state: SandboxState, request: SandboxRequest) {
  const { id } = organizationOf(state, request);
  return ({ organization_id }: { organization_id: string }) => organization_id === id;
}

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
  throw apiError(403, 'organization_not_enabled_in_instance', long);
}

/** Returns the memberships in an organization. */
export function membersOf(state: SandboxState, organizationId: string): readonly Membership[] {
  return state.all(memberships).by('organization_id', organizationId);
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
  throw apiError(403, 'organization_membership_quota_exceeded', long);
}

function countPending(state: SandboxState, id: string): number {
  const invited = state.all(organizationInvitations).by('organization_id', id);
  return invited.filter(({ status }) => status === 'pending').length;
}
