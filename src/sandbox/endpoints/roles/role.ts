import { ApiError, paramEntry } from '../../records/errors.ts';
import { flag, formatted, nullable, required, text, texts } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { permissions } from './permission.ts';

/** A role, stored with the keys of its permissions. */
export type Role = RowOf<typeof roles>;

/** The key of the role that an organization's creator gets, and that may invite and remove others. */
export const ADMIN = 'org:admin';

/** Roles of an organization's members. */
export const roles = defineKind({
  key: 'organization_roles',
  noun: 'organization role',
  prefix: 'role',
  fields: {
    key: required(formatted('org_key')),
    name: required(text),
    description: nullable(text),
    permissions: texts,
    is_creator_eligible: flag,
  },
  defaults: { object: 'role', description: null, permissions: [], is_creator_eligible: false },
  names: ({ key }) => [key],
});

/**
 * Returns the role with this key.
 * @throws ApiError 404 that names the keys there are
 */
export function findRole(state: SandboxState, key: string): Role {
  const role = state.find(roles, (candidate) => candidate.key === key);
  if (role) return role;
  const keys = [...state.all(roles).values()].map((candidate) => candidate.key);
  const long = `There is no organization role ${key}. Roles: ${keys.join(', ')}`;
  throw new ApiError(404, paramEntry('resource_not_found', 'role', 'not found', long));
}

/** Returns a role as the API shows it, with its permissions in full. */
export function roleView({ permissions: keys, ...role }: Role, state: SandboxState) {
  return { ...role, permissions: state.filter(permissions, ({ key }) => keys.includes(key)) };
}
