// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/directories.ts').then((module) => module.definitions),
  implementations: () => import('../tools/directories.ts').then((module) => module.tools),
};

/** Create a directory */
export const directories_createDirectory: PickedTool = {
  tool: { name: 'directories.createDirectory', tier: 'sensitive', asks: 'always', tokens: 275 } satisfies IndexedTool,
  category,
};

/** Map group to role */
export const directories_createGroupRoleMapping: PickedTool = {
  tool: { name: 'directories.createGroupRoleMapping', tier: 'write', asks: 'always', tokens: 167 } satisfies IndexedTool,
  category,
};

/** Delete a directory */
export const directories_deleteDirectory: PickedTool = {
  tool: { name: 'directories.deleteDirectory', tier: 'destructive', asks: 'always', tokens: 76 } satisfies IndexedTool,
  category,
};

/** Delete group role mapping */
export const directories_deleteGroupRoleMapping: PickedTool = {
  tool: { name: 'directories.deleteGroupRoleMapping', tier: 'destructive', asks: 'always', tokens: 90 } satisfies IndexedTool,
  category,
};

/** Get a directory */
export const directories_getDirectory: PickedTool = {
  tool: { name: 'directories.getDirectory', tier: 'read', tokens: 74 } satisfies IndexedTool,
  category,
};

/** List directories */
export const directories_getDirectoryList: PickedTool = {
  tool: { name: 'directories.getDirectoryList', tier: 'read', tokens: 80, lists: true } satisfies IndexedTool,
  category,
};

/** List group role mappings */
export const directories_getGroupRoleMappingList: PickedTool = {
  tool: { name: 'directories.getGroupRoleMappingList', tier: 'read', tokens: 76, lists: true } satisfies IndexedTool,
  category,
};

/** Replace group role mappings */
export const directories_replaceGroupRoleMappings: PickedTool = {
  tool: { name: 'directories.replaceGroupRoleMappings', tier: 'destructive', asks: 'always', tokens: 187 } satisfies IndexedTool,
  category,
};

/** Rotate directory API key */
export const directories_rotateApiKey: PickedTool = {
  tool: { name: 'directories.rotateApiKey', tier: 'sensitive', asks: 'always', tokens: 91 } satisfies IndexedTool,
  category,
};

/** Change a directory */
export const directories_updateDirectory: PickedTool = {
  tool: { name: 'directories.updateDirectory', tier: 'destructive', asks: 'sometimes', tokens: 165 } satisfies IndexedTool,
  category,
};
