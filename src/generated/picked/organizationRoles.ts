// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/organizationRoles.ts').then((module) => module.definitions),
  implementations: () => import('../tools/organizationRoles.ts').then((module) => module.tools),
};

/** Add permission to a role */
export const organizationRoles_assignPermissionTo: PickedTool = {
  tool: { name: 'organizationRoles.assignPermissionToOrganizationRole', tier: 'write', asks: 'always', tokens: 111 } satisfies IndexedTool,
  category,
};

/** Create a role */
export const organizationRoles_createOrganizationRole: PickedTool = {
  tool: { name: 'organizationRoles.createOrganizationRole', tier: 'write', asks: 'sometimes', tokens: 162 } satisfies IndexedTool,
  category,
};

/** Delete a role */
export const organizationRoles_deleteOrganizationRole: PickedTool = {
  tool: { name: 'organizationRoles.deleteOrganizationRole', tier: 'destructive', asks: 'always', tokens: 85 } satisfies IndexedTool,
  category,
};

/** Get a role */
export const organizationRoles_getOrganizationRole: PickedTool = {
  tool: { name: 'organizationRoles.getOrganizationRole', tier: 'read', tokens: 87 } satisfies IndexedTool,
  category,
};

/** Find roles */
export const organizationRoles_getOrganizationRoleList: PickedTool = {
  tool: { name: 'organizationRoles.getOrganizationRoleList', tier: 'read', tokens: 139, lists: true } satisfies IndexedTool,
  category,
};

/** Remove permission from role */
export const organizationRoles_removePermissionFromRole: PickedTool = {
  tool: { name: 'organizationRoles.removePermissionFromRole', tier: 'destructive', asks: 'always', tokens: 117 } satisfies IndexedTool,
  category,
};

/** Update a role */
export const organizationRoles_updateOrganizationRole: PickedTool = {
  tool: { name: 'organizationRoles.updateOrganizationRole', tier: 'destructive', asks: 'sometimes', tokens: 167 } satisfies IndexedTool,
  category,
};
