import { apiError } from '../../records/errors.ts';
import { formatted, namesOf, nullable, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { permissions } from './permission.ts';

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

/** Returns a role as the API shows it, with its permissions in full. */
export function roleView({ permissions: keys, ...role }: Role, state: SandboxState) {
  const full = state.filter(permissions, ({ key }) => keys.includes(key));
  return { ...role, permissions: full, is_creator_eligible: isElevated(keys) };
}
