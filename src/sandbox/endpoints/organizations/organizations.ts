import { readBody } from '../../http/body.ts';
import { contains, isSigned } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import { apiError, invalidParam, paramError } from '../../records/errors.ts';
import { between, flag, formatted, nullable, optional, required, text, time } from '../../records/fields.ts';
import { applyMetadata } from '../../records/metadata.ts';
import { freeSlug } from '../../records/slug.ts';
import { findRoleSet, moveOrganizations } from '../roles/role-sets.ts';
import { pictureOf, uploadedPicture } from '../users/picture.ts';
import { sessions } from '../users/sessions.ts';
import { users } from '../users/user.ts';
import {
  METADATA,
  memberships,
  membersOf,
  organizationSettings,
  organizations,
  organizationView,
} from './organization.ts';

const COMMON = {
  slug: nullable(formatted('slug')),
  max_allowed_memberships: nullable(between(0)),
  created_at: nullable(time),
  role_set_key: nullable(text),
} as const;

/** The endpoints for organizations. */
export const organizationRoutes = resource(organizations, '/organizations/{organization_id}', {
  view: organizationView,
  get: { also: 'slug' },
  list: {
    page: 'wrapped',
    filters: {
      organization_id: isSigned('id'),
      user_id: isSigned(({ id }, state) => membersOf(state, id).map(({ user_id }) => user_id)),
      query: contains(({ name, slug }) => [name, slug], 'id'),
    },
    order: { name: 'name', members_count: ({ id }, state) => membersOf(state, id).length },
  },
  create: {
    fields: { name: required(text), created_by: nullable(text), ...optional(METADATA), ...COMMON },
    unique: ['slug'],
    prepare({ created_by, ...body }, state) {
      const { max_allowed_memberships, admin_delete_enabled } = organizationSettings(state);
      checkName(body.name);
      if (created_by && !state.all(users).has(created_by)) {
        throw apiError(400, 'organization_creator_not_found', `There is no user ${created_by}.`);
      }
      const taken = [...state.all(organizations).values()].map((each) => each.slug);
      const slug = body.slug ?? freeSlug(body.name, taken);
      const role_set_key = findRoleSet(state, body.role_set_key).key;
      const max = body.max_allowed_memberships ?? max_allowed_memberships;
      const rest = { created_by: created_by || null, max_allowed_memberships: max, admin_delete_enabled };
      return { ...body, ...rest, slug, role_set_key };
    },
    after({ id, role_set_key }, { created_by }, state) {
      if (!created_by) return undefined;
      const role = findRoleSet(state, role_set_key).creator_role_key;
      return void state.insert(memberships, { organization_id: id, user_id: created_by, role });
    },
  },
  update: {
    fields: { name: nullable(text), admin_delete_enabled: nullable(flag), ...COMMON },
    unique: ['slug'],
    prepare(organization, { role_set_key, ...body }, state) {
      if (body.name) checkName(body.name);
      if (role_set_key) moveOrganizations(state, [organization], findRoleSet(state, role_set_key));
      return body;
    },
  },
  remove({ id, slug }, state) {
    state.removeOf(id, 'organization_id');
    for (const session of state.filter(sessions, (each) => each.last_active_organization_id === id)) {
      session.last_active_organization_id = null;
    }
    return { slug };
  },
  actions: {
    'PATCH /metadata': (organization, _, { body }) => applyMetadata(organization, readBody(body, METADATA)),
    'PUT /metadata': (_, __, { body }) => readBody(body, METADATA),
    'PUT /logo': ({ id }, _, { body }) => uploadedPicture(id, body),
    'DELETE /logo': ({ id }) => pictureOf(id),
  },
});

function checkName(name: string): void {
  if (name.length > 256) {
    throw paramError('name', 'form_param_max_length_exceeded', 'name has at most 256 characters.');
  }
  const isMarkup = /https?:\/\/|<[^>]+>/i.test(name);
  if (isMarkup || name.trim() === '') throw invalidParam('name', 'name is plain text: not empty, no URL, no HTML.');
}
