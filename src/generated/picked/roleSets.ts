// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/roleSets.ts').then((module) => module.definitions),
  implementations: () => import('../tools/roleSets.ts').then((module) => module.tools),
};

/** Add roles to role set */
export const roleSets_addRolesToRoleSet: PickedTool = {
  tool: { name: 'roleSets.addRolesToRoleSet', tier: 'write', asks: 'always', tokens: 174 } satisfies IndexedTool,
  category,
};

/** Create a role set */
export const roleSets_createRoleSet: PickedTool = {
  tool: { name: 'roleSets.createRoleSet', tier: 'write', asks: 'sometimes', tokens: 217 } satisfies IndexedTool,
  category,
};

/** Get a role set */
export const roleSets_getRoleSet: PickedTool = {
  tool: { name: 'roleSets.getRoleSet', tier: 'read', tokens: 93 } satisfies IndexedTool,
  category,
};

/** Find role sets */
export const roleSets_getRoleSetList: PickedTool = {
  tool: { name: 'roleSets.getRoleSetList', tier: 'read', tokens: 127, lists: true } satisfies IndexedTool,
  category,
};

/** Replace role in set */
export const roleSets_replaceRoleInRoleSet: PickedTool = {
  tool: { name: 'roleSets.replaceRoleInRoleSet', tier: 'destructive', asks: 'always', tokens: 142 } satisfies IndexedTool,
  category,
};

/** Replace a role set */
export const roleSets_replaceRoleSet: PickedTool = {
  tool: { name: 'roleSets.replaceRoleSet', tier: 'destructive', asks: 'always', tokens: 133 } satisfies IndexedTool,
  category,
};

/** Update a role set */
export const roleSets_updateRoleSet: PickedTool = {
  tool: { name: 'roleSets.updateRoleSet', tier: 'write', asks: 'sometimes', tokens: 220 } satisfies IndexedTool,
  category,
};
