import { readBody } from '../http/body.ts';
import { slicePage, sortRows, wrapPage } from '../http/paging.ts';
import { readInteger, splitSign } from '../http/query.ts';
import type { Route, SandboxRequest } from '../http/router.ts';
import { disallowedParam, invalidParam } from '../records/errors.ts';
import { applyMetadata } from '../records/metadata.ts';
import { findById, type SandboxState } from '../records/state.ts';
import type { User } from '../records/user.ts';
import { membershipView } from './membership-view.ts';
import { createUser, updateUser } from './user-change.ts';
import { filterUsers, USER_ORDER } from './user-filter.ts';

const METADATA = {
  public_metadata: { kind: 'object' },
  private_metadata: { kind: 'object' },
  unsafe_metadata: { kind: 'object' },
} as const;

function userOf(state: SandboxState, { path }: SandboxRequest): User {
  return findById(state.users, path.user_id ?? '', 'user');
}

/** Returns the users that come after the cursor; they are in the order of the query already. */
function afterCursor(users: User[], query: URLSearchParams): User[] {
  const cursor = query.get('starting_after');
  if (cursor === null) return users;
  const { value: order } = splitSign(query.get('order_by') || 'created_at');
  if (order !== 'created_at') throw disallowedParam('starting_after', `starting_after needs created_at, not ${order}.`);
  if (readInteger(query, 'offset')) throw disallowedParam('offset', 'offset and starting_after exclude each other.');
  const at = users.findIndex(({ id }) => id === cursor);
  if (at < 0) throw invalidParam('starting_after', `There is no user ${cursor} to start after.`);
  return users.slice(at + 1);
}

/** The endpoints for users. The literal path stands before the template that would match it too. */
export const userRoutes: Route[] = [
  [
    'GET /users',
    (state, { query }) => {
      const users = afterCursor(sortRows(state.users, query, USER_ORDER), query);
      return slicePage(filterUsers(state, users, query), query);
    },
  ],
  ['POST /users', (state, { body }) => createUser(state, body)],
  [
    'GET /users/count',
    (state, { query }) => ({ object: 'total_count', total_count: filterUsers(state, state.users, query).length }),
  ],
  ['GET /users/{user_id}', userOf],
  ['PATCH /users/{user_id}', (state, request) => updateUser(state, userOf(state, request), request.body)],
  [
    'PATCH /users/{user_id}/metadata',
    (state, request) => {
      const user = userOf(state, request);
      applyMetadata(user, readBody(request.body, METADATA));
      return user;
    },
  ],
  [
    'GET /users/{user_id}/organization_memberships',
    (state, request) => {
      const { id } = userOf(state, request);
      const memberships = state.memberships.filter(({ user_id }) => user_id === id).reverse();
      return wrapPage(memberships, request.query, (membership) => membershipView(state, membership));
    },
  ],
];
