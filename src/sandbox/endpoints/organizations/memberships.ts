import { readBody } from '../../http/body.ts';
import { filterRows, isOneOf } from '../../http/filters.ts';
import { pageOf, sortRows } from '../../http/paging.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { alreadyMember, apiError, notFound } from '../../records/errors.ts';
import { nullable, object, required, text } from '../../records/fields.ts';
import { applyMetadata } from '../../records/metadata.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { findRole } from '../roles/role.ts';
import { users } from '../users/user.ts';
import { USER_FILTERS, USER_ORDER } from '../users/user-filters.ts';
import { type Membership, memberships } from './membership.ts';
import { membershipView } from './membership-view.ts';
import { membersOf } from './organization.ts';
import { METADATA, organizationOf } from './organizations.ts';

const COLLECTION = '/organizations/{organization_id}/memberships';
const PATH = `${COLLECTION}/{user_id}`;
const CREATE = {
  user_id: required(text),
  role: required(text),
  public_metadata: nullable(object),
  private_metadata: nullable(object),
} as const;
/** The fields of its user that a membership can be sorted by. */
const USER_KEYS = ['phone_number', 'email_address', 'first_name', 'last_name', 'username'] as const;

/** The endpoints for the members of an organization. */
export const membershipRoutes: Route[] = [
  [`GET ${COLLECTION}`, listMemberships],
  [`POST ${COLLECTION}`, createMembership],
  [
    `PATCH ${PATH}`,
    (state, request) => {
      const membership = membershipOf(state, request);
      const { role } = readBody(request.body, { role: required(text) });
      findRole(state, role);
      return membershipView(change(membership, { role }), state);
    },
  ],
  [
    `DELETE ${PATH}`,
    (state, request) => {
      const membership = membershipOf(state, request);
      const response = membershipView(membership, state);
      state.all(memberships).delete(membership.id);
      return response;
    },
  ],
  [
    `PATCH ${PATH}/metadata`,
    (state, request) => {
      const membership = membershipOf(state, request);
      applyMetadata(membership, readBody(request.body, METADATA));
      return membershipView(membership, state);
    },
  ],
];

function membershipOf(state: SandboxState, request: SandboxRequest): Membership {
  const { id } = organizationOf(state, request);
  const user = request.path.user_id ?? '';
  const found = membersOf(state, id).find(({ user_id }) => user_id === user);
  if (!found) throw notFound(`membership in organization ${id}`, user);
  return found;
}

/** Lists the members, filtered and sorted by fields of their users; newest membership first by default. */
function listMemberships(state: SandboxState, request: SandboxRequest) {
  const { query } = request;
  const members = membersOf(state, organizationOf(state, request).id);
  const userOf = ({ user_id }: Membership) => state.get(users, user_id);
  const matching = new Set(filterRows(members.map(userOf), USER_FILTERS, query, state).map(({ id }) => id));
  const ofRole = filterRows(members, { role: isOneOf<Membership>(({ role }) => role) }, query, state);
  const found = ofRole.filter(({ user_id }) => matching.has(user_id));
  const byUser = USER_KEYS.map((name) => [name, (membership: Membership) => USER_ORDER[name](userOf(membership))]);
  const keys = { created_at: ({ created_at }: Membership) => created_at, ...Object.fromEntries(byUser) };
  return pageOf(sortRows(found, query, keys, state), query, 'wrapped', (row) => membershipView(row, state));
}

function createMembership(state: SandboxState, request: SandboxRequest) {
  const { id, max_allowed_memberships: max } = organizationOf(state, request);
  const body = readBody(request.body, CREATE);
  const user = state.get(users, body.user_id);
  findRole(state, body.role);
  const members = membersOf(state, id);
  if (members.some(({ user_id }) => user_id === user.id)) throw alreadyMember(user.id);
  if (max > 0 && members.length >= max) {
    const long = `This organization has room for ${max} members. Raise max_allowed_memberships first.`;
    throw apiError(403, 'organization_membership_quota_exceeded', 'organization membership quota exceeded', long);
  }
  const membership = state.insert(memberships, {
    organization_id: id,
    user_id: user.id,
    role: body.role,
    public_metadata: body.public_metadata ?? {},
    private_metadata: body.private_metadata ?? {},
  });
  return membershipView(membership, state);
}
