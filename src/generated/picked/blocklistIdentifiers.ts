// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/blocklistIdentifiers.ts').then((module) => module.definitions),
  implementations: () => import('../tools/blocklistIdentifiers.ts').then((module) => module.tools),
};

/** Add to the blocklist */
export const blocklistIdentifiers_create: PickedTool = {
  tool: { name: 'blocklistIdentifiers.createBlocklistIdentifier', tier: 'destructive', asks: 'always', tokens: 99 } satisfies IndexedTool,
  category,
};

/** Remove from the blocklist */
export const blocklistIdentifiers_delete: PickedTool = {
  tool: { name: 'blocklistIdentifiers.deleteBlocklistIdentifier', tier: 'destructive', asks: 'always', tokens: 78 } satisfies IndexedTool,
  category,
};

/** List the blocklist */
export const blocklistIdentifiers_getList: PickedTool = {
  tool: { name: 'blocklistIdentifiers.getBlocklistIdentifierList', tier: 'read', tokens: 61, lists: true } satisfies IndexedTool,
  category,
};
