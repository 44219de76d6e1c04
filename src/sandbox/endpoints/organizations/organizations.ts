import { readBody } from '../../http/body.ts';
import { contains, isSigned } from '../../http/filters.ts';
import { finder, resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { ApiError, apiError, invalidParam, paramEntry } from '../../records/errors.ts';
import { between, flag, formatted, nullable, object, required, text, time } from '../../records/fields.ts';
import { applyMetadata } from '../../records/metadata.ts';
import type { SandboxState } from '../../records/state.ts';
import { sessions } from '../users/session.ts';
import { users } from '../users/user.ts';
import { memberships } from './membership.ts';
import { membersOf, organizationSettings, organizations, organizationView } from './organization.ts';
import { organizationInvitations } from './organization-invitation.ts';

const PATH = '/organizations/{organization_id}';
const COMMON = {
  slug: nullable(formatted('slug')),
  max_allowed_memberships: nullable(between(0)),
  created_at: nullable(time),
  role_set_key: nullable(text),
} as const;
const METADATA_FIELDS = { public_metadata: nullable(object), private_metadata: nullable(object) } as const;
/** The metadata of an organization or a membership, for the endpoints that merge into it. */
export const METADATA = { public_metadata: object, private_metadata: object } as const;

/** Returns the organization that the path names by its id, or throws 404. */
export const organizationOf = finder(organizations, PATH);

/** The endpoints for organizations. */
export const organizationRoutes: Route[] = [
  ...resource(organizations, PATH, {
    view: (row, state, query) => organizationView(row, state, query),
    get: { also: 'slug' },
    list: {
      page: 'wrapped',
      filters: {
        organization_id: isSigned(({ id }) => id),
        user_id: isSigned(({ id }, state) => membersOf(state, id).map(({ user_id }) => user_id)),
        query: contains(
          ({ name, slug }) => [name, slug],
          ({ id }) => id,
        ),
      },
      order: { name: ({ name }) => name, members_count: ({ id }, state) => membersOf(state, id).length },
    },
    create: {
      fields: { name: required(text), created_by: nullable(text), ...METADATA_FIELDS, ...COMMON },
      unique: ['slug'],
      prepare({ created_by, ...body }, state) {
        const { max_allowed_memberships, admin_delete_enabled } = organizationSettings(state);
        checkName(body.name);
        if (created_by && !state.all(users).has(created_by)) {
          const long = `There is no user ${created_by}.`;
          throw apiError(400, 'organization_creator_not_found', 'creator not found', long);
        }
        const slug = body.slug ?? freeSlug(state, body.name);
        const max = body.max_allowed_memberships ?? max_allowed_memberships;
        return { ...body, slug, created_by: created_by || null, max_allowed_memberships: max, admin_delete_enabled };
      },
      after({ id }, { created_by }, state) {
        if (!created_by) return undefined;
        const { creator_role: role } = organizationSettings(state);
        return void state.insert(memberships, { organization_id: id, user_id: created_by, role });
      },
    },
    update: {
      fields: { name: nullable(text), admin_delete_enabled: nullable(flag), ...COMMON },
      unique: ['slug'],
      prepare(_, body) {
        if (body.name) checkName(body.name);
        return body;
      },
    },
    remove({ id, slug }, state) {
      state.remove(memberships, ({ organization_id }) => organization_id === id);
      state.remove(organizationInvitations, ({ organization_id }) => organization_id === id);
      for (const session of state.filter(sessions, (each) => each.last_active_organization_id === id)) {
        session.last_active_organization_id = null;
      }
      return { slug };
    },
  }),
  [
    `PATCH ${PATH}/metadata`,
    (state, request) => {
      const organization = organizationOf(state, request);
      applyMetadata(organization, readBody(request.body, METADATA));
      return organizationView(organization, state);
    },
  ],
];

function checkName(name: string): void {
  if (name.length > 256) {
    const long = 'name has at most 256 characters.';
    throw new ApiError(422, paramEntry('form_param_max_length_exceeded', 'name', 'exceeds maximum length', long));
  }
  const isMarkup = /https?:\/\/|<[^>]+>/i.test(name);
  if (isMarkup || name.trim() === '') throw invalidParam('name', 'name is plain text: not empty, no URL, no HTML.');
}

/** Makes a slug from the name, numbered when it is taken already. */
function freeSlug(state: SandboxState, name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g);
  const base = words?.join('-') ?? 'organization';
  const taken = new Set([...state.all(organizations).values()].map(({ slug }) => slug));
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  return slug;
}
