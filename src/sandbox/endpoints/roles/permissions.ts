import { contains } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import { apiError } from '../../records/errors.ts';
import { formatted, required, text } from '../../records/fields.ts';
import type { SandboxState } from '../../records/state.ts';
import { type Permission, permissions, roles } from './kinds.ts';

const UPDATE = { name: text, key: formatted('custom_permission_key'), description: text } as const;
const CREATE = { ...UPDATE, name: required(UPDATE.name), key: required(UPDATE.key) } as const;

/** The lists of what has a name and a key: permissions, roles and role sets. */
export const KEYED_LIST = {
  page: 'wrapped',
  filters: { query: contains(({ name, key }: { id: string; key: string; name: string }) => [name, key], 'id') },
  order: { name: 'name', key: 'key' },
} as const;

/** The endpoints for permissions. */
export const permissionRoutes = resource(permissions, '/organization_permissions/{permission_id}', {
  list: KEYED_LIST,
  get: true,
  create: { fields: CREATE, unique: ['key'] },
  update: {
    fields: UPDATE,
    unique: ['key'],
    prepare(permission, body, state) {
      replaceInRoles(state, permission, body.key ?? permission.key);
      return body;
    },
  },
  remove: (permission, state) => replaceInRoles(state, permission),
});

/** Replaces a permission by another in every role that has it, or takes it away. Throws 403 for one of Clerk's own. */
function replaceInRoles(state: SandboxState, { key, type }: Permission, other?: string): undefined {
  if (type === 'system') {
    const long = `${key} is a permission of Clerk itself, and can't be changed.`;
    throw apiError(403, 'organization_system_permission_not_modifiable', long);
  }
  for (const role of state.all(roles).values()) {
    role.permissions = role.permissions.flatMap((each) => (each === key ? (other ?? []) : each));
  }
}
