import { readBody } from '../../http/body.ts';
import { filterRows, isChoice } from '../../http/filters.ts';
import { pageOf, rowsAfterCursor, slicePage, sortRows } from '../../http/paging.ts';
import { finder, resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { applyMetadata } from '../../records/metadata.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { INVITATION_STATUSES } from '../access/invitation.ts';
import { memberships } from '../organizations/membership.ts';
import { membershipView } from '../organizations/membership-view.ts';
import { type OrganizationInvitation, organizationInvitations } from '../organizations/organization-invitation.ts';
import { publicOrganizationView } from '../organizations/organization-invitation-view.ts';
import { pictureOf, uploadedPicture } from './picture.ts';
import { hasEmail, type User, users, userView } from './user.ts';
import { createUser, updateUser } from './user-change.ts';
import { METADATA } from './user-fields.ts';
import { USER_FILTERS, USER_ORDER } from './user-filters.ts';

const PATH = '/users/{user_id}';
const INVITATION_FILTERS = { status: isChoice(({ status }: OrganizationInvitation) => status, INVITATION_STATUSES) };
const userOf = finder(users, PATH);

/** Makes an endpoint below a user; the response is what `act` returns, or else the user. */
export function userRoute(
  method: string,
  path: string,
  act: (user: User, state: SandboxState, request: SandboxRequest) => unknown,
): Route {
  return [
    `${method} ${PATH}${path}`,
    (state, request) => {
      const user = userOf(state, request);
      return act(user, state, request) ?? userView(user);
    },
  ];
}

/** The endpoints for users themselves. */
export const userRoutes: Route[] = [
  ...resource(users, PATH, {
    view: userView,
    get: true,
    remove({ id, external_id }, state) {
      // Memberships, sessions, sign-in tokens; API keys and access tokens have a subject.
      state.removeOf(id, 'user_id', 'subject');
      return external_id ? { external_id } : undefined;
    },
  }),
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
  userRoute('PATCH', '', (user, state, { body }) => updateUser(state, user, body)),
  userRoute('PATCH', '/metadata', (user, _, { body }) => applyMetadata(user, readBody(body, METADATA))),
  userRoute('PUT', '/metadata', (user, _, { body }) => void change(user, readBody(body, METADATA))),
  userRoute('POST', '/profile_image', (user, _, { body }) => void change(user, uploadedPicture(user.id, body))),
  userRoute('DELETE', '/profile_image', (user) => void change(user, pictureOf(user.id))),
  userRoute('GET', '/organization_memberships', ({ id }, state, { query }) => {
    const rows = state.filter(memberships, ({ user_id }) => user_id === id).reverse();
    return pageOf(rows, query, 'wrapped', (membership) => membershipView(membership, state));
  }),
  userRoute('GET', '/organization_invitations', (user, state, { query }) => {
    const rows = state.filter(organizationInvitations, ({ email_address }) => hasEmail(user, email_address)).reverse();
    const found = filterRows(rows, INVITATION_FILTERS, query, state);
    return pageOf(found, query, 'wrapped', (invitation) => publicOrganizationView(invitation, state));
  }),
];
