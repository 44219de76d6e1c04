import { readBody } from '../../http/body.ts';
import { filterRows, isChoice } from '../../http/filters.ts';
import { pageOf } from '../../http/paging.ts';
import { resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { alike, object } from '../../records/fields.ts';
import { applyMetadata } from '../../records/metadata.ts';
import { INVITATION_STATUSES } from '../access/invitations.ts';
import { membershipView } from '../organizations/memberships.ts';
import { memberships, organizationInvitations } from '../organizations/organization.ts';
import { publicOrganizationView } from '../organizations/organization-invitations.ts';
import { pictureOf, uploadedPicture } from './picture.ts';
import { hasEmail, users, userView } from './user.ts';
import { CREATE, newUser, setGiven, UPDATE, updateUser } from './user-change.ts';
import { USER_FILTERS, USER_ORDER } from './user-filters.ts';

const METADATA = alike(object, 'public_metadata', 'private_metadata', 'unsafe_metadata');

/** The endpoints for users themselves. */
export const userRoutes: Route[] = [
  ...resource(users, '/users/{user_id}', {
    view: userView,
    list: { page: 'bare', cursor: true, filters: USER_FILTERS, order: USER_ORDER },
    get: true,
    create: { fields: { ...CREATE, ...METADATA }, prepare: newUser, after: setGiven },
    update: { fields: UPDATE, prepare: updateUser },
    remove({ id, external_id }, state) {
      // Memberships, sessions, sign-in tokens; API keys and access tokens have a subject.
      state.removeOf(id, 'user_id', 'subject');
      return external_id ? { external_id } : undefined;
    },
    actions: {
      'PATCH /metadata': (user, _, { body }) => applyMetadata(user, readBody(body, METADATA)),
      'PUT /metadata': (_, __, { body }) => readBody(body, METADATA),
      'POST /profile_image': ({ id }, _, { body }) => uploadedPicture(id, body),
      'DELETE /profile_image': ({ id }) => pictureOf(id),
    },
    results: {
      'GET /organization_memberships': ({ id }, state, { query }) => {
        const rows = [...state.all(memberships).by('user_id', id)].reverse();
        return pageOf(rows, query, 'wrapped', (membership) => membershipView(membership, state));
      },
      'GET /organization_invitations': (user, state, { query }) => {
        const rows = state.filter(organizationInvitations, (row) => hasEmail(user, row.email_address)).reverse();
        const found = filterRows(rows, { status: isChoice('status', INVITATION_STATUSES) }, query, state);
        return pageOf(found, query, 'wrapped', (invitation) => publicOrganizationView(invitation, state));
      },
    },
  }),
  [
    'GET /users/count',
    (state, { query }) => {
      const found = filterRows(state.all(users).values(), USER_FILTERS, query, state);
      return { object: 'total_count', total_count: found.length };
    },
  ],
];
