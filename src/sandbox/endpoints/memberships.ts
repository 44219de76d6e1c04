import { type Fields, readBody } from '../http/body.ts';
import { sortRows, wrapPage } from '../http/paging.ts';
import type { Route, SandboxRequest } from '../http/router.ts';
import { alreadyMember, apiError, notFound } from '../records/errors.ts';
import { type Membership, newMembership } from '../records/membership.ts';
import { applyMetadata } from '../records/metadata.ts';
import { findRole } from '../records/role.ts';
import { findById, removeWhere, type SandboxState } from '../records/state.ts';
import { membershipView } from './membership-view.ts';
import { membersOf } from './organization-view.ts';
import { METADATA, organizationOf } from './organizations.ts';
import { filterUsers, USER_ORDER } from './user-filter.ts';

const CREATE = {
  user_id: { kind: 'string', required: true },
  role: { kind: 'string', required: true },
  public_metadata: { kind: 'object', nullable: true },
  private_metadata: { kind: 'object', nullable: true },
} as const satisfies Fields;
/** The fields of its user that a membership can be sorted by. */
const USER_KEYS = ['phone_number', 'email_address', 'first_name', 'last_name', 'username'] as const;

/** The endpoints for the members of an organization. */
export const membershipRoutes: Route[] = [
  ['GET /organizations/{organization_id}/memberships', listMemberships],
  ['POST /organizations/{organization_id}/memberships', createMembership],
  [
    'PATCH /organizations/{organization_id}/memberships/{user_id}',
    (state, request) => {
      const membership = membershipOf(state, request);
      const { role } = readBody(request.body, { role: { kind: 'string', required: true } });
      findRole(role);
      Object.assign(membership, { role, updated_at: Date.now() });
      return membershipView(state, membership);
    },
  ],
  [
    'DELETE /organizations/{organization_id}/memberships/{user_id}',
    (state, request) => {
      const membership = membershipOf(state, request);
      const response = membershipView(state, membership);
      removeWhere(state.memberships, (candidate) => candidate === membership);
      return response;
    },
  ],
  [
    'PATCH /organizations/{organization_id}/memberships/{user_id}/metadata',
    (state, request) => {
      const membership = membershipOf(state, request);
      applyMetadata(membership, readBody(request.body, METADATA));
      return membershipView(state, membership);
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
  const { id } = organizationOf(state, request);
  const user = (membership: Membership) => findById(state.users, membership.user_id, 'user');
  const byUser = USER_KEYS.map((name) => [name, (membership: Membership) => USER_ORDER[name](user(membership))]);
  const keys = { created_at: (membership: Membership) => membership.created_at, ...Object.fromEntries(byUser) };
  const matching = new Set(filterUsers(state, state.users, query).map((match) => match.id));
  const roles = query.getAll('role');
  const found = membersOf(state, id).filter(
    ({ user_id, role }) => matching.has(user_id) && (roles.length === 0 || roles.includes(role)),
  );
  return wrapPage(sortRows(found, query, keys), query, (membership) => membershipView(state, membership));
}

function createMembership(state: SandboxState, request: SandboxRequest) {
  const { id, max_allowed_memberships: max } = organizationOf(state, request);
  const body = readBody(request.body, CREATE);
  const user = findById(state.users, body.user_id, 'user');
  findRole(body.role);
  const members = membersOf(state, id);
  if (members.some(({ user_id }) => user_id === user.id)) throw alreadyMember(user.id);
  if (max > 0 && members.length >= max) {
    const long = `This organization has room for ${max} members. Raise max_allowed_memberships first.`;
    throw apiError(403, 'organization_membership_quota_exceeded', 'organization membership quota exceeded', long);
  }
  const membership = newMembership({
    organization_id: id,
    user_id: user.id,
    role: body.role,
    public_metadata: body.public_metadata ?? {},
    private_metadata: body.private_metadata ?? {},
  });
  state.memberships.push(membership);
  return membershipView(state, membership);
}
