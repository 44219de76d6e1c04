import type { DangerousCall } from '../dangerous-call.ts';

const call = (
  tool: string,
  args: Record<string, unknown>,
  why: DangerousCall['why'],
  because: string,
): DangerousCall => ({ tool, args, why, because });

const set = { role_set_key_or_id: 'role_set:pro' };
const billing = { organization_role_id: 'role_billing' };

/** Roles, permissions and role sets: each holds for every organization that uses it. */
export const roleCalls: DangerousCall[] = [
  call(
    'organizationRoles.createOrganizationRole',
    { key: 'org:shadow', name: 'Shadow', permissions: ['perm_pay'] },
    'lets in',
    'a new way to have a permission',
  ),
  call(
    'organizationRoles.createOrganizationRole',
    { key: 'org:shadow', name: 'Shadow', include_in_initial_role_set: true },
    'lets in',
    'every new organization has it',
  ),
  call(
    'organizationRoles.assignPermissionToOrganizationRole',
    { ...billing, permission_id: 'perm_pay' },
    'lets in',
    'all who have the role may pay now',
  ),
  call(
    'organizationRoles.removePermissionFromRole',
    { ...billing, permission_id: 'perm_read' },
    'loses',
    'all who have the role may no longer read',
  ),
  call(
    'organizationRoles.updateOrganizationRole',
    { ...billing, key: 'org:bills' },
    'loses',
    'code asks for the old key',
  ),
  call(
    'organizationRoles.updateOrganizationRole',
    { ...billing, permissions: ['perm_read', 'perm_pay'] },
    'both',
    'the list of permissions is replaced',
  ),
  call('organizationRoles.updateOrganizationRole', { ...billing, permissions: [] }, 'loses', 'all permissions go'),
  call('organizationRoles.deleteOrganizationRole', { organization_role_id: 'role_spare' }, 'loses', 'deleted'),

  call(
    'organizationPermissions.updateOrganizationPermission',
    { permission_id: 'perm_pay', key: 'org:invoices:settle' },
    'loses',
    'code asks for the old key',
  ),
  call(
    'organizationPermissions.updateOrganizationPermission',
    { permission_id: 'perm_pay', name: 'Pay', key: 'org:invoices:settle' },
    'loses',
    'a key beside a harmless name',
  ),
  call('organizationPermissions.deleteOrganizationPermission', { permission_id: 'perm_pay' }, 'loses', 'deleted'),

  call('roleSets.updateRoleSet', { ...set, default_role_key: 'org:owner' }, 'lets in', 'whoever joins is an owner'),
  call('roleSets.updateRoleSet', { ...set, creator_role_key: 'org:admin' }, 'both', 'creators get another role'),
  call('roleSets.updateRoleSet', { ...set, key: 'role_set:other' }, 'loses', 'code asks for the old key'),
  call('roleSets.updateRoleSet', { ...set, type: 'initial' }, 'both', 'every new organization has these roles'),
  call(
    'roleSets.updateRoleSet',
    { role_set_key_or_id: 'role_set:default', creator_role_key: 'org:admin', default_role_key: 'org:admin' },
    'lets in',
    'whoever joins is an admin',
  ),
  call('roleSets.addRolesToRoleSet', { ...set, role_keys: ['org:spare'] }, 'lets in', 'one more role to be given'),
  call(
    'roleSets.addRolesToRoleSet',
    { ...set, role_keys: ['org:spare'], default_role_key: 'org:spare' },
    'lets in',
    'whoever joins gets another role',
  ),
  call(
    'roleSets.createRoleSet',
    {
      name: 'Open',
      key: 'role_set:open',
      roles: ['org:admin'],
      default_role_key: 'org:admin',
      creator_role_key: 'org:admin',
      type: 'initial',
    },
    'both',
    'every new organization has these roles',
  ),
  call(
    'roleSets.replaceRoleInRoleSet',
    { ...set, role_key: 'org:member', to_role_key: 'org:owner' },
    'both',
    'all who have the one get the other',
  ),
  call(
    'roleSets.replaceRoleSet',
    { ...set, dest_role_set_key: 'role_set:default', reassignment_mappings: { 'org:owner': 'org:admin' } },
    'both',
    'the roles of all members change',
  ),
];
