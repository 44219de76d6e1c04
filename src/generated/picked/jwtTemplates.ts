// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/jwtTemplates.ts').then((module) => module.definitions),
  implementations: () => import('../tools/jwtTemplates.ts').then((module) => module.tools),
};

/** Create a JWT template */
export const jwtTemplates_create: PickedTool = {
  tool: { name: 'jwtTemplates.create', tier: 'write', asks: 'always', tokens: 197 } satisfies IndexedTool,
  category,
};

/** Delete a JWT template */
export const jwtTemplates_delete: PickedTool = {
  tool: { name: 'jwtTemplates.delete', tier: 'destructive', asks: 'always', tokens: 71 } satisfies IndexedTool,
  category,
};

/** Show a JWT template */
export const jwtTemplates_get: PickedTool = {
  tool: { name: 'jwtTemplates.get', tier: 'read', tokens: 78 } satisfies IndexedTool,
  category,
};

/** List JWT templates */
export const jwtTemplates_list: PickedTool = {
  tool: { name: 'jwtTemplates.list', tier: 'read', tokens: 80, lists: true } satisfies IndexedTool,
  category,
};

/** Update a JWT template */
export const jwtTemplates_update: PickedTool = {
  tool: { name: 'jwtTemplates.update', tier: 'destructive', asks: 'always', tokens: 225 } satisfies IndexedTool,
  category,
};
