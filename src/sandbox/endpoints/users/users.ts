import { readBody } from '../../http/body.ts';
import { filterRows, isChoice } from '../../http/filters.ts';
import { pageOf, rowsAfterCursor, slicePage, sortRows } from '../../http/paging.ts';
import { finder, resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { applyMetadata } from '../../records/metadata.ts';
import { INVITATION_STATUSES } from '../access/invitation.ts';
import { memberships } from '../organizations/membership.ts';
import { membershipView } from '../organizations/membership-view.ts';
import { type OrganizationInvitation, organizationInvitations } from '../organizations/organization-invitation.ts';
import { publicOrganizationView } from '../organizations/organization-invitation-view.ts';
import { hasEmail, users, userView } from './user.ts';
import { createUser, updateUser } from './user-change.ts';
import { METADATA } from './user-fields.ts';
import { USER_FILTERS, USER_ORDER } from './user-filters.ts';

const PATH = '/users/{user_id}';
const INVITATION_FILTERS = { status: isChoice(({ status }: OrganizationInvitation) => status, INVITATION_STATUSES) };
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
      const rows = state.filter(memberships, ({ user_id }) => user_id === id).reverse();
      return pageOf(rows, request.query, 'wrapped', (membership) => membershipView(membership, state));
    },
  ],
  [
    `GET ${PATH}/organization_invitations`,
    (state, request) => {
      const user = userOf(state, request);
      const rows = state.filter(organizationInvitations, (invitation) => hasEmail(user, invitation.email_address));
      const found = filterRows(rows.reverse(), INVITATION_FILTERS, request.query, state);
      return pageOf(found, request.query, 'wrapped', (invitation) => publicOrganizationView(invitation, state));
    },
  ],
];
