import { type Fields, readBody } from '../http/body.ts';
import { sortRows, wrapPage } from '../http/paging.ts';
import { createSignedTest, readFlag } from '../http/query.ts';
import type { Route, SandboxRequest } from '../http/router.ts';
import { ApiError, apiError, invalidParam, notFound, paramEntry, takenParam } from '../records/errors.ts';
import { newMembership } from '../records/membership.ts';
import { applyMetadata } from '../records/metadata.ts';
import { newOrganization, type Organization } from '../records/organization.ts';
import { findById, removeWhere, type SandboxState } from '../records/state.ts';
import { type Include, membersOf, organizationView } from './organization-view.ts';

const COMMON = {
  slug: { kind: 'string', nullable: true, format: 'slug' },
  max_allowed_memberships: { kind: 'integer', nullable: true, min: 0 },
  created_at: { kind: 'string', nullable: true, format: 'time' },
  role_set_key: { kind: 'string', nullable: true },
} as const satisfies Fields;
const CREATE = {
  name: { kind: 'string', required: true },
  created_by: { kind: 'string', nullable: true },
  public_metadata: { kind: 'object', nullable: true },
  private_metadata: { kind: 'object', nullable: true },
  ...COMMON,
} as const satisfies Fields;
const UPDATE = {
  name: { kind: 'string', nullable: true },
  admin_delete_enabled: { kind: 'boolean', nullable: true },
  ...COMMON,
} as const satisfies Fields;
/** The metadata of an organization or a membership, for the endpoints that merge into it. */
export const METADATA = { public_metadata: { kind: 'object' }, private_metadata: { kind: 'object' } } as const;

/** The endpoints for organizations. */
export const organizationRoutes: Route[] = [
  ['GET /organizations', listOrganizations],
  ['POST /organizations', createOrganization],
  ['GET /organizations/{organization_id}', getOrganization],
  ['PATCH /organizations/{organization_id}', updateOrganization],
  ['DELETE /organizations/{organization_id}', deleteOrganization],
  [
    'PATCH /organizations/{organization_id}/metadata',
    (state, request) => {
      const organization = organizationOf(state, request);
      applyMetadata(organization, readBody(request.body, METADATA));
      return organizationView(state, organization);
    },
  ],
];

/**
 * Returns the organization that the path names by its id.
 * @throws ApiError 404 when there is none
 */
export function organizationOf(state: SandboxState, { path }: SandboxRequest): Organization {
  return findById(state.organizations, path.organization_id ?? '', 'organization');
}

function listOrganizations(state: SandboxState, { query }: SandboxRequest) {
  const sorted = sortRows(state.organizations, query, {
    name: (organization) => organization.name,
    created_at: (organization) => organization.created_at,
    members_count: (organization) => membersOf(state, organization.id).length,
  });
  const hasId = createSignedTest(query.getAll('organization_id'));
  const hasMember = createSignedTest(query.getAll('user_id'));
  const text = query.get('query')?.toLowerCase() ?? '';
  const found = sorted.filter(({ id, name, slug }) => {
    const matches = id.toLowerCase() === text || name.toLowerCase().includes(text) || slug.includes(text);
    return matches && hasId([id]) && hasMember(membersOf(state, id).map(({ user_id }) => user_id));
  });
  const include = readInclude(query);
  return wrapPage(found, query, (organization) => organizationView(state, organization, include));
}

function getOrganization(state: SandboxState, { path, query }: SandboxRequest) {
  const key = path.organization_id ?? '';
  const organization = state.organizations.find(({ id, slug }) => id === key || slug === key);
  if (!organization) throw notFound('organization', key);
  return organizationView(state, organization, readInclude(query));
}

function createOrganization(state: SandboxState, request: SandboxRequest) {
  const { created_by, ...body } = readBody(request.body, CREATE);
  checkName(body.name);
  const slug = body.slug ?? freeSlug(state, body.name);
  if (state.organizations.some((organization) => organization.slug === slug)) throw takenParam('slug');
  if (created_by && !state.users.some(({ id }) => id === created_by)) {
    throw apiError(400, 'organization_creator_not_found', 'creator not found', `There is no user ${created_by}.`);
  }
  const organization = newOrganization({
    name: body.name,
    slug,
    public_metadata: body.public_metadata ?? {},
    private_metadata: body.private_metadata ?? {},
    ...(created_by && { created_by }),
  });
  setFields(organization, body);
  state.organizations.push(organization);
  if (created_by) {
    state.memberships.push(newMembership({ organization_id: organization.id, user_id: created_by, role: 'org:admin' }));
  }
  return organizationView(state, organization);
}

function updateOrganization(state: SandboxState, request: SandboxRequest) {
  const organization = organizationOf(state, request);
  const body = readBody(request.body, UPDATE);
  if (typeof body.name === 'string') checkName(body.name);
  const isTaken = state.organizations.some((other) => other !== organization && other.slug === body.slug);
  if (isTaken) throw takenParam('slug');
  setFields(organization, body);
  organization.updated_at = Date.now();
  return organizationView(state, organization);
}

function deleteOrganization(state: SandboxState, request: SandboxRequest) {
  const { id, slug } = organizationOf(state, request);
  removeWhere(state.organizations, (organization) => organization.id === id);
  removeWhere(state.memberships, (membership) => membership.organization_id === id);
  removeWhere(state.organizationInvitations, (invitation) => invitation.organization_id === id);
  for (const session of state.sessions) {
    if (session.last_active_organization_id === id) session.last_active_organization_id = null;
  }
  return { object: 'organization', id, slug, deleted: true };
}

/** Sets the fields that the body names; null leaves a field unchanged, for none of them can be empty. */
function setFields(organization: Organization, body: Record<string, unknown>): void {
  const { created_at } = body;
  for (const name of ['name', 'slug', 'max_allowed_memberships', 'role_set_key', 'admin_delete_enabled']) {
    if (body[name] !== undefined && body[name] !== null) Object.assign(organization, { [name]: body[name] });
  }
  if (typeof created_at === 'string') organization.created_at = Date.parse(created_at);
}

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
  const base =
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'organization';
  const taken = new Set(state.organizations.map(({ slug }) => slug));
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  return slug;
}

function readInclude(query: URLSearchParams): Include {
  return {
    members: readFlag(query, 'include_members_count'),
    missingAdmin: readFlag(query, 'include_missing_member_with_elevated_permissions'),
  };
}
