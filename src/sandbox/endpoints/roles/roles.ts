import { resource } from '../../http/resource.ts';
import type { SandboxRequest } from '../../http/router.ts';
import { apiError, notFound } from '../../records/errors.ts';
import { flag, nullable, optional, texts } from '../../records/fields.ts';
import type { Kind } from '../../records/kind.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { memberships, organizationInvitations, organizations } from '../organizations/organization.ts';
import { checkElevated, isElevated, permissions, type Role, roleSets, roles } from './kinds.ts';
import { KEYED_LIST } from './permissions.ts';
import { findRoleSet, reassignRoles, replaceRole } from './role-sets.ts';

/** Requests name permissions by their ids, records by their keys. */
const FIELDS = { ...roles.fields, permissions: nullable(texts) } as const;

/** Reasons not to delete a role: the end of the error's code, its words, and the field that has the role's key. */
const USES: [code: string, words: string, kind: unknown, field: string][] = [
  ['default_creator_role', 'is the creator role of a role set', roleSets, 'creator_role_key'],
  ['domain_default_role', 'is the default role of a role set', roleSets, 'default_role_key'],
  ['assigned_members', 'belongs to members: give them another one first', memberships, 'role'],
  ['exists_in_invitations', 'is in pending invitations: revoke them first', organizationInvitations, 'role'],
];

/** The endpoints for roles. */
export const roleRoutes = resource(roles, '/organization_roles/{organization_role_id}', {
  view: roleView,
  list: KEYED_LIST,
  get: true,
  create: {
    fields: { ...FIELDS, include_in_initial_role_set: nullable(flag) },
    unique: ['key'],
    prepare: (body, state) => ({ ...body, permissions: keysOf(state, body.permissions) }),
    after({ key }, { include_in_initial_role_set }, state) {
      const set = include_in_initial_role_set ? findRoleSet(state) : undefined;
      return set && void change(set, { roles: [...set.roles, key] });
    },
  },
  update: {
    fields: optional(FIELDS),
    unique: ['key'],
    prepare({ key }, body, state) {
      const keys = keysOf(state, body.permissions);
      if (keys) checkCreators(state, key, keys);
      if (body.key) reassignRoles(state, [...state.all(organizations).values()], { [key]: body.key });
      replaceInSets(state, key, body.key ?? key);
      return { ...body, permissions: keys };
    },
  },
  remove({ key }, state) {
    for (const [code, words, kind, field] of USES) {
      const rows = state.filter(kind as Kind, () => true) as unknown as Record<string, unknown>[];
      const isUsed = rows.some((row) => row[field] === key && (row.status ?? 'pending') === 'pending');
      if (isUsed) throw apiError(422, `organization_role_${code}`, `The role ${key} ${words}.`);
    }
    replaceInSets(state, key);
    return undefined;
  },
  actions: {
    'POST /permissions/{permission_id}': (role, state, request) => {
      const { key } = permissionOf(state, request);
      const code = 'organization_role_permission_association_exists';
      if (role.permissions.includes(key)) throw apiError(409, code, `${role.key} has ${key} already.`);
      return { permissions: [...role.permissions, key] };
    },
    'DELETE /permissions/{permission_id}': (role, state, request) => {
      const { id, key } = permissionOf(state, request);
      const keys = role.permissions.filter((each) => each !== key);
      if (keys.length === role.permissions.length) throw notFound(`permission of ${role.key}`, id);
      checkCreators(state, role.key, keys);
      return { permissions: keys };
    },
  },
});

const permissionOf = (state: SandboxState, { path }: SandboxRequest) => state.get(permissions, path.permission_id);

/** Returns the keys of permissions by their ids; undefined for none. */
const keysOf = (state: SandboxState, ids?: string[] | null) => ids?.map((id) => state.get(permissions, id).key);

/** Throws 422 when creators of organizations have the role, and these permissions are too few for them. */
function checkCreators(state: SandboxState, key: string, keys: string[]): void {
  if (state.find(roleSets, ({ creator_role_key }) => creator_role_key === key)) checkElevated(keys);
}

function replaceInSets(state: SandboxState, from: string, to?: string): void {
  for (const set of state.all(roleSets).values()) Object.assign(set, replaceRole(set, from, to));
}

/** Returns a role as the API shows it, with its permissions in full. */
function roleView({ permissions: keys, ...role }: Role, state: SandboxState) {
  const full = state.filter(permissions, ({ key }) => keys.includes(key));
  return { ...role, permissions: full, is_creator_eligible: isElevated(keys) };
}
