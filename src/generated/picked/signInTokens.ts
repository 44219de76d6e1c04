// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import type { PickedTool } from '../../picked-tool.ts';
import type { Category, IndexedTool } from '../../tool.ts';

const category: Category = {
  definitions: () => import('../catalogue/signInTokens.ts').then((module) => module.definitions),
  implementations: () => import('../tools/signInTokens.ts').then((module) => module.tools),
};

/** Create a sign-in link */
export const signInTokens_createSignInToken: PickedTool = {
  tool: { name: 'signInTokens.createSignInToken', tier: 'sensitive', asks: 'always', tokens: 122, pins: { user_id: 86 } } satisfies IndexedTool,
  category,
};

/** Revoke a sign-in link */
export const signInTokens_revokeSignInToken: PickedTool = {
  tool: { name: 'signInTokens.revokeSignInToken', tier: 'destructive', asks: 'always', tokens: 98 } satisfies IndexedTool,
  category,
};
