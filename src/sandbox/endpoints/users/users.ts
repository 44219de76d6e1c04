import { readBody } from '../../http/body.ts';
import { filterRows } from '../../http/filters.ts';
import { pageOf, rowsAfterCursor, slicePage, sortRows } from '../../http/paging.ts';
import { finder, resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { applyMetadata } from '../../records/metadata.ts';
import { memberships } from '../organizations/membership.ts';
import { membershipView } from '../organizations/membership-view.ts';
import { users, userView } from './user.ts';
import { createUser, updateUser } from './user-change.ts';
import { METADATA } from './user-fields.ts';
import { USER_FILTERS, USER_ORDER } from './user-filters.ts';

const PATH = '/users/{user_id}';
/** Returns the user that the path names, or throws 404. */
export const userOf = finder(users, PATH);

/** The endpoints for users themselves. */
export const userRoutes: Route[] = [
  ...resource(users, PATH, { view: userView, get: true }),
  [
    'GET /users',
    (state, { query }) => {
      const found = filterRows(state.all(users).values(), USER_FILTERS, query, state);
      const sorted = sortRows([...state.all(users).values()], query, USER_ORDER, state);
      const matching = new Set(found);
      const rows = rowsAfterCursor(sorted, query, 'user').filter((user) => matching.has(user));
      return slicePage(rows, query).map(userView);
    },
  ],
  ['POST /users', (state, { body }) => userView(createUser(state, body))],
  [
    'GET /users/count',
    (state, { query }) => ({
      object: 'total_count',
      total_count: filterRows(state.all(users).values(), USER_FILTERS, query, state).length,
    }),
  ],
  [`PATCH ${PATH}`, (state, request) => userView(updateUser(state, userOf(state, request), request.body))],
  [
    `PATCH ${PATH}/metadata`,
    (state, request) => {
      const user = userOf(state, request);
      applyMetadata(user, readBody(request.body, METADATA));
      return userView(user);
    },
  ],
  [
    `GET ${PATH}/organization_memberships`,
    (state, request) => {
      const { id } = userOf(state, request);
      const rows = [...state.all(memberships).by('user_id', id)].reverse();
      return pageOf(rows, request.query, 'wrapped', (membership) => membershipView(membership, state));
    },
  ],
];
