// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/allowlistIdentifiers.ts').then((module) => module.definitions),
  implementations: () => import('../tools/allowlistIdentifiers.ts').then((module) => module.tools),
};

/** Add to the allowlist */
export const allowlistIdentifiers_create: PickedTool = {
  tool: { name: 'allowlistIdentifiers.createAllowlistIdentifier', tier: 'write', asks: 'always', tokens: 107 } satisfies IndexedTool,
  category,
};

/** Remove from the allowlist */
export const allowlistIdentifiers_delete: PickedTool = {
  tool: { name: 'allowlistIdentifiers.deleteAllowlistIdentifier', tier: 'destructive', asks: 'always', tokens: 80 } satisfies IndexedTool,
  category,
};

/** List the allowlist */
export const allowlistIdentifiers_getList: PickedTool = {
  tool: { name: 'allowlistIdentifiers.getAllowlistIdentifierList', tier: 'read', tokens: 89, lists: true } satisfies IndexedTool,
  category,
};
