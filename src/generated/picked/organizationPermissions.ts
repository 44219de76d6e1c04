// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/organizationPermissions.ts').then((module) => module.definitions),
  implementations: () => import('../tools/organizationPermissions.ts').then((module) => module.tools),
};

/** Create a permission */
export const organizationPermissions_create: PickedTool = {
  tool: { name: 'organizationPermissions.createOrganizationPermission', tier: 'write', tokens: 117 } satisfies IndexedTool,
  category,
};

/** Delete a permission */
export const organizationPermissions_delete: PickedTool = {
  tool: { name: 'organizationPermissions.deleteOrganizationPermission', tier: 'destructive', asks: 'always', tokens: 80 } satisfies IndexedTool,
  category,
};

/** Get a permission */
export const organizationPermissions_get: PickedTool = {
  tool: { name: 'organizationPermissions.getOrganizationPermission', tier: 'read', tokens: 79 } satisfies IndexedTool,
  category,
};

/** Find permissions */
export const organizationPermissions_getPermissionList: PickedTool = {
  tool: { name: 'organizationPermissions.getPermissionList', tier: 'read', tokens: 127, lists: true } satisfies IndexedTool,
  category,
};

/** Update a permission */
export const organizationPermissions_update: PickedTool = {
  tool: { name: 'organizationPermissions.updateOrganizationPermission', tier: 'write', asks: 'sometimes', tokens: 143 } satisfies IndexedTool,
  category,
};
