import { ApiError, paramEntry } from './errors.ts';

interface Role {
  name: string;
  permissions: readonly string[];
}

/** The roles of the sandbox, by key. */
export const ROLES: Record<string, Role> = {
  'org:admin': {
    name: 'Admin',
    permissions: [
      'org:sys_profile:manage',
      'org:sys_profile:delete',
      'org:sys_memberships:read',
      'org:sys_memberships:manage',
      'org:sys_domains:read',
      'org:sys_domains:manage',
      'org:sys_billing:read',
      'org:sys_billing:manage',
    ],
  },
  'org:member': { name: 'Member', permissions: ['org:sys_memberships:read', 'org:sys_billing:read'] },
};

/**
 * Returns the role with this key.
 * @throws ApiError 404 that names the keys there are
 */
export function findRole(key: string): Role {
  const role = Object.hasOwn(ROLES, key) ? ROLES[key] : undefined;
  if (role) return role;
  const long = `There is no organization role ${key}. Roles: ${Object.keys(ROLES).join(', ')}`;
  throw new ApiError(404, paramEntry('resource_not_found', 'role', 'not found', long));
}
