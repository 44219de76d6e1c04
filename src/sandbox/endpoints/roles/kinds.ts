import { apiError } from '../../records/errors.ts';
import { alike, formatted, nameOf, namesOf, nullable, oneOf, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';

/** A permission of an organization's members, as the API returns it. */
export type Permission = RowOf<typeof permissions>;

/** Permissions; those of Clerk itself have a key that begins with `org:sys_`. */
export const permissions = defineKind({
  key: 'organization_permissions',
  prefix: 'perm',
  fields: { key: required(formatted('permission_key')), name: required(text), description: text },
  defaults: { object: 'permission', description: '' },
  derive: ({ key }) => ({ type: key.startsWith('org:sys_') ? 'system' : 'user' }),
  names: ({ key }) => [key],
});

/** A role, stored with the keys of its permissions. */
export type Role = RowOf<typeof roles>;

/** Roles of an organization's members. */
export const roles = defineKind({
  key: 'organization_roles',
  noun: 'organization role',
  prefix: 'role',
  fields: {
    key: required(formatted('role_key')),
    name: required(text),
    description: nullable(text),
    permissions: namesOf('organization_permissions'),
  },
  defaults: { object: 'role', description: null, permissions: [] },
  names: ({ key }) => [key],
});

/** A role set, stored with the keys of its roles. */
export type RoleSet = RowOf<typeof roleSets>;

/** Role sets: the roles that the organizations with the set may use. New organizations have the initial one. */
export const roleSets = defineKind({
  key: 'role_sets',
  prefix: 'roleset',
  fields: {
    key: required(formatted('role_set_key')),
    name: required(text),
    description: nullable(text),
    roles: required(namesOf('organization_roles')),
    ...alike(required(nameOf('organization_roles')), 'default_role_key', 'creator_role_key'),
    type: oneOf('initial', 'custom'),
  },
  defaults: { object: 'role_set', description: null, type: 'custom' },
  names: ({ key }) => [key],
});

const ELEVATED = ['org:sys_memberships:read', 'org:sys_memberships:manage', 'org:sys_profile:delete'];

/** Returns whether these permissions are enough for an organization's creator; some member should always have them. */
export function isElevated(keys: readonly string[]): boolean {
  return ELEVATED.every((key) => keys.includes(key));
}

/** Throws 422 for permissions that are too few for an organization's creator. */
export function checkElevated(keys: readonly string[]): void {
  if (isElevated(keys)) return;
  const long = `The role of an organization's creator needs the permissions ${ELEVATED.join(', ')}.`;
  throw apiError(422, 'organization_missing_creator_role_permissions', long);
}
