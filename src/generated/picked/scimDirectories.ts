// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/scimDirectories.ts').then((module) => module.definitions),
  implementations: () => import('../tools/scimDirectories.ts').then((module) => module.tools),
};

/** Map SCIM group to role */
export const scimDirectories_createGroupRoleMapping: PickedTool = {
  tool: { name: 'scimDirectories.createGroupRoleMapping', tier: 'write', asks: 'always', tokens: 161 } satisfies IndexedTool,
  category,
};

/** Create SCIM directory */
export const scimDirectories_createScimDirectory: PickedTool = {
  tool: { name: 'scimDirectories.createScimDirectory', tier: 'sensitive', asks: 'always', tokens: 237 } satisfies IndexedTool,
  category,
};

/** Delete SCIM group mapping */
export const scimDirectories_deleteGroupRoleMapping: PickedTool = {
  tool: { name: 'scimDirectories.deleteGroupRoleMapping', tier: 'destructive', asks: 'always', tokens: 102 } satisfies IndexedTool,
  category,
};

/** Delete SCIM directory */
export const scimDirectories_deleteScimDirectory: PickedTool = {
  tool: { name: 'scimDirectories.deleteScimDirectory', tier: 'destructive', asks: 'always', tokens: 83 } satisfies IndexedTool,
  category,
};

/** List SCIM group mappings */
export const scimDirectories_getGroupRoleMappingList: PickedTool = {
  tool: { name: 'scimDirectories.getGroupRoleMappingList', tier: 'read', tokens: 92, lists: true } satisfies IndexedTool,
  category,
};

/** Get SCIM directory */
export const scimDirectories_getScimDirectory: PickedTool = {
  tool: { name: 'scimDirectories.getScimDirectory', tier: 'read', tokens: 85 } satisfies IndexedTool,
  category,
};

/** List SCIM directories */
export const scimDirectories_getScimDirectoryList: PickedTool = {
  tool: { name: 'scimDirectories.getScimDirectoryList', tier: 'read', tokens: 86, lists: true } satisfies IndexedTool,
  category,
};

/** Replace SCIM group mappings */
export const scimDirectories_replaceGroupRoleMappings: PickedTool = {
  tool: { name: 'scimDirectories.replaceGroupRoleMappings', tier: 'destructive', asks: 'always', tokens: 182 } satisfies IndexedTool,
  category,
};

/** Rotate SCIM API key */
export const scimDirectories_rotateApiKey: PickedTool = {
  tool: { name: 'scimDirectories.rotateApiKey', tier: 'sensitive', asks: 'always', tokens: 95 } satisfies IndexedTool,
  category,
};

/** Change SCIM directory */
export const scimDirectories_updateScimDirectory: PickedTool = {
  tool: { name: 'scimDirectories.updateScimDirectory', tier: 'destructive', asks: 'sometimes', tokens: 176 } satisfies IndexedTool,
  category,
};
