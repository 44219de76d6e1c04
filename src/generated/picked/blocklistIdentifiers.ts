// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/blocklistIdentifiers.ts').then((module) => module.definitions),
  implementations: () => import('../tools/blocklistIdentifiers.ts').then((module) => module.tools),
};

/** Add to the blocklist */
export const blocklistIdentifiers_createBlocklistIdentifier: PickedTool = {
  tool: { name: 'blocklistIdentifiers.createBlocklistIdentifier', tier: 'destructive', asks: 'always', tokens: 102 } satisfies IndexedTool,
  category,
};

/** Remove from the blocklist */
export const blocklistIdentifiers_deleteBlocklistIdentifier: PickedTool = {
  tool: { name: 'blocklistIdentifiers.deleteBlocklistIdentifier', tier: 'destructive', asks: 'always', tokens: 81 } satisfies IndexedTool,
  category,
};

/** List the blocklist */
export const blocklistIdentifiers_getBlocklistIdentifierList: PickedTool = {
  tool: { name: 'blocklistIdentifiers.getBlocklistIdentifierList', tier: 'read', tokens: 64, lists: true } satisfies IndexedTool,
  category,
};
