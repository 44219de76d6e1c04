import { readBody } from '../../http/body.ts';
import { type Filter, isOneOf } from '../../http/filters.ts';
import type { OrderKeys } from '../../http/paging.ts';
import { resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { alreadyMember } from '../../records/errors.ts';
import { alike, optional, required, text } from '../../records/fields.ts';
import { applyMetadata } from '../../records/metadata.ts';
import type { SandboxState } from '../../records/state.ts';
import { roles } from '../roles/kinds.ts';
import { findRole } from '../roles/role-sets.ts';
import { publicUserData, users } from '../users/user.ts';
import { USER_FILTERS, USER_ORDER } from '../users/user-filters.ts';
import {
  checkRoom,
  METADATA,
  type Membership,
  memberships,
  membersOf,
  ofOrganization,
  organizationOf,
  organizations,
  organizationView,
} from './organization.ts';

const userOf = ({ user_id }: Membership, state: SandboxState) => state.get(users, user_id);
/** The filters of users, for the users of memberships. */
const filters = Object.entries(USER_FILTERS).map(([name, filter]): [string, Filter<Membership>] => [
  name,
  (query) => {
    const test = filter(query, name);
    return (membership, state) => test(userOf(membership, state), state);
  },
]);
/** The fields of its user that a membership can be sorted by. */
const USER_KEYS = ['phone_number', 'email_address', 'first_name', 'last_name', 'username'] as const;
const order: OrderKeys<Membership> = Object.fromEntries(
  USER_KEYS.map((name) => [name, (membership, state) => USER_ORDER[name](userOf(membership, state))]),
);

/** The endpoints for the members of an organization, and of all. */
export const membershipRoutes: Route[] = [
  ...resource(memberships, '/organization_memberships/{id}', {
    view: membershipView,
    list: { page: 'wrapped', order },
  }),
  ...resource(memberships, '/organizations/{organization_id}/memberships/{user_id}', {
    view: membershipView,
    within: ofOrganization,
    by: ['user_id'],
    list: { page: 'wrapped', filters: { ...Object.fromEntries(filters), role: isOneOf('role') }, order },
    create: {
      fields: { ...alike(required(text), 'user_id', 'role'), ...optional(METADATA) },
      prepare(body, state, request) {
        const organization = organizationOf(state, request);
        const { id } = state.get(users, body.user_id);
        findRole(state, organization, body.role);
        if (membersOf(state, organization.id).some(({ user_id }) => user_id === id)) throw alreadyMember(id);
        checkRoom(state, organization);
        return { ...body, organization_id: organization.id };
      },
    },
    update: {
      fields: { role: required(text) },
      prepare({ organization_id }, { role }, state) {
        return { role: findRole(state, state.get(organizations, organization_id), role).key };
      },
    },
    actions: {
      // Responds with the membership, and not with `deleted`.
      'DELETE ': ({ id }, state) => void state.all(memberships).delete(id),
      'PATCH /metadata': (membership, _, { body }) => applyMetadata(membership, readBody(body, METADATA)),
    },
  }),
];

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
