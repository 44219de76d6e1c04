// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/adminPortalLinkTokens.ts').then((module) => module.definitions),
  implementations: () => import('../tools/adminPortalLinkTokens.ts').then((module) => module.tools),
};

/** Create admin portal link */
export const adminPortalLinkTokens_create: PickedTool = {
  tool: { name: 'adminPortalLinkTokens.create', tier: 'sensitive', asks: 'always', tokens: 166 } satisfies IndexedTool,
  category,
};

/** Revoke admin portal link */
export const adminPortalLinkTokens_revoke: PickedTool = {
  tool: { name: 'adminPortalLinkTokens.revoke', tier: 'destructive', asks: 'always', tokens: 121 } satisfies IndexedTool,
  category,
};
