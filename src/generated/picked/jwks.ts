// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/jwks.ts').then((module) => module.definitions),
  implementations: () => import('../tools/jwks.ts').then((module) => module.tools),
};

/** Show the public keys */
export const jwks_getJwks: PickedTool = {
  tool: { name: 'jwks.getJwks', tier: 'read', tokens: 58 } satisfies IndexedTool,
  category,
};
