// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/machines.ts').then((module) => module.definitions),
  implementations: () => import('../tools/machines.ts').then((module) => module.tools),
};

/** Create a machine */
export const machines_create: PickedTool = {
  tool: { name: 'machines.create', tier: 'sensitive', asks: 'always', tokens: 151 } satisfies IndexedTool,
  category,
};

/** Let machine access another */
export const machines_createScope: PickedTool = {
  tool: { name: 'machines.createScope', tier: 'write', asks: 'always', tokens: 107 } satisfies IndexedTool,
  category,
};

/** Delete a machine */
export const machines_delete: PickedTool = {
  tool: { name: 'machines.delete', tier: 'destructive', asks: 'always', tokens: 70 } satisfies IndexedTool,
  category,
};

/** Remove a machine's access */
export const machines_deleteScope: PickedTool = {
  tool: { name: 'machines.deleteScope', tier: 'destructive', asks: 'always', tokens: 97 } satisfies IndexedTool,
  category,
};

/** Show a machine */
export const machines_get: PickedTool = {
  tool: { name: 'machines.get', tier: 'read', tokens: 75 } satisfies IndexedTool,
  category,
};

/** Show a machine's secret key */
export const machines_getSecretKey: PickedTool = {
  tool: { name: 'machines.getSecretKey', tier: 'sensitive', asks: 'always', tokens: 83 } satisfies IndexedTool,
  category,
};

/** List machines */
export const machines_list: PickedTool = {
  tool: { name: 'machines.list', tier: 'read', tokens: 122, lists: true } satisfies IndexedTool,
  category,
};

/** Rotate a machine's secret key */
export const machines_rotateSecretKey: PickedTool = {
  tool: { name: 'machines.rotateSecretKey', tier: 'sensitive', asks: 'always', tokens: 116 } satisfies IndexedTool,
  category,
};

/** Update a machine */
export const machines_update: PickedTool = {
  tool: { name: 'machines.update', tier: 'write', asks: 'sometimes', tokens: 135 } satisfies IndexedTool,
  category,
};
