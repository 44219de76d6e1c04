// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/idPOAuthAccessToken.ts').then((module) => module.definitions),
  implementations: () => import('../tools/idPOAuthAccessToken.ts').then((module) => module.tools),
};

/** Verify an OAuth access token */
export const idPOAuthAccessToken_verify: PickedTool = {
  tool: { name: 'idPOAuthAccessToken.verify', tier: 'read', tokens: 93 } satisfies IndexedTool,
  category,
};
