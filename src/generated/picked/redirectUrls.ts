// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/redirectUrls.ts').then((module) => module.definitions),
  implementations: () => import('../tools/redirectUrls.ts').then((module) => module.tools),
};

/** Allow a redirect URL */
export const redirectUrls_createRedirectUrl: PickedTool = {
  tool: { name: 'redirectUrls.createRedirectUrl', tier: 'write', asks: 'always', tokens: 86 } satisfies IndexedTool,
  category,
};

/** Delete a redirect URL */
export const redirectUrls_deleteRedirectUrl: PickedTool = {
  tool: { name: 'redirectUrls.deleteRedirectUrl', tier: 'destructive', asks: 'always', tokens: 71 } satisfies IndexedTool,
  category,
};

/** Get a redirect URL */
export const redirectUrls_getRedirectUrl: PickedTool = {
  tool: { name: 'redirectUrls.getRedirectUrl', tier: 'read', tokens: 79 } satisfies IndexedTool,
  category,
};

/** List redirect URLs */
export const redirectUrls_getRedirectUrlList: PickedTool = {
  tool: { name: 'redirectUrls.getRedirectUrlList', tier: 'read', tokens: 84, lists: true } satisfies IndexedTool,
  category,
};
